import { CSV_RECORD_COLUMNS } from '../../domain/export/carriers.ts';
import { exportIssue } from '../../domain/export/export-issue.ts';
import { EXPORT_FORMAT, type ExportRecord } from '../../domain/export/export-record.ts';
import { type RecordedValue, VALUE_HASH } from '../../domain/export/recorded-value.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createIssueLog } from '../issue-log.ts';
import { parseCsv } from '../parse-csv.ts';
import { MOST_RECORDED_VALUES } from './read-export-record.ts';

type Column = keyof typeof CSV_RECORD_COLUMNS;

/** As spreadsheets and we spell numbers; nothing else that `Number` would take. */
const NUMBER = /^[-\u2212]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** The cells of a row by what they are; undefined where the file has no such column. */
function cellReader(header: readonly string[]): ((cells: readonly string[], column: Column) => string) | undefined {
  const places = new Map(Object.entries(CSV_RECORD_COLUMNS).map(([column, name]) => [column, header.indexOf(name)]));
  if ([...places.values()].includes(-1)) return undefined;
  return (cells, column) => cells[places.get(column) ?? -1] ?? '';
}

function readRow(cell: (column: Column) => string): RecordedValue | null {
  const [value, hash] = [cell('value').trim(), cell('hash').toLowerCase()];
  if (!NUMBER.test(value) || !VALUE_HASH.test(hash)) return null;
  return {
    claim: cell('claim'),
    metric: cell('metric'),
    period: cell('period'),
    shown: cell('shown'),
    unit: cell('unit'),
    value: Number(value.replace('\u2212', '-')),
    hash,
  };
}

/**
 * The record of a CSV export, from the columns of {@link CSV_RECORD_COLUMNS}; other columns, their order and the order
 * of rows do not matter. Link and version are those of the first row: rows of several files are not told apart.
 */
export function readCsvRecord(text: string): Result<ExportRecord> {
  const table = parseCsv(text, 'csv', createIssueLog());
  if (table === undefined) return fail(exportIssue('export-unreadable', 'csv'));
  const reader = cellReader(table.header);
  const [first] = table.rows;
  if (reader === undefined || first === undefined) return fail(exportIssue('export-no-record', 'csv'));
  if (table.rows.length > MOST_RECORDED_VALUES) return fail(exportIssue('export-too-large', 'csv'));
  const values: RecordedValue[] = [];
  for (const row of table.rows) {
    const value = readRow((column) => reader(row.cells, column));
    if (value === null) return fail(exportIssue('export-unreadable', 'csv', row.number));
    values.push(value);
  }
  const link = reader(first.cells, 'link');
  return ok({ format: EXPORT_FORMAT, link: link.slice(link.indexOf('?')), data: reader(first.cells, 'data'), values });
}
