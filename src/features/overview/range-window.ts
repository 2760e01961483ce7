import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import { LEAST_DAYS, panBy, type TimeWindow } from '../../domain/time-window.ts';

/** What of the window is moved: one of its ends, or all of it. */
export type WindowPart = 'from' | 'to' | 'body';

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The part of a range that lies in the extent; a range outside of it shows at the near end. */
export function visibleRange(range: MonthRange, extent: MonthRange): MonthRange {
  return { from: clamp(range.from, extent.from, extent.to), to: clamp(range.to, extent.from, extent.to) };
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

/** The window with one part dragged by so many days from where it was; its ends keep two months between them. */
export function dragPart(part: WindowPart, { from, to }: TimeWindow, days: number, limits: TimeWindow): TimeWindow {
  switch (part) {
    case 'from':
      return { from: clamp(from + days, limits.from, Math.max(limits.from, to - LEAST_DAYS)), to };
    case 'to':
      return { from, to: clamp(to + days, Math.min(limits.to, from + LEAST_DAYS), limits.to) };
    case 'body':
      return panBy({ from, to }, days, limits);
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

/** The window about a month: as long as it was, and within the extent. */
export function centredOn(month: MonthNumber, range: MonthRange, extent: MonthRange): MonthRange {
  return movePart('body', range, month - Math.floor((range.to - range.from) / 2), extent);
}
