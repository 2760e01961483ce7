import type { PlottedPoint, PlottedSeries } from '../plotted-series.ts';
import { type DayNumber, monthOfDay, monthStart } from '../time-period.ts';

/** Months that a series can be shifted by, either way. */
export const MOST_LAG = 24;

/** The same place of the month, some months later: an instant in its middle stays in the middle. */
function later(day: DayNumber, months: number): DayNumber {
  if (!Number.isFinite(day)) return day;
  const month = monthOfDay(day);
  const from = monthStart(month);
  const to = monthStart(month + months);
  const share = (day - from) / (monthStart(month + 1) - from);
  return to + share * (monthStart(month + months + 1) - to);
}

/** Only what stands for whole months, point by point, can be shifted by months. */
function canLag({ indicator, dense }: PlottedSeries): boolean {
  return indicator.frequency === 'M' && dense === null;
}

function shiftPoint(point: PlottedPoint, months: number): PlottedPoint {
  const [start, end] = [later(point.start, months), later(point.end, months)];
  // Two months in one stand at the middle of both, wherever a shift takes them.
  return { ...point, start, end, x: (start + end) / 2, solidUntil: later(point.solidUntil, months) };
}

/** A series drawn some months later (earlier, below zero) than its periods: its points keep the claims of those. */
export function lagSeries(series: PlottedSeries, months: number): PlottedSeries {
  if (months === 0 || series.dense !== null || !canLag(series)) return series;
  return {
    ...series,
    lag: months,
    points: series.points.map((point) => shiftPoint(point, months)),
    begins: later(series.begins, months),
    knownUntil: later(series.knownUntil, months),
  };
}
