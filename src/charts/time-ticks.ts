import { type DayNumber, type MonthRange, monthStart } from '../domain/time-period.ts';

export interface TimeTick {
  readonly month: number;
  readonly x: DayNumber;
  /** A year begins here: strong label, vertical line. */
  readonly year: boolean;
  /** Whether a label stands here; the others are small strokes. */
  readonly labelled: boolean;
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 60] as const;

/** Labels need this many pixels to stay apart. */
const LABEL_WIDTH = 46;

/**
 * Ticks of the time axis: a stroke a month while months are at least 6 px wide, labels at round months
 * as dense as fits, years always before months.
 */
export function timeTicks(range: MonthRange, monthWidth: number): readonly TimeTick[] {
  const step = MONTH_STEPS.find((candidate) => candidate * monthWidth >= LABEL_WIDTH) ?? 120;
  const yearStep = Math.max(1, step / 12);
  const ticks: TimeTick[] = [];
  for (let month = range.from; month <= range.to; month += 1) {
    const year = month % 12 === 0;
    const labelled = year ? (month / 12) % yearStep === 0 : step < 12 && month % step === 0 && clear(month, range, step, monthWidth);
    if (monthWidth >= 6 || year || labelled) ticks.push({ month, x: monthStart(month), year, labelled });
  }
  return ticks;
}

/** A month's label must not run out of the axis on the right. */
function clear(month: number, range: MonthRange, step: number, monthWidth: number): boolean {
  return step >= 1 && (range.to + 1 - month) * monthWidth >= 28;
}
