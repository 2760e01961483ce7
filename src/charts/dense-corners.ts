import { COLUMN_GAP_BEFORE, type DenseSeries } from '../domain/dense/dense-series.ts';
import { columnEdge, createPixelColumns } from '../domain/dense/pixel-columns.ts';
import type { TimeWindow } from '../domain/time-window.ts';
import { denseVertices, type Vertex } from './series-vertices.ts';

/** What a picture that is no canvas shows of a dense line: a window, in so many columns. */
export interface DenseCut {
  readonly window: TimeWindow;
  readonly columns: number;
}

/**
 * Corners of a dense line for pictures: from reading to reading where there are few, else through the first, lowest,
 * highest and last value of each column, at its middle. No extreme and no gap is lost.
 */
export function denseCorners(dense: DenseSeries, { window, columns }: DenseCut): readonly Vertex[] {
  const { from, to } = window;
  if (dense.count(from, to) <= columns * 2) return denseVertices(dense, window);
  const cut = createPixelColumns(columns);
  dense.fill(from, to, cut);
  const corners: Vertex[] = [];
  for (let column = 0; column < columns; column += 1) {
    const [first = Number.NaN, low = first, high = first, last = first] = cut.values.subarray(column * 4, column * 4 + 4);
    if (Number.isNaN(first)) continue;
    const x = columnEdge(from, to, column + 0.5, columns);
    if (((cut.flags[column] ?? 0) & COLUMN_GAP_BEFORE) !== 0 && corners.length > 0) corners.push({ x, y: null });
    const passed = [first, low, high, last].filter((y, index, all) => index === 0 || y !== all[index - 1]);
    corners.push(...passed.map((y) => ({ x, y })));
  }
  return corners;
}
