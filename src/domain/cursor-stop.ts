import { type DayNumber, type MonthNumber, type MonthRange, monthStart, type TimePeriod } from './time-period.ts';

/** Months that the cursor goes at a time: 3 where figures come by the quarter. */
export function stepOf({ step }: MonthRange): number {
  return step ?? 1;
}

function stepBegin(month: MonthNumber, range: MonthRange): MonthNumber {
  const step = stepOf(range);
  return Math.floor(month / step) * step;
}

/** The month that stands for all of its step: the middle one, as far as the range has it. */
export function stopAt(month: MonthNumber, range: MonthRange): MonthNumber {
  if (range.step === undefined) return month;
  return Math.min(range.to, Math.max(range.from, stepBegin(month, range) + 1));
}

/** First day of what the cursor reads at a month, and the day after its last. */
export function stopSpan(month: MonthNumber, range: MonthRange): { readonly start: DayNumber; readonly end: DayNumber } {
  const first = stepBegin(month, range);
  return { start: monthStart(first), end: monthStart(first + stepOf(range)) };
}

/** What the cursor reads at a month: that month, or the quarter that holds it. */
export function stopPeriod(month: MonthNumber, { step }: MonthRange): TimePeriod {
  return step === undefined ? { freq: 'M', ordinal: month } : { freq: 'Q', ordinal: Math.floor(month / step) };
}

/** Every place of the cursor in a range, in order. */
export function stopsOf(range: MonthRange): readonly MonthNumber[] {
  const months = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
  return range.step === undefined ? months : months.filter((month) => stopAt(month, range) === month);
}
