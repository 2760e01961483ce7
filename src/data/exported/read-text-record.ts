import { CSV_RECORD_COLUMNS, JSON_RECORD_KEY } from '../../domain/export/carriers.ts';
import type { ExportRecord } from '../../domain/export/export-record.ts';
import { readSvgRecordText } from '../../domain/export/svg-record.ts';
import type { Result } from '../../domain/result.ts';
import { readCsvRecord } from './read-csv-record.ts';
import { readExportRecord, readJsonRecord } from './read-export-record.ts';

/** A text that is of one of our kinds, with its record or what is wrong with it. */
export interface TextRecord {
  readonly form: 'svg' | 'csv' | 'json';
  readonly record: Result<ExportRecord>;
}

const SVG = /^\uFEFF?\s*(?:<\?xml[^<>]{0,400}\?>\s*)?(?:<!--[^<>]{0,2000}-->\s*)?(?:<!DOCTYPE svg[^<>]{0,400}>\s*)?<svg[\s>]/;

function isOurCsv(text: string): boolean {
  const [header = ''] = text.slice(0, 10_000).split('\n', 1);
  return header.includes(CSV_RECORD_COLUMNS.claim) && header.includes(CSV_RECORD_COLUMNS.metric);
}

/** Reads a text by what it is: a drawing, a table or a JSON file of ours; null for any other. */
export function readTextRecord(text: string): TextRecord | null {
  if (SVG.test(text)) {
    const found = readSvgRecordText(text);
    return { form: 'svg', record: found.ok ? readExportRecord(found.value) : found };
  }
  if (isOurCsv(text)) return { form: 'csv', record: readCsvRecord(text) };
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes(`"${JSON_RECORD_KEY}"`)) return null;
  const record = readJsonRecord(text.replace(/^\uFEFF/, ''));
  const isForeign = !record.ok && record.issues.some(({ code }) => code === 'export-no-record');
  return isForeign ? null : { form: 'json', record };
}
