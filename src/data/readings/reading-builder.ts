import { type DenseColumns, GAP_BEFORE, HOLLOW, READING_STATUSES, type ReadingStatus } from '../../domain/dense/dense-series.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { dayNumber, type Frequency, monthStart } from '../../domain/time-period.ts';

/** What the reader of the table must know of an indicator. */
export interface ReadIndicator {
  readonly id: IndicatorId;
  readonly frequency: Frequency | 'none';
  readonly mark: string;
}

const FIRST_ROOM = 1024;

/** Whether a reading may still change, as for the marks of observations. */
function isHollow(status: ReadingStatus): boolean {
  return status === 'provisional' || status === 'estimated' || status === 'forecast';
}

/** Twice the middle of a period, or twice its day: always whole. */
function halfDays(frequency: Frequency, ordinal: number): number {
  switch (frequency) {
    case 'A':
      return dayNumber(ordinal, 1, 1) + dayNumber(ordinal + 1, 1, 1);
    case 'Q':
      return monthStart(ordinal * 3) + monthStart(ordinal * 3 + 3);
    case 'M':
      return monthStart(ordinal) + monthStart(ordinal + 1);
    case 'D':
      return ordinal * 2;
  }
}

const STATUS_FLAGS = new Map<ReadingStatus, number>(
  READING_STATUSES.map((status, position) => [status, position | (isHollow(status) ? HOLLOW : 0)]),
);

/** Gathers the readings of one indicator into columns that grow. A class, since a million rows pass through `add`. */
export class ReadingBuilder {
  readonly indicator: ReadIndicator;
  private readonly frequency: Frequency;
  private at = new Int32Array(FIRST_ROOM);
  private values = new Float64Array(FIRST_ROOM);
  private flags = new Uint8Array(FIRST_ROOM);
  private length = 0;
  private latest = Number.NaN;

  constructor(indicator: ReadIndicator, frequency: Frequency) {
    this.indicator = indicator;
    this.frequency = frequency;
  }

  /** The ordinal of the last reading; NaN before the first. */
  get last(): number {
    return this.latest;
  }

  /** Adds a reading of a later period than all before. */
  add(ordinal: number, value: number, status: ReadingStatus): void {
    if (this.length === this.at.length) this.grow();
    const gap = ordinal === this.latest + 1 ? 0 : GAP_BEFORE;
    this.at[this.length] = halfDays(this.frequency, ordinal);
    this.values[this.length] = value;
    this.flags[this.length] = (STATUS_FLAGS.get(status) ?? 0) | gap;
    this.length += 1;
    this.latest = ordinal;
  }

  columns(): DenseColumns {
    const { at, values, flags, length } = this;
    return { at: at.slice(0, length), values: values.slice(0, length), flags: flags.slice(0, length) };
  }

  private grow(): void {
    const room = this.at.length * 2;
    const at = new Int32Array(room);
    const values = new Float64Array(room);
    const flags = new Uint8Array(room);
    at.set(this.at);
    values.set(this.values);
    flags.set(this.flags);
    this.at = at;
    this.values = values;
    this.flags = flags;
  }
}
