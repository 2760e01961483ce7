import type { ExportRecord } from '../../domain/export/export-record.ts';
import { readPngRecordText } from '../../domain/export/png-record.ts';
import type { Result } from '../../domain/result.ts';
import { readExportRecord } from './read-export-record.ts';
import { readTextRecord } from './read-text-record.ts';
import { readZipRecord } from './read-zip-record.ts';

/** The kinds of files that are saved from this page. */
export type ExportForm = 'svg' | 'png' | 'csv' | 'json' | 'zip';

/** A file by what stands in it: one of ours with its record or what is wrong with it, or something else. */
export type DroppedFile =
  | { readonly kind: 'export'; readonly form: ExportForm; readonly record: Result<ExportRecord> }
  | { readonly kind: 'other' };

const OTHER: DroppedFile = { kind: 'other' };

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

function readPng(bytes: Uint8Array): Result<ExportRecord> {
  const text = readPngRecordText(bytes);
  return text.ok ? readExportRecord(text.value) : text;
}

/**
 * Reads a file that a reader dropped, by what stands in it and never by its name or type. Drawings are read as text: no
 * markup of them ever becomes part of the page.
 */
export function readDroppedFile(bytes: Uint8Array): DroppedFile {
  if (beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return oursOnly('png', readPng(bytes));
  if (beginsWith(bytes, 0x50, 0x4b, 3, 4)) return oursOnly('zip', readZipRecord(bytes));
  const text = decode(bytes);
  const found = text === null || text.includes('\0') ? null : readTextRecord(text);
  return found === null ? OTHER : { kind: 'export', ...found };
}
