import type { LocalText } from '../domain/dataset.ts';
import { fileIssue } from '../domain/issue.ts';
import type { IssueFacts, PackageIssueCode } from '../domain/package-issue.ts';
import { bad, type CellResult } from './cell-types.ts';
import { findForbidden } from './forbidden-characters.ts';
import type { IssueLog } from './issue-log.ts';
import { LIMITS } from './limits.ts';
import type { CsvRow, CsvTable } from './parse-csv.ts';
import { fileName, type Column, type WireTable } from './wire-table.ts';

function readCell<T>(written: string, { type }: Column<T>, suspect: boolean): CellResult<T> {
  // A file saved with CRLF has it within quoted words too; N1, by which they are counted, knows LF alone.
  const text = suspect && type.verbatim === true ? written.replaceAll('\r\n', '\n') : written;
  if (text === '') return type.empty ?? bad('cell-empty', {});
  if (text.length > LIMITS.cellLength) {
    return bad('cell-too-long', { found: String(text.length), limit: String(LIMITS.cellLength) });
  }
  const look = suspect || (type.verbatim !== true && text.includes('\n'));
  const character = look ? findForbidden(text, type.verbatim === true) : undefined;
  return character === undefined ? type.read(text) : bad('character-forbidden', { character });
}

/** What the rows of one table share. */
interface OpenTable {
  readonly file: string;
  /** Position of each column. */
  readonly index: ReadonlyMap<string, number>;
  readonly suspect: boolean;
  readonly log: IssueLog;
}

/**
 * Reads the cells of one row. A fault goes to the log and the type's fallback is returned, so that the other cells are
 * seen too. A class, since half a million rows would each make their own functions.
 */
export class RowReader {
  readonly row: number;
  private readonly cells: readonly string[];
  private readonly table: OpenTable;

  constructor({ number, cells }: CsvRow, table: OpenTable) {
    this.row = number;
    this.cells = cells;
    this.table = table;
  }

  isEmpty(column: Column<unknown>): boolean {
    return this.text(column) === '';
  }

  read<T>(column: Column<T>): T {
    const result = readCell(this.text(column), column, this.table.suspect);
    if (result.ok) return result.value;
    const place = { file: this.table.file, row: this.row, column: column.name };
    this.table.log.add(fileIssue(result.fault.code, place, result.fault.facts));
    return column.type.fallback;
  }

  /** Two cells with the same words in both languages; null when both are empty, an issue when one is. */
  local(enColumn: Column<string>, zhColumn: Column<string>): LocalText | null {
    const en = this.read(enColumn);
    const zh = this.read(zhColumn);
    if (en === '' && zh === '') return null;
    this.needTranslation(en, enColumn, zhColumn);
    this.needTranslation(zh, zhColumn, enColumn);
    return { en, zh };
  }

  report<Code extends PackageIssueCode>(code: Code, { name }: Column<unknown>, facts: IssueFacts<Code>): void {
    this.table.log.report(code, { file: this.table.file, row: this.row, column: name }, facts);
  }

  private text({ name }: Column<unknown>): string {
    return this.cells[this.table.index.get(name) ?? -1] ?? '';
  }

  /** A column that may not be empty has reported that itself. */
  private needTranslation(text: string, column: Column<string>, { name }: Column<string>): void {
    if (text === '' && column.type.empty !== undefined) this.report('translation-missing', column, { other: name });
  }
}

/** Checks the header against the declaration; the order of columns is free. Undefined after an issue. */
function columnIndex(
  table: WireTable,
  header: readonly string[],
  log: IssueLog,
): ReadonlyMap<string, number> | undefined {
  const file = fileName(table);
  const declared = new Set(table.columns.map(({ name }) => name));
  const index = new Map<string, number>();
  const before = log.issues.length;
  for (const [position, name] of header.entries()) {
    if (!declared.has(name)) log.report('column-unknown', { file, row: 1, column: name }, {});
    else if (index.has(name)) log.report('column-twice', { file, row: 1, column: name }, {});
    index.set(name, position);
  }
  for (const { name } of table.columns) {
    if (!index.has(name)) log.report('column-missing', { file, row: 1, column: name }, { columns: header.join(', ') });
  }
  return log.issues.length === before ? index : undefined;
}

/** A reader for each row of a table, or undefined when its header is not the declared one. */
export function readRows(table: WireTable, csv: CsvTable, log: IssueLog): readonly RowReader[] | undefined {
  const index = columnIndex(table, csv.header, log);
  if (index === undefined) return undefined;
  const open = { file: fileName(table), index, suspect: csv.suspect, log };
  return csv.rows.map((row) => new RowReader(row, open));
}
