import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import type { TimeScale } from './plot-frame.ts';

export interface BarSlot {
  readonly x: number;
  readonly width: number;
}

/**
 * Where the bar of a point stands: bars of one month share it side by side, in the order of their series,
 * with a tenth of a month free on either side.
 */
export function barSlot(series: PlottedSeries, all: readonly PlottedSeries[], point: PlottedPoint, scale: TimeScale): BarSlot {
  const bars = all.filter((one) => one.indicator.mark === 'bar');
  const position = bars.findIndex((one) => one.indicator.id === series.indicator.id);
  const start = scale.toX(point.start);
  const width = scale.toX(point.end) - start;
  const slot = (width * 0.8) / Math.max(1, bars.length);
  return { x: start + width * 0.1 + slot * Math.max(0, position), width: Math.max(1, slot - Math.min(1, slot * 0.1)) };
}
