import { type DayNumber, monthOfDay, type MonthNumber, type MonthRange, monthStart, rangeEnd, rangeStart } from './time-period.ts';

/** A stretch of the time axis in days, fractions included: what a gesture shows between two ranges of whole months. */
export interface TimeWindow {
  readonly from: DayNumber;
  /** The instant at the right edge, not a last day. */
  readonly to: DayNumber;
}

/** No gesture shows less than two months. */
const LEAST_MONTHS = 2;
/** The days of the shortest two months. */
export const LEAST_DAYS = 59;

/** The window of a range at rest. */
export function rangeWindow(range: MonthRange): TimeWindow {
  return { from: rangeStart(range), to: rangeEnd(range) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** How long a window may be within its limits, in days. */
function fitLength(days: number, limits: TimeWindow): number {
  const most = limits.to - limits.from;
  return clamp(days, Math.min(LEAST_DAYS, most), most);
}

/** A window of a length that begins as near to a day as the limits allow. */
function windowFrom(from: DayNumber, days: number, limits: TimeWindow): TimeWindow {
  const start = clamp(from, limits.from, limits.to - days);
  return { from: start, to: start + days };
}

/** A window `factor` times as long, in which a day keeps its place; held within the limits. */
export function zoomAbout(window: TimeWindow, day: DayNumber, factor: number, limits: TimeWindow): TimeWindow {
  const days = window.to - window.from;
  const next = fitLength(days * factor, limits);
  return windowFrom(day - ((day - window.from) * next) / days, next, limits);
}

/** The window moved by so many days, its length kept; held within the limits. */
export function panBy(window: TimeWindow, days: number, limits: TimeWindow): TimeWindow {
  return windowFrom(window.from + days, fitLength(window.to - window.from, limits), limits);
}

/** A finger: the day that it took hold of, and where it is now, from 0 at the left edge of the plot to 1. */
export interface Hold {
  readonly day: DayNumber;
  readonly at: number;
}

/** Fingers nearer to each other than this part of the plot only move the window. */
const LEAST_SPREAD = 0.04;

/**
 * The window in which two fingers have under them the days that they took hold of. Fingers side by side, or crossed,
 * keep the length of `window` and move it with the place between them.
 */
export function pinchWindow(window: TimeWindow, one: Hold, other: Hold, limits: TimeWindow): TimeWindow {
  const [left, right] = one.day <= other.day ? [one, other] : [other, one];
  const spread = right.at - left.at;
  const isSpread = spread >= LEAST_SPREAD && right.day > left.day;
  const days = fitLength(isSpread ? (right.day - left.day) / spread : window.to - window.from, limits);
  return windowFrom((left.day + right.day) / 2 - days * ((left.at + right.at) / 2), days, limits);
}

/** The month that begins nearest to an instant: where an edge of the window snaps to. */
export function nearestMonth(day: DayNumber): MonthNumber {
  const month = monthOfDay(day);
  return day - monthStart(month) > monthStart(month + 1) - day ? month + 1 : month;
}

/** The whole months that a window stands for: its edges at the nearest ends of months, at least two months, within the limits. */
export function snapWindow(window: TimeWindow, limits: MonthRange): MonthRange {
  const least = Math.min(LEAST_MONTHS, limits.to - limits.from + 1);
  const from = clamp(nearestMonth(window.from), limits.from, limits.to - least + 1);
  return { from, to: clamp(nearestMonth(window.to) - 1, from + least - 1, limits.to) };
}

/** The months that two ranges span. */
export function spanOf(one: MonthRange, other: MonthRange): MonthRange {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

export function isSameRange(one: MonthRange, other: MonthRange): boolean {
  return one.from === other.from && one.to === other.to;
}

/**
 * Where a step out of a range leads: to the last of the ranges before that holds it whole and more, or else to
 * twice its length about its middle.
 */
export function stepOut(before: readonly MonthRange[], range: MonthRange, limits: MonthRange): MonthRange {
  const last = before.findLast((one) => one.from <= range.from && one.to >= range.to && !isSameRange(one, range));
  if (last !== undefined) return last;
  const { from, to } = rangeWindow(range);
  return snapWindow(zoomAbout({ from, to }, (from + to) / 2, 2, rangeWindow(limits)), limits);
}
