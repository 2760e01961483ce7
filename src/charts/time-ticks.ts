import { stepOf } from '../domain/cursor-stop.ts';
import { type DayNumber, type MonthNumber, type MonthRange, monthStart } from '../domain/time-period.ts';

/** What a label says; a tick without one is a small stroke. */
export type TickLabel = 'none' | 'month' | 'quarter' | 'year' | 'month-and-year' | 'quarter-and-year';

export interface TimeTick {
  readonly month: MonthNumber;
  readonly x: DayNumber;
  /** A year begins here: strong label, vertical line. */
  readonly year: boolean;
  readonly label: TickLabel;
}

/** Months between labels: a month to a thousand years, for the longest range that has figures. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000] as const;

/** Labels need this many pixels to stay apart: a month or a year, and the two together. */
const LABEL_WIDTH = 46;
const WIDE_LABEL_WIDTH = 66;
/** What a label needs of the axis to its right, in pixels. A year may lean into the margin: it says more than a month. */
const LAST_MONTH_WIDTH = 28;
const LAST_YEAR_WIDTH = 12;
/** Months narrower than this have no stroke, and so have years. */
const STROKE_WIDTH = 6;

/** Months of the range at round steps, as dense as labels of a width allow, that leave room for their label. */
function labelledMonths(range: MonthRange, monthWidth: number, labelWidth: number): readonly MonthNumber[] {
  const step = MONTH_STEPS.find((candidate) => candidate >= stepOf(range) && candidate * monthWidth >= labelWidth) ?? 12_000;
  const first = Math.ceil(range.from / step) * step;
  const months = Array.from({ length: Math.max(0, Math.floor((range.to - first) / step) + 1) }, (_, index) => first + index * step);
  return months.filter((month) => {
    const room = (range.to + 1 - month) * monthWidth;
    return room >= (month % 12 === 0 ? LAST_YEAR_WIDTH : LAST_MONTH_WIDTH);
  });
}

/** The labels of the axis by month. One of them names a year, whatever the range: where none begins in it, the first does. */
function tickLabels(range: MonthRange, monthWidth: number): ReadonlyMap<MonthNumber, TickLabel> {
  const own = range.step === undefined ? 'month' : 'quarter';
  const months = labelledMonths(range, monthWidth, LABEL_WIDTH);
  if (months.some((month) => month % 12 === 0)) {
    return new Map(months.map((month) => [month, month % 12 === 0 ? 'year' : own]));
  }
  const [first = range.from, ...others] = labelledMonths(range, monthWidth, WIDE_LABEL_WIDTH);
  return new Map<MonthNumber, TickLabel>([[first, `${own}-and-year`], ...others.map((month) => [month, own] as const)]);
}

/**
 * Ticks of the time axis: a stroke a month (a quarter, where figures are quarterly) while months are at least 6 px wide, labels at round months
 * as dense as fits, years always before months. `monthWidth` is in pixels.
 */
export function timeTicks(range: MonthRange, monthWidth: number): readonly TimeTick[] {
  const labels = tickLabels(range, monthWidth);
  return Array.from({ length: range.to - range.from + 1 }, (_, index): TimeTick => {
    const month = range.from + index;
    return { month, x: monthStart(month), year: month % 12 === 0, label: labels.get(month) ?? 'none' };
  }).filter((tick) => (monthWidth >= STROKE_WIDTH && tick.month % stepOf(range) === 0) || tick.label !== 'none' || (tick.year && monthWidth * 12 >= STROKE_WIDTH));
}
