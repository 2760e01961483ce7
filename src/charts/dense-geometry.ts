import { COLUMN_GAP_BEFORE, type DenseSeries, type PixelColumns } from '../domain/dense/dense-series.ts';
import type { TimeWindow } from '../domain/time-window.ts';
import { pixel } from './series-lines.ts';

/** Half the width of a line: a column is as tall as its values, and by this much at either end. */
const HALF_STROKE = 1;

/** Whether a window holds so few readings that the line is drawn from one to the next; else pixel columns hold them. */
export function isThin(dense: DenseSeries, { from, to }: TimeWindow, columns: number): boolean {
  return dense.count(from, to) <= columns * 2;
}

/** Top and bottom of the line in each pixel column, two numbers a column; NaN where there is none. */
export type ColumnSpans = Float64Array;

export function createColumnSpans(count: number): ColumnSpans {
  return new Float64Array(count * 2);
}

function widen(spans: ColumnSpans, column: number, y: number): void {
  spans[column * 2] = Math.min(spans[column * 2] ?? y, y);
  spans[column * 2 + 1] = Math.max(spans[column * 2 + 1] ?? y, y);
}

/** Joins a column to the one before it that holds readings: the two meet half-way, and what lies between is crossed. */
function joinColumns(spans: ColumnSpans, columns: PixelColumns, [before, column]: readonly [number, number], toY: (value: number) => number): void {
  const start = toY(columns.values[before * 4 + 3] ?? 0);
  const end = toY(columns.values[column * 4] ?? 0);
  const steps = (column - before) * 2;
  for (let step = 1; step < steps; step += 2) {
    const y = start + ((end - start) * step) / steps;
    const left = before + (step - 1) / 2;
    for (const one of [left, left + 1]) {
      if (Number.isNaN(spans[one * 2])) spans.fill(y, one * 2, one * 2 + 2);
      else widen(spans, one, y);
    }
  }
}

/**
 * What a line covers in each pixel column, in pixels: from its highest to its lowest value, half a stroke more, and as far
 * as it takes to meet its neighbours. Over a gap nothing joins. Written over at every step of a zoom.
 */
export function columnSpans(columns: PixelColumns, toY: (value: number) => number, spans: ColumnSpans): void {
  let before = -1;
  for (let column = 0; column < columns.count; column += 1) {
    const low = columns.values[column * 4 + 1] ?? Number.NaN;
    spans[column * 2] = toY(columns.values[column * 4 + 2] ?? Number.NaN);
    spans[column * 2 + 1] = toY(low);
    if (Number.isNaN(low)) continue;
    const isJoined = before >= 0 && ((columns.flags[column] ?? 0) & COLUMN_GAP_BEFORE) === 0;
    if (isJoined) joinColumns(spans, columns, [before, column], toY);
    before = column;
  }
  for (let column = 0; column < columns.count; column += 1) {
    spans[column * 2] = (spans[column * 2] ?? Number.NaN) - HALF_STROKE;
    spans[column * 2 + 1] = (spans[column * 2 + 1] ?? Number.NaN) + HALF_STROKE;
  }
}

/** The same columns as the outline of an SVG path to be filled: for pictures that are no canvas. */
export function densePath(spans: ColumnSpans, left: number, columnWidth: number): string {
  let path = '';
  for (let column = 0; column < spans.length / 2; column += 1) {
    const [top, bottom] = [spans[column * 2] ?? Number.NaN, spans[column * 2 + 1] ?? Number.NaN];
    if (!Number.isNaN(top)) path += `M${pixel(left + column * columnWidth)} ${pixel(top)}h${pixel(columnWidth)}V${pixel(bottom)}h${pixel(-columnWidth)}Z`;
  }
  return path;
}
