import { type DayNumber, type MonthNumber, monthOfDay, type MonthRange, monthStart } from '../../domain/time-period.ts';
import type { RangeBound, ViewRange } from '../../domain/view.ts';

/** What of the window is moved: one of its ends, or all of it. */
export type WindowPart = 'from' | 'to' | 'body';

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The part of a range that lies in the extent; a range outside of it shows at the near end. */
export function visibleRange(range: MonthRange, extent: MonthRange): MonthRange {
  return { from: clamp(range.from, extent.from, extent.to), to: clamp(range.to, extent.from, extent.to) };
}

/** The month that begins nearest to an instant: where an edge of the window snaps to. */
export function nearestMonth(day: DayNumber): MonthNumber {
  const month = monthOfDay(day);
  return day - monthStart(month) > monthStart(month + 1) - day ? month + 1 : month;
}

/** Months that a part may stand at: of an end its own month, of the body its first. */
export function partLimits(part: WindowPart, range: MonthRange, extent: MonthRange): MonthRange {
  switch (part) {
    case 'from':
      return { from: extent.from, to: range.to };
    case 'to':
      return { from: range.from, to: extent.to };
    case 'body':
      return { from: extent.from, to: extent.to - (range.to - range.from) };
  }
}

/** The month at which a part stands. */
export function partMonth(part: WindowPart, range: MonthRange): MonthNumber {
  return part === 'to' ? range.to : range.from;
}

/** The window with one part set to a month; ends never cross, and the body keeps its length within the extent. */
export function movePart(part: WindowPart, range: MonthRange, month: MonthNumber, extent: MonthRange): MonthRange {
  const limits = partLimits(part, range, extent);
  const at = clamp(month, limits.from, limits.to);
  switch (part) {
    case 'from':
      return { from: at, to: range.to };
    case 'to':
      return { from: range.from, to: at };
    case 'body':
      return { from: at, to: at + range.to - range.from };
  }
}

/** Where a key takes a part, or undefined for a key that is none of its own. */
export function monthAfterKey(key: string, month: MonthNumber, limits: MonthRange): MonthNumber | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return month - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return month + 1;
    case 'PageDown':
      return month - 12;
    case 'PageUp':
      return month + 12;
    case 'Home':
      return limits.from;
    case 'End':
      return limits.to;
    default:
      return undefined;
  }
}

/** An end that reaches the end of the figures stays open, as the presets write it. */
export function openRange({ from, to }: MonthRange, extent: MonthRange): ViewRange {
  const first: RangeBound = from === extent.from ? 'earliest' : from;
  return { from: first, to: to === extent.to ? 'latest' : to };
}

/** The window about a month: as long as it was, and within the extent. */
export function centredOn(month: MonthNumber, range: MonthRange, extent: MonthRange): MonthRange {
  return movePart('body', range, month - Math.floor((range.to - range.from) / 2), extent);
}
