import { describe, expect, it } from 'vitest';
import { createExplorer, drawnObservations } from '../explorer.ts';
import { indicatorId } from '../ids.ts';
import type { Dataset } from '../dataset.ts';
import { isoPeriod } from '../time-period.ts';
import { buildDataset } from '../../test/build-dataset.ts';
import type { ValueParts } from '../../test/build-plotted.ts';
import { testMonth } from '../../test/build-plotted.ts';
import type { IndicatorParts } from '../../test/build-series.ts';
import { deriveSeries } from './derived-series.ts';
import { type Transform, TRANSFORM_KINDS, type TransformKind } from './transform.ts';
import { TRANSFORMS } from './transforms.ts';

const LEVEL = { unit: 'usd', unitMultiplier: 9, decimals: 2 } as const;
const RATE = { unit: 'percent-change' } as const;

function dataOf(indicator: Partial<IndicatorParts>, values: readonly ValueParts[]): Dataset {
  return buildDataset({
    indicators: [{ ...indicator, id: 'one' }],
    observations: values.map(([period, value, more]) => ({ ...more, indicator: 'one', period, value })),
  });
}

function transformOf(kind: TransformKind, base: string | null = null): Transform {
  return { kind, base: base === null ? null : testMonth(base) };
}

/** What a transform makes of values: each period with its value, or the reason of a refusal. */
function made(transform: Transform, indicator: Partial<IndicatorParts>, values: readonly ValueParts[]) {
  const explorer = createExplorer(dataOf(indicator, values));
  const one = explorer.dataset.indicators.get(indicatorId('one'));
  if (one === undefined) throw new Error('no indicator');
  const result = deriveSeries(one, drawnObservations(explorer, one), transform);
  if (result.kind === 'refused') return result.reason;
  const { series } = result;
  return [...(series.values?.values() ?? [])].map(({ observation, value }) => [
    observation.period === null ? '' : isoPeriod(observation.period),
    value,
  ]);
}

describe('an index', () => {
  it('is 100 at its base and in proportion elsewhere', () => {
    expect(made(transformOf('index', '2025-02'), LEVEL, [['2025-01', 300], ['2025-02', 200], ['2025-03', 250.5]])).toEqual([
      ['2025-01', 150],
      ['2025-02', 100],
      ['2025-03', 125.25],
    ]);
  });

  it('counts from the year that holds the chosen month', () => {
    const yearly = { ...LEVEL, frequency: 'A', mark: 'span' } as const;
    expect(made(transformOf('index', '2024-03'), yearly, [['2023', 50], ['2024', 40]])).toEqual([['2023', 125], ['2024', 100]]);
  });

  it('has no value for two months together, a bound or a forecast', () => {
    const values: ValueParts[] = [
      ['2024-12', 100],
      ['2025-02', 190, { status: 'combined' }],
      ['2025-03', 110, { bound: 'at-least' }],
      ['2025-04', 120, { status: 'forecast' }],
      ['2025-05', 130],
    ];
    expect(made(transformOf('index', '2024-12'), LEVEL, values)).toEqual([['2024-12', 100], ['2025-05', 130]]);
  });

  it.each<[string, string, readonly ValueParts[]]>([
    ['base-missing', '2024-01', [['2025-01', 1]]],
    ['base-not-positive', '2025-01', [['2025-01', 0], ['2025-02', 1]]],
    ['base-not-positive', '2025-01', [['2025-01', -4], ['2025-02', 1]]],
    ['base-combined', '2025-02', [['2025-02', 4, { status: 'combined' }], ['2025-03', 1]]],
    ['base-combined', '2025-01', [['2025-02', 4, { status: 'combined' }], ['2025-03', 1]]],
    ['base-not-exact', '2025-01', [['2025-01', 4, { bound: 'about' }], ['2025-02', 1]]],
  ])('is refused: %s at %s', (reason, base, values) => {
    expect(made(transformOf('index', base), LEVEL, values)).toBe(reason);
  });

  it('never joins levels between which no growth may be worked out', () => {
    const noGrowth = { from: testMonth('2022-01'), to: testMonth('2022-12') };
    const values: ValueParts[] = [['2021-06', 100], ['2022-06', 110], ['2023-06', 120]];
    expect(made(transformOf('index', '2021-06'), { ...LEVEL, noGrowth }, values)).toEqual([['2021-06', 100]]);
    expect(made(transformOf('index', '2022-06'), { ...LEVEL, noGrowth }, values)).toEqual([['2022-06', 100], ['2023-06', 109.090909091]]);
  });
});

describe('a change in points', () => {
  const values: ValueParts[] = [['2025-03', 12.4], ['2025-04', 8.1], ['2025-06', 5.8], ['2025-07', 7.2]];

  it('is against the period before, where there is one', () => {
    expect(made(transformOf('points'), RATE, values)).toEqual([['2025-04', -4.3], ['2025-07', 1.4]]);
  });

  it('is against a chosen period, without the noise of binary fractions', () => {
    expect(made(transformOf('points', '2025-04'), RATE, values)).toEqual([
      ['2025-03', 4.3],
      ['2025-04', 0],
      ['2025-06', -2.3],
      ['2025-07', -0.9],
    ]);
  });

  it('takes no two months together for one', () => {
    const combined: ValueParts[] = [['2024-12', 10.7], ['2025-02', 2.3, { status: 'combined' }], ['2025-03', 12.4]];
    expect(made(transformOf('points'), RATE, combined)).toBe('no-pairs');
    expect(made(transformOf('points', '2024-12'), RATE, combined)).toEqual([['2024-12', 0], ['2025-03', 1.7]]);
  });
});

