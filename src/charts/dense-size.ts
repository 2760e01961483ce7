import type { PlottedSeries } from '../domain/plotted-series.ts';

/** Readings above which a series is drawn on a canvas; fewer are a line of the same picture as the marks. */
const MOST_CORNERS = 2000;

export function isOnCanvas({ dense }: PlottedSeries): boolean {
  return dense !== null && dense.length > MOST_CORNERS;
}
