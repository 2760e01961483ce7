import type { DayNumber } from '../time-period.ts';
import {
  COLUMN_GAP_BEFORE,
  COLUMN_GAP_INSIDE,
  COLUMN_HOLLOW,
  type DenseColumns,
  GAP_BEFORE,
  HOLLOW,
  type PixelColumns,
} from './dense-series.ts';
import type { Scan } from './pyramid.ts';

/** Where pixel column `index` of a window begins: all that draw or judge columns cut time at the same instants. */
export function columnEdge(from: DayNumber, to: DayNumber, index: number, count: number): DayNumber {
  return from + (index * (to - from)) / count;
}

/** Buffers for the pixel columns of a plot, to be filled again and again. */
export function createPixelColumns(count: number): PixelColumns {
  return { count, values: new Float64Array(count * 4), flags: new Uint8Array(count) };
}

/** Writes one pixel column, in which the readings from the position `first` to the one before `end` stand. */
export function fillColumn(
  target: PixelColumns,
  column: number,
  [first, end]: readonly [number, number],
  { values, flags }: DenseColumns,
  scan: (from: number, to: number) => Scan,
): void {
  const base = column * 4;
  if (first >= end) {
    target.values.fill(Number.NaN, base, base + 4);
    target.flags[column] = 0;
    return;
  }
  const { low, high, flags: all } = scan(first, end);
  const before = ((flags[first] ?? 0) & GAP_BEFORE) !== 0;
  // Only where the first reading has a gap of its own must the others be asked apart from it.
  const inside = ((before ? scan(first + 1, end).flags : all) & GAP_BEFORE) !== 0;
  target.values[base] = values[first] ?? 0;
  target.values[base + 1] = low;
  target.values[base + 2] = high;
  target.values[base + 3] = values[end - 1] ?? 0;
  target.flags[column] =
    ((all & HOLLOW) === 0 ? 0 : COLUMN_HOLLOW) | (before ? COLUMN_GAP_BEFORE : 0) | (inside ? COLUMN_GAP_INSIDE : 0);
}
