import { describe, expect, it } from 'vitest';
import { COLUMN_GAP_BEFORE, COLUMN_GAP_INSIDE, COLUMN_HOLLOW, type DenseSeries, GAP_BEFORE, HOLLOW } from './dense-series.ts';
import { createDenseSeries } from './create-dense-series.ts';
import { columnEdge, createPixelColumns } from './pixel-columns.ts';
import { buildPyramid } from './pyramid.ts';

/** A small generator of numbers from 0 to 1: the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Daily readings with spikes, holes and values that may still change. */
function madeUp(count: number, seed: number): DenseSeries {
  const random = randomFrom(seed);
  const columns = { at: new Int32Array(count), values: new Float64Array(count), flags: new Uint8Array(count) };
  let day = -5000;
  let value = 0;
  for (let index = 0; index < count; index += 1) {
    const hole = random() < 0.01 ? 1 + Math.floor(random() * 40) : 0;
    day += 1 + hole;
    value += random() - 0.5;
    columns.at[index] = day * 2;
    columns.values[index] = random() < 0.002 ? value + 100 * (random() - 0.5) : value;
    columns.flags[index] = (hole > 0 || index === 0 ? GAP_BEFORE : 0) | (random() < 0.01 ? HOLLOW | 1 : 0);
  }
  return createDenseSeries('D', columns);
}

/** What a column holds, reading by reading. */
function bruteColumn({ columns }: DenseSeries, from: number, to: number) {
  const inside = [...columns.at.keys()].filter((index) => (columns.at[index] ?? 0) / 2 >= from && (columns.at[index] ?? 0) / 2 < to);
  const values = inside.map((index) => columns.values[index] ?? 0);
  const flags = inside.map((index) => columns.flags[index] ?? 0);
  if (values.length === 0) return { values: [NaN, NaN, NaN, NaN], flags: 0 };
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  const bits =
    (flags.some((bits) => (bits & HOLLOW) !== 0) ? COLUMN_HOLLOW : 0) |
    (((flags[0] ?? 0) & GAP_BEFORE) === 0 ? 0 : COLUMN_GAP_BEFORE) |
    (flags.slice(1).some((bits) => (bits & GAP_BEFORE) !== 0) ? COLUMN_GAP_INSIDE : 0);
  return { values: [values[0], low, high, values.at(-1)], flags: bits };
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
    const series = madeUp(count, count);
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
    const series = madeUp(10_000, 3);
    const pyramid = buildPyramid(series.columns);
    const highest = pyramid.high.indexOf(Math.max(...pyramid.high.subarray(0, 625)));
    pyramid.high[highest] = -1000;
    for (let level = highest; level < pyramid.high.length; level += 1) pyramid.high[level] = Math.min(pyramid.high[level] ?? 0, 0);
    const [first, end] = ends(series);
    expect(wrongColumns(createDenseSeries('D', series.columns, pyramid), first, end, 20, 20)).toBeGreaterThan(0);
  });
});

describe('readings', () => {
  const series = madeUp(10_000, 5);
  const [first, end] = ends(series);

  it('give the lowest and highest of any stretch', () => {
    const random = randomFrom(11);
    for (let round = 0; round < 200; round += 1) {
      const from = first + Math.floor(random() * (end - first));
      const to = from + Math.floor(random() ** 4 * 4000);
      const [, low, high] = bruteColumn(series, from, to).values;
      const expected = low === undefined || high === undefined || Number.isNaN(low) ? null : { low, high };
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
