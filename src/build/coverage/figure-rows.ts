import { createIssueLog } from '../../data/issue-log.ts';
import { parseCsv } from '../../data/parse-csv.ts';

/** One row of a CSV file by column name; `row` counts from 1 with the header, as a spreadsheet does. */
export interface FileRow {
  readonly file: string;
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Reads a CSV text.
 *
 * @throws where the text is no CSV or a row is not as wide as the header: nothing can be said of such a file.
 */
export function readRows(text: string, file: string): readonly FileRow[] {
  const log = createIssueLog();
  const table = parseCsv(text, file, log);
  if (table === undefined || log.issues.length > 0) throw new Error(`${file}: ${JSON.stringify(log.issues)}`);
  const { header, rows } = table;
  return rows.map(({ number, cells }) => ({
    file,
    row: number,
    cells: new Map(header.map((name, at) => [name, cells[at] ?? ''])),
  }));
}

/** @throws for a column that the file does not have: a mistake in these scripts, not in the data */
export function cell({ file, cells }: FileRow, name: string): string {
  const text = cells.get(name);
  if (text === undefined) throw new Error(`${file}: no column "${name}"`);
  return text;
}

/** Whether two printed numbers are one number: "21.0" and "21". */
export function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
