import type { Box } from '../place-notes.ts';

/** Pixels of a layout as shares of its plot. */
export interface PlotShares {
  /** Places, as shares of the width and the height: 0 to 1 within the plot. */
  readonly shareX: (x: number) => number;
  readonly shareY: (y: number) => number;
  /** Places and lengths as SVG reads them: `12.345%`. */
  readonly x: (x: number) => string;
  readonly y: (y: number) => string;
  readonly wide: (width: number) => string;
  readonly high: (height: number) => string;
}

/** Of a width, to a thousandth of a percent: 0.01 px at 2,000. */
function percentWide(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}

/** Of a height, to a hundredth of a percent: 0.05 px at 1,000. */
function percentHigh(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** The shares of a plot. */
export function plotShares(plot: Box): PlotShares {
  const [width, height] = [plot.x1 - plot.x0, plot.y1 - plot.y0];
  const shareX = (x: number): number => (x - plot.x0) / width;
  const shareY = (y: number): number => (y - plot.y0) / height;
  return {
    shareX,
    shareY,
    x: (x) => percentWide(shareX(x)),
    y: (y) => percentHigh(shareY(y)),
    wide: (length) => percentWide(length / width),
    high: (length) => percentHigh(length / height),
  };
}
