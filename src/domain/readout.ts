import type { Reading } from './dense/dense-series.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { type Frequency, type MonthNumber, monthStart } from './time-period.ts';

/** What a dense series says of a month: its last reading, and between which values the month lay. */
export interface MonthReading {
  readonly last: Reading;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Months that one reading of a frequency speaks for; days are read by their month. */
const MONTHS_OF: Readonly<Record<Frequency, number>> = { A: 12, Q: 3, M: 1, D: 1 };

/** The readings of a month, of a series that has some; of a longer period, the reading of the one that holds it. Null where there is none. */
export function readMonthOf({ dense }: PlottedSeries, month: MonthNumber): MonthReading | null {
  if (dense === null) return null;
  const months = MONTHS_OF[dense.frequency];
  const first = Math.floor(month / months) * months;
  const [from, to] = [monthStart(first), monthStart(first + months)];
  const last = dense.last(from, to);
  const span = dense.minMax(from, to);
  return last === null || span === null ? null : { last, ...span, count: dense.count(from, to) };
}

/**
 * The values of a series in a month, in order of time: none where it has no figure, one for a
 * rate or an amount, several where a step changed inside the month ("145 → 30%").
 * Months, quarters and years meet by the period that contains the month's middle, never by array position; days by their month.
 */
export function readSeries(series: PlottedSeries, month: MonthNumber): readonly PlottedPoint[] {
  const start = monthStart(month);
  const end = monthStart(month + 1);
  if (series.indicator.mark === 'step') {
    return series.points.filter((point) => point.start < end && point.end > start);
  }
  if (series.indicator.frequency === 'D') return series.points.filter((point) => point.x >= start && point.x < end);
  const middle = (start + end) / 2;
  return series.points.filter((point) => point.start <= middle && point.end > middle);
}

/** The point whose words a month opens: the last of the month that is quoted, else the last. */
export function mainPoint(points: readonly PlottedPoint[]): PlottedPoint | undefined {
  return points.findLast((point) => point.origins > 0) ?? points.at(-1);
}
