import { READING_STATUSES, type ReadingStatus } from '../../domain/dense/dense-series.ts';
import { type IndicatorId, indicatorId } from '../../domain/ids.ts';
import { isoPeriod, type TimePeriod } from '../../domain/time-period.ts';
import { decodeText } from '../decode-text.ts';
import type { IssueLog } from '../issue-log.ts';
import { LIMITS } from '../limits.ts';
import { type READING_COLUMNS, READINGS_TABLE } from '../wire-schema.ts';
import { fileName } from '../wire-table.ts';
import { ReadingBuilder, type ReadIndicator } from './reading-builder.ts';
import { readSlowly, type SlowRow } from './read-slowly.ts';
import { scanNumber, scanPeriod } from './scan-cells.ts';

export const READINGS_FILE = fileName(READINGS_TABLE);

/** Rows between two looks at the clock of whoever reads in slices. */
const SLICE_ROWS = 8192;
const LF = 10;
const CR = 13;
const COMMA = 44;
const QUOTE = 34;

/** What is read, and where reading stands. `cells` are the starts of the cells of the current row, and one past its end. */
interface TableScan {
  readonly bytes: Uint8Array;
  readonly log: IssueLog;
  readonly header: string;
  /** Position of each column. */
  readonly order: Readonly<Record<keyof typeof READING_COLUMNS, number>>;
  readonly builders: ReadonlyMap<IndicatorId, ReadingBuilder>;
  readonly cells: Int32Array;
  row: number;
  /** The builder of the row before, with the cell that named it: most rows go on with the same indicator. */
  builder: ReadingBuilder | undefined;
  named: readonly [number, number];
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function sameBytes(bytes: Uint8Array, [start, end]: readonly [number, number], at: number, stop: number): boolean {
  if (end - start !== stop - at) return false;
  for (let offset = 0; offset < end - start; offset += 1) {
    if (bytes[start + offset] !== bytes[at + offset]) return false;
  }
  return true;
}

/** Finds the cells of a row of bare cells; false where it is another, which the slow way then reads or refuses. */
function splitRow({ bytes, cells }: TableScan, start: number, end: number): boolean {
  let cell = 0;
  cells[0] = start;
  for (let at = start; at < end; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === COMMA) {
      cell += 1;
      cells[cell] = at + 1;
    } else if (code === QUOTE || code < 32 || code > 126) return false;
  }
  cells[cell + 1] = end + 1;
  return cell === READINGS_TABLE.columns.length - 1;
}

function builderOf(scan: TableScan, start: number, end: number): ReadingBuilder | undefined {
  if (scan.builder === undefined || !sameBytes(scan.bytes, scan.named, start, end)) {
    scan.builder = end - start > 80 ? undefined : scan.builders.get(indicatorId(text(scan.bytes, start, end)));
    scan.named = [start, end];
  }
  return scan.builder;
}

const STATUSES = new Map<string, ReadingStatus>(READING_STATUSES.map((status) => [status, status]));

/** Takes a row that is written as almost all are; false where anything about it is unusual or wrong. */
function takeRow(scan: TableScan, start: number, end: number): boolean {
  if (!splitRow(scan, start, end)) return false;
  const { bytes, cells, order } = scan;
  const cellStart = (column: number): number => cells[column] ?? 0;
  const cellEnd = (column: number): number => (cells[column + 1] ?? 0) - 1;
  const builder = builderOf(scan, cellStart(order.indicator), cellEnd(order.indicator));
  const frequency = builder?.indicator.frequency;
  if (builder === undefined || frequency === undefined || frequency === 'none' || builder.indicator.mark !== 'line') return false;
  const ordinal = scanPeriod(bytes, cellStart(order.period), cellEnd(order.period), frequency);
  const value = scanNumber(bytes, cellStart(order.value), cellEnd(order.value));
  const [from, to] = [cellStart(order.status), cellEnd(order.status)];
  const status = from === to ? 'normal' : to - from > 20 ? undefined : STATUSES.get(text(bytes, from, to));
  if (Number.isNaN(ordinal) || Number.isNaN(value) || status === undefined || ordinal <= builder.last) return false;
  builder.add(ordinal, value, status);
  return true;
}

