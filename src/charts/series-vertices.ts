import { type DenseSeries, GAP_BEFORE } from '../domain/dense/dense-series.ts';
import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import type { DayNumber } from '../domain/time-period.ts';
import type { TimeWindow } from '../domain/time-window.ts';
import { isOnCanvas } from './dense-size.ts';

/** A corner of a line; a null value lifts the pen. */
export interface Vertex {
  readonly x: DayNumber;
  readonly y: number | null;
}

function lift(x: DayNumber): Vertex {
  return { x, y: null };
}

/** Corners of a monthly line: through the middle of what each value covers, the pen lifted over a gap. */
export function lineVertices(points: readonly PlottedPoint[]): readonly Vertex[] {
  return points.flatMap((point, index): Vertex[] => {
    const corner = { x: point.x, y: point.y };
    return point.breakBefore && index > 0 ? [lift(point.start), corner] : [corner];
  });
}

/** Corners of a step line as far as each rate was seen in force, risers included. */
export function stepVertices(points: readonly PlottedPoint[]): readonly Vertex[] {
  return points.flatMap((point, index): Vertex[] => {
    const plateau = [
      { x: point.start, y: point.y },
      { x: point.solidUntil, y: point.y },
    ];
    return point.breakBefore && index > 0 ? [lift(point.start), ...plateau] : plateau;
  });
}

/** The part of each plateau beyond the last day it was seen in force: drawn dashed. */
export function unseenVertices(points: readonly PlottedPoint[]): readonly Vertex[] {
  return points
    .filter((point) => point.solidUntil < point.end)
    .flatMap((point): Vertex[] => [
      { x: point.solidUntil, y: point.y },
      { x: point.end, y: point.y },
      lift(point.end),
    ]);
}

/** Corners of the line in a window, with one reading beyond either edge; the pen is lifted over a gap. */
export function denseVertices(dense: DenseSeries, { from, to }: TimeWindow): readonly Vertex[] {
  const vertices: Vertex[] = [];
  const end = Math.min(dense.length, dense.indexAt(to) + 1);
  for (let index = Math.max(0, dense.indexAt(from) - 1); index < end; index += 1) {
    const x = (dense.columns.at[index] ?? 0) / 2;
    if (((dense.columns.flags[index] ?? 0) & GAP_BEFORE) !== 0 && vertices.length > 0) vertices.push({ x, y: null });
    vertices.push({ x, y: dense.columns.values[index] ?? 0 });
  }
  return vertices;
}

/** Corners of the solid line of a series; marks without a line have none, and many readings are painted. */
export function seriesVertices(series: PlottedSeries): readonly Vertex[] {
  switch (series.indicator.mark) {
    case 'line':
      if (series.dense === null) return lineVertices(series.points);
      return isOnCanvas(series) ? [] : denseVertices(series.dense, { from: -Infinity, to: Infinity });
    case 'step':
      return stepVertices(series.points);
    case 'bar':
    case 'span':
    case 'point':
    case 'fact':
      return [];
  }
}
