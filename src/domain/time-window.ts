import { type DayNumber, type MonthRange, rangeEnd, rangeStart } from './time-period.ts';

/** A stretch of the time axis in days, fractions included: what a gesture shows between two ranges of whole months. */
export interface TimeWindow {
  readonly from: DayNumber;
  /** The instant at the right edge, not a last day. */
  readonly to: DayNumber;
}

/** The window of a range at rest. */
export function rangeWindow(range: MonthRange): TimeWindow {
  return { from: rangeStart(range), to: rangeEnd(range) };
}
