import type { DayNumber, Frequency } from '../time-period.ts';
import { type Amendment, type DenseColumns, type DenseSeries, GAP_BEFORE, type Reading, READING_STATUSES, STATUS_BITS } from './dense-series.ts';
import { columnEdge, fillColumn } from './pixel-columns.ts';
import { buildPyramid, createScanner, type Pyramid } from './pyramid.ts';

/** The first position whose entry is not below a number of half-days, by halving. */
function lowerBound(at: Int32Array, halfDays: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) < halfDays) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Hides readings: each leaves a gap before the next that is shown. */
function withoutReadings({ at, values, flags }: DenseColumns, hidden: ReadonlySet<number>): DenseColumns {
  const length = at.length - hidden.size;
  const kept = { at: new Int32Array(length), values: new Float64Array(length), flags: new Uint8Array(length) };
  let next = 0;
  let gap = 0;
  for (let index = 0; index < at.length; index += 1) {
    if (hidden.has(index)) {
      gap = GAP_BEFORE;
      continue;
    }
    kept.at[next] = at[index] ?? 0;
    kept.values[next] = values[index] ?? 0;
    kept.flags[next] = (flags[index] ?? 0) | gap;
    gap = 0;
    next += 1;
  }
  return kept;
}

function amendedColumns(columns: DenseColumns, amendments: readonly Amendment[]): DenseColumns {
  const values = columns.values.slice();
  const hidden = new Set<number>();
  for (const { x, value } of amendments) {
    const index = lowerBound(columns.at, x * 2);
    if (columns.at[index] !== x * 2) continue;
    if (value === null) hidden.add(index);
    else values[index] = value;
  }
  const changed = { ...columns, values };
  return hidden.size === 0 ? changed : withoutReadings(changed, hidden);
}

function readingAt({ at, values, flags }: DenseColumns, index: number): Reading | null {
  const [halfDays, value, bits] = [at[index], values[index], flags[index]];
  if (halfDays === undefined || value === undefined || bits === undefined) return null;
  return { x: halfDays / 2, value, status: READING_STATUSES[bits & STATUS_BITS] ?? 'normal' };
}

/** Makes columns answer. The pyramid comes along where a worker has built it, else it is built here. */
export function createDenseSeries(frequency: Frequency, columns: DenseColumns, pyramid: Pyramid = buildPyramid(columns)): DenseSeries {
  const scan = createScanner(columns, pyramid);
  const indexAt = (day: DayNumber): number => lowerBound(columns.at, day * 2);
  return {
    frequency,
    length: columns.at.length,
    columns,
    indexAt,
    reading: (index) => readingAt(columns, index),
    count: (from, to) => Math.max(0, indexAt(to) - indexAt(from)),
    minMax: (from, to) => {
      const [first, end] = [indexAt(from), indexAt(to)];
      if (first >= end) return null;
      const { low, high } = scan(first, end);
      return { low, high };
    },
    last: (from, to) => {
      const index = indexAt(to) - 1;
      return index >= indexAt(from) ? readingAt(columns, index) : null;
    },
    fill: (from, to, target) => {
      let first = indexAt(from);
      for (let column = 0; column < target.count; column += 1) {
        const end = indexAt(columnEdge(from, to, column + 1, target.count));
        fillColumn(target, column, [first, end], columns, scan);
        first = end;
      }
    },
    amend: (amendments) => createDenseSeries(frequency, amendedColumns(columns, amendments)),
  };
}
