import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import type { TimeScale } from './plot-frame.ts';

export interface BarSlot {
  readonly x: number;
  readonly width: number;
}

/** What is drawn of the room of a bar: neighbours stay a pixel apart, or a tenth where that is less. */
export function drawnWidth(room: number): number {
  return Math.max(1, room - Math.min(1, room * 0.1));
}

/**
 * The room of the bar of a point: bars of one month share it side by side, in the order of their series,
 * with a tenth of a month free on either side.
 */
export function barRoom(series: PlottedSeries, all: readonly PlottedSeries[], point: PlottedPoint, scale: TimeScale): BarSlot {
  const bars = all.filter((one) => one.indicator.mark === 'bar');
  const position = bars.findIndex((one) => one.indicator.id === series.indicator.id);
  const start = scale.toX(point.start);
  const width = scale.toX(point.end) - start;
  const slot = (width * 0.8) / Math.max(1, bars.length);
  return { x: start + width * 0.1 + slot * Math.max(0, position), width: slot };
}
