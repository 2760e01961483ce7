import { describe, expect, it } from 'vitest';
import { COLUMN_GAP_BEFORE, COLUMN_GAP_INSIDE, COLUMN_HOLLOW, type DenseSeries, GAP_BEFORE, HOLLOW } from './dense-series.ts';
import { madeUpDense, randomFrom } from '../../test/made-up-dense.ts';
import { createDenseSeries } from './create-dense-series.ts';
import { columnEdge, createPixelColumns } from './pixel-columns.ts';
import { buildPyramid } from './pyramid.ts';

/** What a stretch holds, asked of each reading in turn. */
function bruteColumn({ columns }: DenseSeries, from: number, to: number) {
  const values = [NaN, NaN, NaN, NaN];
  let flags = 0;
  for (let index = 0; index < columns.at.length; index += 1) {
    const x = (columns.at[index] ?? 0) / 2;
    if (x < from || x >= to) continue;
    const value = columns.values[index] ?? 0;
    const bits = columns.flags[index] ?? 0;
    const [first = NaN, low = NaN, high = NaN] = values;
    const isFirst = Number.isNaN(first);
    values[0] = isFirst ? value : first;
    values[1] = isFirst || value < low ? value : low;
    values[2] = isFirst || value > high ? value : high;
    values[3] = value;
    if ((bits & HOLLOW) !== 0) flags |= COLUMN_HOLLOW;
    if ((bits & GAP_BEFORE) !== 0) flags |= isFirst ? COLUMN_GAP_BEFORE : COLUMN_GAP_INSIDE;
  }
  return { values, flags };
}

/** How many columns of a window differ from what its readings say. The columns judged are spread over the window. */
function wrongColumns(series: DenseSeries, from: number, to: number, count: number, judged: number): number {
  const columns = createPixelColumns(count);
  series.fill(from, to, columns);
  const step = Math.max(1, Math.floor(count / judged));
  let wrong = 0;
  for (let column = 0; column < count; column += step) {
    const expected = bruteColumn(series, columnEdge(from, to, column, count), columnEdge(from, to, column + 1, count));
    const found = { values: [...columns.values.subarray(column * 4, column * 4 + 4)], flags: columns.flags[column] };
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong += 1;
  }
  return wrong;
}

function ends(series: DenseSeries): readonly [number, number] {
  return [(series.columns.at[0] ?? 0) / 2, (series.columns.at.at(-1) ?? 0) / 2 + 1];
}

describe('the pixel columns of readings', () => {
  it.each([
    { count: 1, windows: 20, judged: 40 },
    { count: 17, windows: 20, judged: 40 },
    { count: 10_000, windows: 20, judged: 40 },
    { count: 100_000, windows: 6, judged: 12 },
    { count: 1_000_000, windows: 3, judged: 5 },
  ])('are what the readings say, at any zoom, for $count', ({ count, windows, judged }) => {
    const series = madeUpDense(count, count);
    const random = randomFrom(7);
    const [first, end] = ends(series);
    expect(wrongColumns(series, first, end, 1140, judged), 'all of it').toBe(0);
    for (let window = 0; window < windows; window += 1) {
      const width = (end - first) * random() ** 3 + 2;
      const from = first + random() * (end - first) - width / 4;
      expect(wrongColumns(series, from, from + width, 1 + Math.floor(random() * 2000), judged), `window ${window}`).toBe(0);
    }
  });

  it('are found wrong where a single extreme is dropped', () => {
    const series = madeUpDense(10_000, 3);
    const pyramid = buildPyramid(series.columns);
    const top = Math.max(...pyramid.high);
    for (let block = 0; block < pyramid.high.length; block += 1) if (pyramid.high[block] === top) pyramid.high[block] = top - 1;
    const [first, end] = ends(series);
    expect(wrongColumns(createDenseSeries('D', series.columns, pyramid), first, end, 20, 20)).toBeGreaterThan(0);
  });
});

describe('readings', () => {
  const series = madeUpDense(10_000, 5);
  const [first, end] = ends(series);

  it('give the lowest and highest of any stretch', () => {
    const random = randomFrom(11);
    for (let round = 0; round < 200; round += 1) {
      const from = first + Math.floor(random() * (end - first));
      const to = from + Math.floor(random() ** 4 * 4000);
      const [, low = NaN, high = NaN] = bruteColumn(series, from, to).values;
      const expected = Number.isNaN(low) ? null : { low, high };
      expect(series.minMax(from, to)).toEqual(expected);
    }
  });

  it('are counted, and the last of a stretch is found', () => {
    const days = [...series.columns.at].map((at) => at / 2);
    for (const [from, to] of [[first, end], [first + 10, first + 400], [first - 100, first], [end, end + 1], [first + 5, first + 5]] as const) {
      const inside = days.filter((day) => day >= from && day < to);
      expect(series.count(from, to)).toBe(inside.length);
      expect(series.last(from, to)?.x ?? null).toBe(inside.at(-1) ?? null);
    }
  });

  it('can be hidden, which leaves a gap, or changed', () => {
    const [a, b] = [series.reading(100), series.reading(200)];
    const amended = series.amend([
      { x: a?.x ?? 0, value: null },
      { x: b?.x ?? 0, value: 1234 },
      { x: -99_999, value: 1 },
    ]);
    expect(amended.length).toBe(series.length - 1);
    expect(amended.reading(100)).toEqual(series.reading(101));
    expect((amended.columns.flags[100] ?? 0) & GAP_BEFORE).toBe(GAP_BEFORE);
    expect(amended.minMax(b?.x ?? 0, (b?.x ?? 0) + 1)).toEqual({ low: 1234, high: 1234 });
    expect(series.reading(200)).toEqual(b);
  });
});
