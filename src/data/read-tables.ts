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
function* openTables(files: ReadonlyMap<string, string>, log: IssueLog): Generator<void, Readers | undefined> {
  let rows = 0;
  const open = function* (name: TableName): Generator<void, readonly RowReader[]> {
    yield;
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
    panels: yield* open('panels'),
    indicators: yield* open('indicators'),
    observations: yield* open('observations'),
    sources: yield* open('sources'),
    evidence: yield* open('evidence'),
    mentions: yield* open('mentions'),
    events: yield* open('events'),
    disputes: yield* open('disputes'),
  };
  if (rows > LIMITS.rows) log.report('too-many-rows', { file: 'datapackage.json' }, { limit: String(LIMITS.rows) });
  return log.issues.length === 0 ? readers : undefined;
}

/** Rows between two moments in which the page may do something else. */
const ROWS_A_STEP = 200;

/** Reads rows until the log is full: a file with a fault in each row is not read to its end. */
function* readAll<T>(rows: readonly RowReader[], log: IssueLog, read: (row: RowReader) => T): Generator<void, readonly Located<T>[]> {
  const located: Located<T>[] = [];
  for (const row of rows) {
    if (log.full) break;
    if (located.length % ROWS_A_STEP === 0) yield;
    located.push({ row: row.row, value: read(row) });
  }
  return located;
}

/** CSV texts by file name → typed rows, in steps; undefined when the log has issues. The form of all files is checked before any cell. */
export function* readTables(files: ReadonlyMap<string, string>, log: IssueLog): Generator<void, Tables | undefined> {
  const readers = yield* openTables(files, log);
  if (readers === undefined) return undefined;
  const indicators = yield* readAll<Indicator>(readers.indicators, log, readIndicator);
  const plotted = new Map(indicators.map(({ value }) => [value.id, value.plottedVintage]));
  const tables: Tables = {
    panels: yield* readAll(readers.panels, log, readPanel),
    indicators,
    observations: yield* readAll(readers.observations, log, (row) => readObservation(row, (id) => plotted.get(id))),
    sources: yield* readAll(readers.sources, log, readSource),
    evidence: yield* readAll(readers.evidence, log, readEvidence),
    mentions: yield* readAll(readers.mentions, log, readMention),
    events: yield* readAll(readers.events, log, readEvent),
    disputes: yield* readAll(readers.disputes, log, readDispute),
  };
  return log.issues.length === 0 ? tables : undefined;
}
