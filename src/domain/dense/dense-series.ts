import type { DayNumber, Frequency } from '../time-period.ts';

/** What a reading may be. Two months in one, misprints and announcements need words of their own: they are observations. */
export const READING_STATUSES = ['normal', 'provisional', 'revised', 'estimated', 'derived', 'forecast', 'modelled'] as const;
export type ReadingStatus = (typeof READING_STATUSES)[number];

/** Bits of a reading's flags; the lowest four are its status, as a position in {@link READING_STATUSES}. */
export const STATUS_BITS = 0x0f;
/** It may still change: drawn hollow where it has a mark of its own. */
export const HOLLOW = 0x10;
/** The period before it has no reading: the line is interrupted. */
export const GAP_BEFORE = 0x80;

/** Readings as columns: entry by entry one reading, in order of time. */
export interface DenseColumns {
  /** Where each stands, in half-days since 1970-01-01, rising: the middle of a month of 31 days is a noon. */
  readonly at: Int32Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
  readonly flags: Uint8Array<ArrayBuffer>;
}

/** One reading, taken out of its columns. */
export interface Reading {
  /** Where it stands; the middle of its period, or its day. */
  readonly x: DayNumber;
  readonly value: number;
  readonly status: ReadingStatus;
}

export interface ValueSpan {
  readonly low: number;
  readonly high: number;
}

/** Bits of a pixel column's flags. */
export const COLUMN_HOLLOW = 1;
/** The line is interrupted before the first reading of the column, or within it. */
export const COLUMN_GAP_BEFORE = 2;
export const COLUMN_GAP_INSIDE = 4;

/**
 * What a line passes through in each pixel column of a window, as numbers that are written over at every step of a zoom.
 * A column without a reading holds NaN.
 */
export interface PixelColumns {
  readonly count: number;
  /** Four numbers a column: the first, lowest, highest and last value of the readings that stand in it. */
  readonly values: Float64Array;
  readonly flags: Uint8Array;
}

/** A changed or hidden reading, by where it stands. */
export interface Amendment {
  readonly x: DayNumber;
  /** Null where it is not shown: it leaves a gap. */
  readonly value: number | null;
}

/**
 * The readings of one indicator: a line of any density, asked for by stretches of days (half-open). What it takes to
 * answer does not grow with the number of readings. A package without readings has none, and loads no code for them.
 */
export interface DenseSeries {
  readonly frequency: Frequency;
  readonly length: number;
  readonly columns: DenseColumns;
  /** The position of the first reading that stands at or after a day. */
  readonly indexAt: (day: DayNumber) => number;
  /** How many stand in a stretch. */
  readonly count: (from: DayNumber, to: DayNumber) => number;
  /** Lowest and highest value in a stretch; null where there is none. */
  readonly minMax: (from: DayNumber, to: DayNumber) => ValueSpan | null;
  /** The last reading in a stretch; null where there is none. */
  readonly last: (from: DayNumber, to: DayNumber) => Reading | null;
  readonly reading: (index: number) => Reading | null;
  /** Writes what stands in each pixel column of a stretch. */
  readonly fill: (from: DayNumber, to: DayNumber, target: PixelColumns) => void;
  /** The same readings, some of them changed or hidden. */
  readonly amend: (amendments: readonly Amendment[]) => DenseSeries;
}
