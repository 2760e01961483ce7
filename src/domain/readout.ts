import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { type MonthNumber, monthStart } from './time-period.ts';

/**
 * The values of a series in a month, in order of time: none where it has no figure, one for a
 * rate or an amount, several where a step changed inside the month ("145 → 30%").
 * Months and years meet by the period that contains the month's middle, never by array position; days by their month.
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
