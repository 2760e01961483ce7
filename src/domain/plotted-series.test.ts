import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { buildPlotted, type PlottedParts } from '../test/build-plotted.ts';
import { neighbours } from '../test/neighbours.ts';
import { sameText } from '../test/build-series.ts';
import { createExplorer } from './explorer.ts';
import { claimId, disputeId, indicatorId } from './ids.ts';
import { type PlottedSeries, plotSeries } from './plotted-series.ts';
import { isoDay, isoMonth } from './time-period.ts';
import { publishedSeries } from './transform/derived-series.ts';

/** Start, end and last solid day of each point as text, so that a table of cases reads as dates. */
function spans(series: PlottedSeries) {
  return series.points.map(({ start, end, solidUntil, y }) => [isoDay(start), isoDay(end), isoDay(solidUntil), y]);
}

function breaks(series: PlottedSeries) {
  return series.points.map((point) => point.breakBefore);
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

describe('a monthly line', () => {
  it('stands at the middle of each month and runs on where months meet', () => {
    const series = buildPlotted({ values: [['2025-04', 8.1], ['2025-05', 4.8], ['2025-06', 5.8]] });
    expect(series.points.map((point) => isoDay(point.x))).toEqual(['2025-04-16', '2025-05-16', '2025-06-16']);
    expect(breaks(series)).toEqual([true, false, false]);
    expect(spans(series)[1]).toEqual(['2025-05-01', '2025-06-01', '2025-06-01', 4.8]);
  });

  it('covers two months with one value, and meets both neighbours', () => {
    const series = buildPlotted({ values: [['2024-12', 10.7], ['2025-02', 2.3, { status: 'combined' }], ['2025-03', 12.4]] });
    expect(spans(series)[1]).toEqual(['2025-01-01', '2025-03-01', '2025-03-01', 2.3]);
    expect(breaks(series)).toEqual([true, false, false]);
  });

  it.each([
    ['a month is missing', { values: [['2025-04', 1], ['2025-06', 2]] }, [true, true]],
    ['January is missing, and the next figure is of February alone', { values: [['2024-12', 1], ['2025-02', 2]] }, [true, true]],
    ['a filter hides a month', { values: [['2025-04', 1], ['2025-05', 9], ['2025-06', 2]], hidden: ['2025-05'] }, [true, true]],
    [
      'a filter hides the combined months',
      { values: [['2024-12', 1], ['2025-02', 2, { status: 'combined' }], ['2025-03', 3]], hidden: ['2025-02'] },
      [true, true],
    ],
  ] as const)('is interrupted where %s', (_name, parts, expected) => {
    expect(breaks(buildPlotted(parts))).toEqual(expected);
  });

  it('leaves out what has no period, and is empty where nothing is left', () => {
    expect(buildPlotted({ values: [['none', 17]] }).points).toEqual([]);
    expect(buildPlotted({ values: [] }).points).toEqual([]);
    expect(buildPlotted({ values: [['2025-04', 1]], hidden: ['2025-04'] }).points).toEqual([]);
  });
});

describe('a step', () => {
  it('stands at its effective day and stays until the next', () => {
    const series = buildPlotted(DUTIES);
    expect(series.points.map((point) => point.x)).toEqual(series.points.map((point) => point.start));
    expect(spans(series).map(([start, end]) => [start, end])).toEqual([
      ['2025-04-09', '2025-04-10'],
      ['2025-04-10', '2025-05-14'],
      ['2025-05-14', '2026-09-01'],
    ]);
    expect(breaks(series)).toEqual([true, false, false]);
  });

  it.each([
    ['on the axis', 20_300, '2025-08-01'],
    ['on its own first day', 20_222, '2025-05-15'],
    ['before its first day, which no record should say', 20_000, '2025-05-14'],
    ['beyond the axis', 30_000, '2026-09-01'],
    ['on no day that is known', null, '2026-09-01'],
  ])('is solid until the day after it was last seen %s', (_name, lastSeen, until) => {
    const series = buildPlotted({ ...DUTIES, values: [['2025-05-14', 30, { lastSeen }]] });
    expect(spans(series)).toEqual([['2025-05-14', '2026-09-01', until, 30]]);
  });

  it('is dashed only where nothing replaced it: an older rate was in force until the next', () => {
    const series = buildPlotted({ ...DUTIES, values: [['2025-04-10', 145, { lastSeen: 20_190 }], ['2025-05-14', 30]] });
    expect(spans(series)[0]).toEqual(['2025-04-10', '2025-05-14', '2025-05-14', 145]);
  });

  it('keeps its day where the axis ends before it', () => {
    const series = buildPlotted({ ...DUTIES, until: '2025-03' });
    expect(spans(series).at(-1)?.slice(0, 2)).toEqual(['2025-05-14', '2025-05-15']);
  });

  it.each([
    ['the last rate, as far as anything is known', '2025-08-15', ['2025-04-10', '2025-05-14', '2025-08-16']],
    ['all there is, where more is known than the axis shows', '2027-01-01', ['2025-04-10', '2025-05-14', '2026-09-01']],
    ['its own day of a rate set for a day ahead', '2025-05-12', ['2025-04-10', '2025-05-13', '2025-05-15']],
  ])('draws %s', (_name, known, ends) => {
    expect(spans(buildPlotted({ ...DUTIES, known })).map(([, end]) => end)).toEqual(ends);
  });

  it('leaves a hole as wide as a hidden rate, and never stretches its neighbour over it', () => {
    const series = buildPlotted({ ...DUTIES, hidden: ['2025-04-10'] });
    expect(spans(series).map(([start, end]) => [start, end])).toEqual([
      ['2025-04-09', '2025-04-10'],
      ['2025-05-14', '2026-09-01'],
    ]);
    expect(breaks(series)).toEqual([true, true]);
  });

  it('does not pass for the last one where a filter hides the last', () => {
    const series = buildPlotted({ ...DUTIES, hidden: ['2025-05-14'] });
    expect(spans(series).at(-1)).toEqual(['2025-04-10', '2025-05-14', '2025-05-14', 145]);
  });
});

describe('the evidence of a point', () => {
  it('counts independent origins, not reports', () => {
    const series = buildPlotted({
      values: [['2025-04', -21], ['2025-05', -34.5]],
      origins: { '2025-05': ['cnn', 'cnn', 'wnc'] },
    });
    expect(series.points.map((point) => point.origins)).toEqual([0, 2]);
  });

  it('says where sources differ', () => {
    const dataset = buildDataset({
      observations: [
        { indicator: 'exports', period: '2025-04', value: -21 },
        { indicator: 'exports', period: '2025-05', value: -34.5 },
      ],
      disputes: [
        {
          id: disputeId('may'),
          title: sameText('May'),
          cause: 'unexplained',
          about: [{ kind: 'observation', id: claimId('exports.2025-05') }],
          claims: [],
          finding: sameText('Nothing says why'),
          findingSources: [],
        },
      ],
    });
    const explorer = createExplorer(dataset);
    const indicator = dataset.indicators.get(indicatorId('exports'));
    const observations = explorer.observations.get(indicatorId('exports')) ?? [];
    const series = indicator && plotSeries(publishedSeries(indicator, observations), () => true, explorer.index, { axis: 30_000, known: Infinity });
    expect(series?.points.map((point) => point.disputed)).toEqual([false, true]);
  });
});

describe('any series', () => {
  const months = fc.uniqueArray(fc.integer({ min: 2018 * 12, max: 2026 * 12 }), { maxLength: 30 });

  it('has x strictly increasing, a value for each kept figure, and joins nothing but months that meet', () => {
    fc.assert(
      fc.property(months, fc.func(fc.boolean()), (ordinals, hide) => {
        const ascending = ordinals.toSorted((a, b) => a - b);
        const hidden = ascending.filter((month) => hide(month)).map(isoMonth);
        const { points } = buildPlotted({ values: ordinals.map((month) => [isoMonth(month), month]), hidden });
        const kept = ascending.filter((month) => !hidden.includes(isoMonth(month)));
        expect(points.map((point) => point.y)).toEqual(kept);
        expect(points[0]?.breakBefore ?? true).toBe(true);
        for (const [before, point] of neighbours(points)) {
          expect(point.x).toBeGreaterThan(before.x);
          expect(point.breakBefore).toBe(point.y - before.y !== 1);
        }
      }),
      { seed: 20_261_121 },
    );
  });

  it('has, as a step, plateaus that never overlap and no hole but where a rate is hidden', () => {
    const days = fc.uniqueArray(fc.integer({ min: 17_600, max: 20_700 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.func(fc.boolean()), (ordinals, hide) => {
        const hidden = ordinals.filter((day) => hide(day)).map(isoDay);
        const { points } = buildPlotted({ indicator: STEP, values: ordinals.map((day) => [isoDay(day), day]), hidden });
        for (const point of points) expect(point.end).toBeGreaterThan(point.start);
        for (const [before, point] of neighbours(points)) {
          expect(before.end).toBeLessThanOrEqual(point.start);
          expect(before.end === point.start).toBe(!point.breakBefore);
        }
      }),
      { seed: 20_261_121 },
    );
  });
});