describe('year on year', () => {
  it('is against the same period a year before, two months together against the same two', () => {
    const values: ValueParts[] = [
      ['2024-02', 200, { status: 'combined' }],
      ['2024-03', 100],
      ['2024-04', 0],
      ['2025-02', 210, { status: 'combined' }],
      ['2025-03', 90],
      ['2025-04', 5],
      ['2025-05', 7],
    ];
    expect(made(transformOf('yoy'), LEVEL, values)).toEqual([['2025-02', 5], ['2025-03', -10]]);
  });

  it('compares no two months together with one', () => {
    expect(made(transformOf('yoy'), LEVEL, [['2024-02', 200, { status: 'combined' }], ['2025-02', 100]])).toBe('no-pairs');
  });

  it('is left out for the months whose growth must not be worked out, and only for them', () => {
    const noGrowth = { from: testMonth('2022-01'), to: testMonth('2023-12') };
    const values: ValueParts[] = ['2020-05', '2021-05', '2022-05', '2023-05', '2024-05'].map((period) => [period, 100]);
    expect(made(transformOf('yoy'), { ...LEVEL, noGrowth }, values)).toEqual([['2021-05', 0], ['2024-05', 0]]);
  });
});

describe('a running sum', () => {
  it('adds up period by period, two months together as what they are', () => {
    const values: ValueParts[] = [['2024-12', 5], ['2025-02', 0.3, { status: 'combined' }], ['2025-03', 0.1], ['2025-04', 0.2]];
    expect(made(transformOf('cumulative', '2025-01'), LEVEL, values)).toEqual([['2025-02', 0.3], ['2025-03', 0.4], ['2025-04', 0.6]]);
  });

  it.each<[string, readonly ValueParts[]]>([
    ['a missing month', [['2025-01', 1], ['2025-02', 2], ['2025-04', 4]]],
    ['a bound', [['2025-01', 1], ['2025-02', 2], ['2025-03', 3, { bound: 'at-least' }], ['2025-04', 4]]],
  ])('is not known after %s', (_, values) => {
    expect(made(transformOf('cumulative', '2025-01'), LEVEL, values)).toEqual([['2025-01', 1], ['2025-02', 3]]);
  });

  it('begins with no half of two months together', () => {
    const values: ValueParts[] = [['2025-02', 4, { status: 'combined' }], ['2025-03', 1]];
    expect(made(transformOf('cumulative', '2025-02'), LEVEL, values)).toBe('base-combined');
    expect(made(transformOf('cumulative', '2024-12'), LEVEL, values)).toBe('base-missing');
  });
});

describe('a measure', () => {
  const BASE = '2025-01';
  it.each<[TransformKind, Partial<IndicatorParts>, string]>([
    ['index', RATE, 'index-of-change'],
    ['index', { unit: 'percentage-points' }, 'index-of-change'],
    ['index', { unit: 'percent' }, 'index-of-rate'],
    ['index', { unit: 'percent-share' }, 'index-of-rate'],
    ['points', LEVEL, 'points-of-amount'],
    ['points', { unit: 'tonnes' }, 'points-of-amount'],
    ['yoy', RATE, 'change-of-change'],
    ['yoy', { unit: 'percent' }, 'change-of-rate'],
    ['cumulative', RATE, 'sum-of-rates'],
    ['cumulative', { unit: 'percent' }, 'sum-of-rates'],
    ['cumulative', { unit: 'index' }, 'sum-of-rates'],
    ['cumulative', { unit: 'count' }, 'sum-of-stock'],
    ['points', { unit: 'percent', mark: 'step', frequency: 'D' }, 'steps'],
    ['index', { ...LEVEL, mark: 'point' }, 'single-figures'],
    ['yoy', { ...LEVEL, mark: 'line', frequency: 'D' }, 'daily'],
  ])('refuses %s of %j: %s', (kind, indicator, reason) => {
    const period = indicator.frequency === 'D' ? '2025-01-10' : '2025-01';
    expect(made(transformOf(kind, BASE), indicator, [[period, 1]])).toBe(reason);
  });

  it('as published refuses nothing and computes nothing', () => {
    expect(made(transformOf('published'), { mark: 'step', frequency: 'D' }, [['2025-01-10', 145]])).toEqual([]);
  });

  it.each<[TransformKind, Partial<IndicatorParts>, string, number, number]>([
    ['index', LEVEL, 'index', 0, 1],
    ['points', { unit: 'percent', decimals: 2 }, 'percentage-points', 0, 2],
    ['yoy', LEVEL, 'percent-change', 0, 1],
    ['cumulative', LEVEL, 'usd', 9, 2],
    ['published', LEVEL, 'usd', 9, 2],
  ])('under %s has a unit and decimals of its own', (kind, indicator, unit, unitMultiplier, decimals) => {
    const [one] = dataOf(indicator, []).indicators.values();
    expect(one && TRANSFORMS[kind].measure(one)).toMatchObject({ unit, unitMultiplier, decimals });
  });

  it('is registered for every kind', () => {
    expect(Object.keys(TRANSFORMS)).toEqual([...TRANSFORM_KINDS]);
  });
});
