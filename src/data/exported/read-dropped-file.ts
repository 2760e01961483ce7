import type { ExportRecord } from '../../domain/export/export-record.ts';
import { CSV_RECORD_COLUMNS, JSON_RECORD_KEY } from '../../domain/export/carriers.ts';
import { readPngRecordText } from '../../domain/export/png-record.ts';
import { readSvgRecordText } from '../../domain/export/svg-record.ts';
import type { Result } from '../../domain/result.ts';
import { readCsvRecord } from './read-csv-record.ts';
import { readExportRecord, readJsonRecord } from './read-export-record.ts';
import { readZipRecord } from './read-zip-record.ts';

/** The kinds of files that are saved from this page. */
export type ExportForm = 'svg' | 'png' | 'csv' | 'json' | 'zip';

/** A file by what stands in it: one of ours with its record or what is wrong with it, or something else. */
export type DroppedFile =
  | { readonly kind: 'export'; readonly form: ExportForm; readonly record: Result<ExportRecord> }
  | { readonly kind: 'other' };

const OTHER: DroppedFile = { kind: 'other' };

const SVG = /^\uFEFF?\s*(?:<\?xml[^<>]{0,400}\?>\s*)?(?:<!--[^<>]{0,2000}-->\s*)?(?:<!DOCTYPE svg[^<>]{0,400}>\s*)?<svg[\s>]/;

/** A step that goes on with what the one before gave. */
function then<T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> {
  return result.ok ? next(result.value) : result;
}

function beginsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** UTF-8, or null for bytes that are none. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Pictures and archives without a record are not ours: whoever reads other files says what they are. */
function oursOnly(form: ExportForm, record: Result<ExportRecord>): DroppedFile {
  const isForeign = !record.ok && record.issues.some(({ code }) => code === 'export-no-record');
  return isForeign ? OTHER : { kind: 'export', form, record };
}

function isOurCsv(text: string): boolean {
  const [header = ''] = text.split('\n', 1);
  return header.length < 10_000 && header.includes(CSV_RECORD_COLUMNS.claim) && header.includes(CSV_RECORD_COLUMNS.metric);
}

function readText(text: string): DroppedFile {
  if (SVG.test(text)) return { kind: 'export', form: 'svg', record: then(readSvgRecordText(text), readExportRecord) };
  if (isOurCsv(text)) return { kind: 'export', form: 'csv', record: readCsvRecord(text) };
  const isJson = /^\uFEFF?\s*\{/.test(text) && text.includes(`"${JSON_RECORD_KEY}"`);
  return isJson ? oursOnly('json', readJsonRecord(text.replace(/^\uFEFF/, ''))) : OTHER;
}

/**
 * Reads a file that a reader dropped, by what stands in it and never by its name or type. Drawings are read as text: no
 * markup of them ever becomes part of the page.
 */
export function readDroppedFile(bytes: Uint8Array): DroppedFile {
  if (beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return oursOnly('png', then(readPngRecordText(bytes), readExportRecord));
  if (beginsWith(bytes, 0x50, 0x4b, 3, 4)) return oursOnly('zip', readZipRecord(bytes));
  const text = decode(bytes);
  if (text === null || text.includes('\0')) return OTHER;
  return readText(text);
}
