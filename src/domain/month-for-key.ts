import type { MonthNumber, MonthRange } from './time-period.ts';

/** The month that a key moves the cursor to, or undefined for a key that moves nothing. */
export function monthForKey(key: string, at: MonthNumber, range: MonthRange): MonthNumber | undefined {
  const clamp = (month: number): number => Math.min(range.to, Math.max(range.from, month));
  switch (key) {
    case 'ArrowLeft':
      return clamp(at - 1);
    case 'ArrowRight':
      return clamp(at + 1);
    case 'PageUp':
      return clamp(at - 12);
    case 'PageDown':
      return clamp(at + 12);
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return undefined;
  }
}
