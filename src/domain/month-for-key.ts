import { stepOf, stopAt } from './cursor-stop.ts';
import type { MonthNumber, MonthRange } from './time-period.ts';

/**
 * The month that a key moves the cursor to, or undefined for a key that moves nothing. Arrows go by a step (a month, or
 * a quarter where figures are quarterly), Page keys by a year. From nowhere (null) a step back is the end of the range.
 */
export function monthForKey(key: string, at: MonthNumber | null, range: MonthRange): MonthNumber | undefined {
  const step = stepOf(range);
  const from = at ?? stopAt(range.to, range) + step;
  const clamp = (month: number): number => stopAt(Math.min(range.to, Math.max(range.from, month)), range);
  switch (key) {
    case 'ArrowLeft':
      return clamp(from - step);
    case 'ArrowRight':
      return clamp(from + step);
    case 'PageUp':
      return clamp(from - 12);
    case 'PageDown':
      return clamp(from + 12);
    case 'Home':
      return clamp(range.from);
    case 'End':
      return clamp(range.to);
    default:
      return undefined;
  }
}
