import type { ReadingStatus } from '../../domain/dense/dense-series.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { TimePeriod } from '../../domain/time-period.ts';
import { decodeText } from '../decode-text.ts';
import { createIssueLog, type IssueLog } from '../issue-log.ts';
import { parseCsv } from '../parse-csv.ts';
import { readRows, type RowReader } from '../row-reader.ts';
import { READING_COLUMNS, READINGS_TABLE } from '../wire-schema.ts';
import { fileName } from '../wire-table.ts';

/** A row whose cells are right. */
export interface SlowRow {
  readonly indicator: IndicatorId;
  readonly period: TimePeriod;
  readonly value: number;
  readonly status: ReadingStatus;
}

const FILE = fileName(READINGS_TABLE);

function readRow(row: RowReader): SlowRow {
  const c = READING_COLUMNS;
  return { indicator: row.read(c.indicator), period: row.read(c.period), value: row.read(c.value), status: row.read(c.status) };
}

/**
 * Reads one row as the other tables are read, for what is unusual or wrong: `line` is null for the header row itself. Its
 * issues go to the log with the number of the row.
 */
export function readSlowly(header: string, line: Uint8Array | null, row: number, log: IssueLog): SlowRow | 'header' | 'refused' {
  const decoded = line === null ? null : decodeText(line, FILE);
  const own = createIssueLog();
  const refuse = (): 'refused' => {
    for (const issue of own.issues) log.add({ ...issue, place: { ...issue.place, file: FILE, row } });
    return 'refused';
  };
  if (decoded !== null && !decoded.ok) {
    for (const issue of decoded.issues) own.add(issue);
    return refuse();
  }
  // An empty line at the end of a text would be no row.
  const body = decoded === null ? '' : `${decoded.value}\n`;
  const csv = parseCsv(decoded === null ? header : `${header}\n${body}`, FILE, own);
  const readers = csv === undefined || own.issues.length > 0 ? undefined : readRows(READINGS_TABLE, csv, own);
  if (readers === undefined) return refuse();
  const [reader] = readers;
  if (reader === undefined) return 'header';
  const read = readRow(reader);
  return own.issues.length > 0 ? refuse() : read;
}
