import type { ExplorerModel } from '../explorer-model.ts';
import { recordValue, type RecordedValue } from './recorded-value.ts';
import { shownValues } from './shown-values.ts';

/** Grows when an older reader would misread what is written. */
export const EXPORT_FORMAT = 1;

/** What every exported file carries, so that it can be dropped back: the view is restored and each value checked. */
export interface ExportRecord {
  readonly format: typeof EXPORT_FORMAT;
  /** The query string that opens the view, `?` included, its months written out. */
  readonly link: string;
  /** The version of the data that the values are of: `2026-11-21-1a2b3c4d`. */
  readonly data: string;
  readonly values: readonly RecordedValue[];
}

/** The record of a view: `link` is its canonical query string, `data` the version of its data. */
export function exportRecord(model: ExplorerModel, link: string, data: string): ExportRecord {
  return { format: EXPORT_FORMAT, link, data, values: shownValues(model).map(({ identity }) => recordValue(identity)) };
}

/**
 * A record as JSON in one line of ASCII, its keys in a fixed order, so that it is the same bytes in every encoding;
 * `data/exported/read-export-record.ts` reads it.
 */
export function writeExportRecord({ format, link, data, values }: ExportRecord): string {
  const rows = values.map(({ claim, metric, period, shown, unit, value, hash }) => ({ claim, metric, period, shown, unit, value, hash }));
  const json = JSON.stringify({ format, link, data, values: rows });
  return json.replace(/[^\n -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
