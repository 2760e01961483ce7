import type { Indicator } from '../domain/dataset.ts';
import type { IssueLog } from './issue-log.ts';
import { LIMITS } from './limits.ts';
import { parseCsv } from './parse-csv.ts';
import { readDispute, readEvent } from './read-context-rows.ts';
import { readEvidence, readMention, readSource } from './read-evidence-rows.ts';
import { readIndicator, readObservation, readPanel } from './read-series-rows.ts';
import { readRows, type RowReader } from './row-reader.ts';
import type { Located, Tables } from './tables.ts';
import { WIRE_TABLES, type TableName } from './wire-schema.ts';
import { fileName } from './wire-table.ts';

type Readers = Readonly<Record<TableName, readonly RowReader[]>>;

/** Splits the files into rows; undefined when one of them is no table of the declared form. */
function openTables(files: ReadonlyMap<string, string>, log: IssueLog): Readers | undefined {
  let rows = 0;
  const open = (name: TableName): readonly RowReader[] => {
    const table = WIRE_TABLES[name];
    const file = fileName(table);
    const text = files.get(file);
    if (text === undefined) {
      log.report('file-missing', { file }, {});
      return [];
    }
    const csv = parseCsv(text, file, log);
    rows += csv?.rows.length ?? 0;
    return csv === undefined ? [] : (readRows(table, csv, log) ?? []);
  };
  const readers: Readers = {
    panels: open('panels'),
    indicators: open('indicators'),
    observations: open('observations'),
    sources: open('sources'),
    evidence: open('evidence'),
    mentions: open('mentions'),
    events: open('events'),
    disputes: open('disputes'),
  };
  if (rows > LIMITS.rows) log.report('too-many-rows', { file: 'datapackage.json' }, { limit: String(LIMITS.rows) });
  return log.issues.length === 0 ? readers : undefined;
}

/** Reads rows until the log is full: a file with a fault in each row is not read to its end. */
function readAll<T>(rows: readonly RowReader[], log: IssueLog, read: (row: RowReader) => T): readonly Located<T>[] {
  const located: Located<T>[] = [];
  for (const row of rows) {
    if (log.full) break;
    located.push({ row: row.row, value: read(row) });
  }
  return located;
}

/** CSV texts by file name → typed rows; undefined when the log has issues. The form of all files is checked before any cell. */
export function readTables(files: ReadonlyMap<string, string>, log: IssueLog): Tables | undefined {
  const readers = openTables(files, log);
  if (readers === undefined) return undefined;
  const indicators = readAll<Indicator>(readers.indicators, log, readIndicator);
  const plotted = new Map(indicators.map(({ value }) => [value.id, value.plottedVintage]));
  const tables: Tables = {
    panels: readAll(readers.panels, log, readPanel),
    indicators,
    observations: readAll(readers.observations, log, (row) => readObservation(row, (id) => plotted.get(id))),
    sources: readAll(readers.sources, log, readSource),
    evidence: readAll(readers.evidence, log, readEvidence),
    mentions: readAll(readers.mentions, log, readMention),
    events: readAll(readers.events, log, readEvent),
    disputes: readAll(readers.disputes, log, readDispute),
  };
  return log.issues.length === 0 ? tables : undefined;
}
