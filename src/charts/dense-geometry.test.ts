import { describe, expect, it } from 'vitest';
import type { DenseSeries } from '../domain/dense/dense-series.ts';
import { columnEdge, createPixelColumns } from '../domain/dense/pixel-columns.ts';
import { denseOf, madeUpDense, randomFrom } from '../test/made-up-dense.ts';
import { denseCorners } from './dense-corners.ts';
import { columnSpans, createColumnSpans, densePath, isThin } from './dense-geometry.ts';
import { denseVertices } from './series-vertices.ts';

const toY = (value: number): number => 200 - value;

function spansOf(dense: DenseSeries, from: number, to: number, count: number) {
  const columns = createPixelColumns(count);
  const spans = createColumnSpans(count);
  dense.fill(from, to, columns);
  columnSpans(columns, toY, spans);
  return { columns, spans };
}

/** Faults of a drawing, column by column: a value that is cut off, ink over a gap, ink beyond what the line passes. */
function faults(dense: DenseSeries, from: number, to: number, count: number): readonly string[] {
  const { columns, spans } = spansOf(dense, from, to, count);
  const found: string[] = [];
  for (let column = 0; column < count; column += 1) {
    const span = dense.minMax(columnEdge(from, to, column, count), columnEdge(from, to, column + 1, count));
    const [top = NaN, bottom = NaN] = spans.subarray(column * 2, column * 2 + 2);
    if (span === null) {
      const isCrossed = dense.reading(dense.indexAt(columnEdge(from, to, column, count)));
      const gap = isCrossed === null || ((dense.columns.flags[dense.indexAt(isCrossed.x)] ?? 0) & 0x80) !== 0;
      if (gap && !Number.isNaN(top)) found.push(`ink over a gap in ${column}`);
      continue;
    }
    if (Math.abs(top - (toY(span.high) - 1)) > 1e-6 || Math.abs(bottom - (toY(span.low) + 1)) > 1e-6) {
      // Beyond its own values a column only goes half-way to those beside it.
      const beside = [columns.values[column * 4 - 1] ?? NaN, columns.values[column * 4 + 4] ?? NaN].filter((value) => !Number.isNaN(value));
      const low = Math.min(span.low, ...beside);
      const high = Math.max(span.high, ...beside);
      const isOut = top > toY(span.high) - 1 + 1e-6 || bottom < toY(span.low) + 1 - 1e-6 || top < toY(high) - 1 - 1e-6 || bottom > toY(low) + 1 + 1e-6;
      if (isOut) found.push(`column ${column}: ${top} to ${bottom}, not ${toY(high) - 1} to ${toY(low) + 1}`);
    }
  }
  return found;
}

describe('a dense line in pixel columns', () => {
  it.each([100, 10_000, 100_000, 1_000_000])('covers what its values span and no more, at any zoom, for %i', (count) => {
    const dense = madeUpDense(count, count + 1);
    const [first, end] = [dense.reading(0)?.x ?? 0, (dense.reading(count - 1)?.x ?? 0) + 1];
    const random = randomFrom(9);
    const columns = Math.min(700, Math.floor(count / 4));
    expect(faults(dense, first, end, columns)).toEqual([]);
    for (let window = 0; window < 10; window += 1) {
      const width = (end - first) * random() ** 2 + 3;
      const from = first + random() * (end - first - width);
      // With fewer readings than that no columns are drawn.
      const found = isThin(dense, { from, to: from + width }, columns) ? [] : faults(dense, from, from + width, columns);
      expect(found).toEqual([]);
    }
  });

  it('is found wrong when one extreme is left out', () => {
    const dense = madeUpDense(10_000, 4);
    const [first, end] = [dense.reading(0)?.x ?? 0, dense.reading(9_999)?.x ?? 0];
    const top = dense.minMax(first, end)?.high ?? 0;
    const blind: DenseSeries = {
      ...dense,
      fill: (from, to, target) => {
        dense.fill(from, to, target);
        for (const [at, value] of target.values.entries()) if (value === top) target.values[at] = 0;
      },
    };
    expect(faults(blind, first, end, 700)).not.toEqual([]);
  });

  it('joins neighbours half-way, crosses columns without a reading, and leaves gaps', () => {
    const joined = spansOf(denseOf(0, [0, 10]), 0, 2, 2).spans;
    expect([...joined]).toEqual([194, 201, 189, 196]);
    const crossed = spansOf(denseOf(0, [0, 12]), 0, 2, 4).spans;
    expect([...crossed]).toEqual([196, 201, 190, 198, 187, 192, NaN, NaN]);
    const gap = spansOf(denseOf(0, [0, null, 10]), 0, 3, 3).spans;
    expect([...gap]).toEqual([199, 201, NaN, NaN, 189, 191]);
  });

  it('is the same as a path', () => {
    const { spans } = spansOf(denseOf(0, [0, null, 10]), 0, 3, 3);
    expect(densePath(spans, 40, 2)).toBe('M40 199h2V201h-2ZM44 189h2V191h-2Z');
  });

  it('is cut into corners for pictures, which pass its extremes and leave its gaps', () => {
    const dense = denseOf(0, [5, 1, 9, 4, null, null, null, null, 2, 2, 2, 2]);
    const corners = denseCorners(dense, { window: { from: 0, to: 12 }, columns: 3 });
    expect(corners).toEqual([5, 1, 9, 4, null, 2].map((y, index) => ({ x: index < 4 ? 2 : 10, y })));
    expect(denseCorners(dense, { window: { from: 0, to: 12 }, columns: 4 })).toEqual(denseVertices(dense, { from: 0, to: 12 }));
  });

  it('goes from reading to reading where there are few', () => {
    const dense = denseOf(0, Array.from({ length: 100 }, (_, index) => index));
    expect(isThin(dense, { from: 0, to: 100 }, 49)).toBe(false);
    expect(isThin(dense, { from: 0, to: 98 }, 49)).toBe(true);
  });
});
