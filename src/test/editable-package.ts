import { createIssueLog } from '../data/issue-log.ts';
import { parseCsv } from '../data/parse-csv.ts';
import { csvText } from './sample-package.ts';

/** A row of a package that a test may change: cells by column name. */
export type EditableRow = Record<string, string>;

interface EditableTable {
  readonly columns: string[];
  readonly rows: EditableRow[];
}

/** A package opened for planting faults. Rows count as in a spreadsheet: the first after the header is row 2. */
export class EditablePackage {
  /** Whole files, for faults of form; what stands here goes before the rows. */
  readonly texts = new Map<string, string>();
  private readonly original: ReadonlyMap<string, string>;
  private readonly opened = new Map<string, EditableTable>();

  constructor(files: ReadonlyMap<string, string>) {
    this.original = files;
  }

  columnsOf(file: string): string[] {
    return this.open(file).columns;
  }

  rowsOf(file: string): EditableRow[] {
    return this.open(file).rows;
  }

  /** Changes the first row that fits and gives its number; a test that finds none is wrong and throws. */
  edit(file: string, fits: (row: EditableRow) => boolean, change: (row: EditableRow) => EditableRow): number {
    const rows = this.rowsOf(file);
    const index = rows.findIndex(fits);
    const row = rows[index];
    if (row === undefined) throw new Error(`no such row in ${file}`);
    rows[index] = { ...row, ...change(row) };
    return index + 2;
  }

  /** Adds a copy of the first row that fits, changed, at the end, and gives its number. */
  addLike(file: string, fits: (row: EditableRow) => boolean, change: (row: EditableRow) => EditableRow): number {
    const rows = this.rowsOf(file);
    const row = rows.find(fits);
    if (row === undefined) throw new Error(`no such row in ${file}`);
    rows.push({ ...row, ...change(row) });
    return rows.length + 1;
  }

  remove(file: string, fits: (row: EditableRow) => boolean): void {
    const rows = this.rowsOf(file);
    const kept = rows.filter((row) => !fits(row));
    rows.splice(0, rows.length, ...kept);
  }

  files(): Map<string, string> {
    const files = new Map(this.original);
    for (const [file, { columns, rows }] of this.opened) files.set(file, csvText(columns, rows));
    for (const [file, text] of this.texts) files.set(file, text);
    return files;
  }

  private open(file: string): EditableTable {
    const known = this.opened.get(file);
    if (known !== undefined) return known;
    const table = parseCsv(this.original.get(file) ?? '', file, createIssueLog());
    if (table === undefined) throw new Error(`${file} is no table`);
    const toRow = ({ cells }: { readonly cells: readonly string[] }): EditableRow =>
      Object.fromEntries(table.header.map((name, index) => [name, cells[index] ?? '']));
    const opened = { columns: [...table.header], rows: table.rows.map(toRow) };
    this.opened.set(file, opened);
    return opened;
  }
}
