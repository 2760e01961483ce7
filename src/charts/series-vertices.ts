import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import type { DayNumber } from '../domain/time-period.ts';

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

/** Corners of the solid line of a series; marks without a line have none. */
export function seriesVertices(series: PlottedSeries): readonly Vertex[] {
  switch (series.indicator.mark) {
    case 'line':
      return lineVertices(series.points);
    case 'step':
      return stepVertices(series.points);
    case 'bar':
    case 'span':
    case 'point':
    case 'fact':
      return [];
  }
}
