import { type DayNumber, parseDate, periodEnd } from '../time-period.ts';

/**
 * The day by whose end something was surely published: of a date known to the month or year only, its last day.
 * Null where no date is known; what cannot be read counts as not known.
 *
 * @param edtf `2025-06-09`, `2025-06`, `2025`, or empty
 */
export function lastPossibleDay(edtf: string): DayNumber | null {
  const period = parseDate(edtf);
  return period === undefined ? null : periodEnd(period) - 1;
}
