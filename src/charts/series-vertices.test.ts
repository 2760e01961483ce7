import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, isoMonth } from '../domain/time-period.ts';
import { buildPlotted, type PlottedParts } from '../test/build-plotted.ts';
import { neighbours } from '../test/neighbours.ts';
import { lineVertices, seriesVertices, stepVertices, unseenVertices, type Vertex } from './series-vertices.ts';

function corners(vertices: readonly Vertex[]) {
  return vertices.map(({ x, y }) => [isoDay(x), y]);
}

const STEP = { mark: 'step', frequency: 'D' } as const;
const DUTIES: PlottedParts = {
  indicator: STEP,
  values: [
    ['2025-04-09', 104],
    ['2025-04-10', 145],
    ['2025-05-14', 30, { lastSeen: 20_300 }],
  ],
  until: '2026-08',
};

describe('the corners of a monthly line', () => {
  it.each<readonly [string, PlottedParts, readonly (readonly [string, number | null])[]]>([
    ['no value', { values: [] }, []],
    ['one value', { values: [['2025-05', 4.8]] }, [['2025-05-16', 4.8]]],
    ['months that meet', { values: [['2025-04', 8.1], ['2025-05', 4.8]] }, [['2025-04-16', 8.1], ['2025-05-16', 4.8]]],
    [
      'a month without a figure: the pen is lifted',
      { values: [['2025-04', 8.1], ['2025-06', 5.8]] },
      [['2025-04-16', 8.1], ['2025-06-01', null], ['2025-06-16', 5.8]],
    ],
    [
      'a month that is hidden: the pen is lifted too',
      { values: [['2025-04', 8.1], ['2025-05', 4.8], ['2025-06', 5.8]], hidden: ['2025-05'] },
      [['2025-04-16', 8.1], ['2025-06-01', null], ['2025-06-16', 5.8]],
    ],
    [
      'two months as one: through the middle of both',
      { values: [['2024-12', 10.7], ['2025-02', 2.3, { status: 'combined' }], ['2025-03', 12.4]] },
      [['2024-12-16', 10.7], ['2025-01-30', 2.3], ['2025-03-16', 12.4]],
    ],
  ])('are for %s', (_name, parts, expected) => {
    expect(corners(lineVertices(buildPlotted(parts).points))).toEqual(expected);
  });
});

describe('the corners of a step line', () => {
  it('hold each rate until the day of the next, and the last as far as it was seen', () => {
    expect(corners(stepVertices(buildPlotted(DUTIES).points))).toEqual([
      ['2025-04-09', 104],
      ['2025-04-10', 104],
      ['2025-04-10', 145],
      ['2025-05-14', 145],
      ['2025-05-14', 30],
      ['2025-08-01', 30],
    ]);
  });

  it('lift the pen over a hidden rate', () => {
    expect(corners(stepVertices(buildPlotted({ ...DUTIES, hidden: ['2025-04-10'] }).points))).toEqual([
      ['2025-04-09', 104],
      ['2025-04-10', 104],
      ['2025-05-14', null],
      ['2025-05-14', 30],
      ['2025-08-01', 30],
    ]);
  });

  it('are dashed from there to the end of the axis', () => {
    expect(corners(unseenVertices(buildPlotted(DUTIES).points))).toEqual([
      ['2025-08-01', 30],
      ['2026-09-01', 30],
      ['2026-09-01', null],
    ]);
  });

  it.each<readonly [string, PlottedParts]>([
    ['no rate', { indicator: STEP, values: [] }],
    ['a last rate without a last sighting', { indicator: STEP, values: [['2025-05-14', 30]] }],
    ['a last rate seen beyond the axis', { indicator: STEP, values: [['2025-05-14', 30, { lastSeen: 30_000 }]] }],
    ['a hidden last rate', { ...DUTIES, hidden: ['2025-05-14'] }],
  ])('are dashed nowhere for %s', (_name, parts) => {
    expect(unseenVertices(buildPlotted(parts).points)).toEqual([]);
  });
});

describe('the solid line of a mark', () => {
  it.each([
    ['line', 'M', 2],
    ['step', 'D', 4],
    ['bar', 'M', 0],
    ['span', 'A', 0],
    ['point', 'D', 0],
    ['fact', 'M', 0],
  ] as const)('of kind %s has its own corners', (mark, frequency, count) => {
    const periods = { M: ['2025-04', '2025-05'], D: ['2025-04-10', '2025-05-14'], A: ['2024', '2025'] }[frequency];
    const series = buildPlotted({ indicator: { mark, frequency }, values: periods.map((period) => [period, 1]) });
    expect(series.points).toHaveLength(2);
    expect(seriesVertices(series)).toHaveLength(count);
  });
});

describe('any line', () => {
  const hide = fc.func(fc.boolean());

  it('goes strictly right, meets every value once and lifts the pen at each break', () => {
    const months = fc.uniqueArray(fc.integer({ min: 2018 * 12, max: 2026 * 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(months, hide, (ordinals, isHidden) => {
        const values = ordinals.map((month) => [isoMonth(month), month] as const);
        const { points } = buildPlotted({ values, hidden: ordinals.filter((one) => isHidden(one)).map(isoMonth) });
        const vertices = lineVertices(points);
        expect(vertices.flatMap(({ y }) => y ?? [])).toEqual(points.map((point) => point.y));
        expect(vertices.filter(({ y }) => y === null)).toHaveLength(Math.max(0, points.filter((point) => point.breakBefore).length - 1));
        for (const [before, after] of neighbours(vertices)) expect(after.x).toBeGreaterThan(before.x);
      }),
      { seed: 20_261_121 },
    );
  });

  it('goes right but for risers, as a step, and its solid and dashed parts meet', () => {
    const days = fc.uniqueArray(fc.integer({ min: 17_600, max: 20_700 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, hide, fc.integer({ min: 20_700, max: 21_000 }), (ordinals, isHidden, lastSeen) => {
        const values = ordinals.map((day) => [isoDay(day), day, { lastSeen }] as const);
        const { points } = buildPlotted({ indicator: STEP, values, hidden: ordinals.filter((one) => isHidden(one)).map(isoDay) });
        const solid = stepVertices(points);
        for (const [before, after] of neighbours(solid)) {
          expect(after.x).toBeGreaterThanOrEqual(before.x);
          expect(after.x === before.x && after.y === before.y).toBe(false);
        }
        const [dashed = solid.at(-1)] = unseenVertices(points);
        expect(dashed).toEqual(solid.at(-1));
      }),
      { seed: 20_261_121 },
    );
  });
});
