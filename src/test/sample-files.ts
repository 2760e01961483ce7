import { WIRE_TABLES } from '../data/wire-schema.ts';
import { fileName } from '../data/wire-table.ts';
import { csvText, SAMPLE_TABLES, type SampleRow, type SampleTables } from './sample-package.ts';

/** The CSV files of tables, by file name. */
export function tableFiles(tables: SampleTables): Map<string, string> {
  const files = Object.values(WIRE_TABLES).map((table): [string, string] => {
    const columns = table.columns.map(({ name }) => name);
    return [fileName(table), csvText(columns, tables[table.name] ?? [])];
  });
  return new Map(files);
}

/** The sample package with one row (counted from 0) changed, as files. */
export function sampleFiles(change?: {
  readonly table: string;
  readonly row: number;
  readonly cells: SampleRow;
}): Map<string, string> {
  if (change === undefined) return tableFiles(SAMPLE_TABLES);
  const rows = (SAMPLE_TABLES[change.table] ?? []).map((row, index) =>
    index === change.row ? { ...row, ...change.cells } : row,
  );
  return tableFiles({ ...SAMPLE_TABLES, [change.table]: rows });
}

/** What the loader takes, from files. */
export function packageTexts(files: ReadonlyMap<string, string>) {
  return { version: '2026-11-21-00000000', title: { en: 'Sample', zh: '示例' }, files };
}