/** Judges what a row says beside its cells; reports the first thing that is wrong. */
function judgeRow(scan: TableScan, { indicator, period, value, status }: SlowRow): void {
  const { log, row } = scan;
  const place = { file: READINGS_FILE, row };
  const builder = scan.builders.get(indicator);
  const at = { ...place, column: 'period' };
  if (builder === undefined) {
    log.report('reference-unknown', { ...place, column: 'indicator' }, { found: indicator, table: 'indicators.csv' });
  } else if (builder.indicator.mark !== 'line') {
    log.report('reading-mark', { ...place, column: 'indicator' }, { indicator, mark: builder.indicator.mark });
  } else if (period.freq !== builder.indicator.frequency) {
    log.report('frequency-differs', at, { found: isoPeriod(period), frequency: builder.indicator.frequency });
  } else if (period.ordinal <= builder.last) {
    const before: TimePeriod = { freq: period.freq, ordinal: builder.last };
    log.report('reading-order', at, { found: isoPeriod(period), before: isoPeriod(before) });
  } else {
    builder.add(period.ordinal, value, status);
  }
}

/** Where a line ends: at its line feed, or at the end of the file. */
function lineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LF, start);
  return end === -1 ? bytes.length : end;
}

/** The text of the header row, and where the rows begin. Undefined, with its issue in the log, where it is none. */
function readHeader(bytes: Uint8Array, log: IssueLog): { readonly header: string; readonly start: number } | undefined {
  const end = lineEnd(bytes, 0);
  const stop = bytes[end - 1] === CR ? end - 1 : end;
  const decoded = decodeText(bytes.subarray(0, Math.min(stop, LIMITS.cellLength)), READINGS_FILE);
  if (decoded.ok) return { header: decoded.value, start: end + 1 };
  for (const issue of decoded.issues) log.add(issue);
  return undefined;
}

function openTable(bytes: Uint8Array, indicators: readonly ReadIndicator[], header: string, log: IssueLog): TableScan {
  const names = header.split(',').map((name) => name.replaceAll('"', ''));
  const position = (name: string): number => names.indexOf(name);
  return {
    bytes,
    log,
    header,
    order: {
      indicator: position('indicator'),
      period: position('period'),
      value: position('value'),
      status: position('status'),
    },
    builders: new Map(
      indicators.map((one) => [one.id, new ReadingBuilder(one, one.frequency === 'none' ? 'D' : one.frequency)]),
    ),
    cells: new Int32Array(READINGS_TABLE.columns.length + 2),
    row: 1,
    builder: undefined,
    named: [0, 0],
  };
}

/**
 * Reads `readings.csv` from its bytes into columns, by the rules of every other table: faults go to the log with row and
 * column, and nothing is left out. Rows that are written plainly, as almost all are, are read without making a text of
 * them; every other row goes through the same code as the rows of other tables. Yields the bytes read, so that it can be
 * done in slices. Ends with the builders that hold a reading.
 */
export function* readReadings(
  bytes: Uint8Array,
  indicators: readonly ReadIndicator[],
  log: IssueLog,
): Generator<number, readonly ReadingBuilder[]> {
  const head = readHeader(bytes, log);
  // The header alone goes the slow way first: a fault in it is a fault of the whole table.
  if (head === undefined || readSlowly(head.header, null, 1, log) === 'refused') return [];
  const { header, start } = head;
  const scan = openTable(bytes, indicators, header, log);
  for (let at = start; at < bytes.length && !log.full; ) {
    const end = lineEnd(bytes, at);
    const stop = end > at && bytes[end - 1] === CR ? end - 1 : end;
    scan.row += 1;
    if (scan.row > LIMITS.readingRows) {
      log.report('too-many-rows', { file: READINGS_FILE }, { limit: String(LIMITS.readingRows) });
      return [];
    }
    if (!takeRow(scan, at, stop)) {
      const read = readSlowly(header, bytes.subarray(at, end), scan.row, log);
      if (read !== 'refused' && read !== 'header') judgeRow(scan, read);
    }
    at = end + 1;
    if (scan.row % SLICE_ROWS === 0) yield at;
  }
  return [...scan.builders.values()].filter(({ last }) => !Number.isNaN(last));
}
