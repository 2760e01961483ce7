import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import type { Indicator, Observation } from '../dataset.ts';
import { createExplorer, drawnObservations } from '../explorer.ts';
import { groupBy } from '../group-by.ts';
import { exploreView } from '../explorer-model.ts';
import { type IndicatorId, indicatorId } from '../ids.ts';
import { isoPeriod, parseMonth } from '../time-period.ts';
import { DEFAULT_VIEW, type ViewState } from '../view.ts';
import { deriveSeries } from './derived-series.ts';
import type { Transform } from './transform.ts';

const dataset = loadBundledPackage();
const explorer = createExplorer(dataset);
const indicators = [...dataset.indicators.values()].filter((one) => one.panel !== null);

function indicatorOf(id: string): Indicator {
  const found = dataset.indicators.get(indicatorId(id));
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

function valuesOf(id: IndicatorId, transform: Transform) {
  const indicator = indicatorOf(id);
  const result = deriveSeries(indicator, drawnObservations(explorer, indicator), transform);
  return result.kind === 'derived' ? [...(result.series.values?.values() ?? [])] : [];
}

const month = (text: string) => parseMonth(text) ?? 0;
const anyMonth = fc.integer({ min: month('2018-01'), max: month('2026-08') });
const anyIndicator = fc.constantFrom(...indicators.map((one) => one.id));

describe('the figures of the package', () => {
  it('as an index are 100 at their base', () => {
    fc.assert(
      fc.property(anyIndicator, anyMonth, (id, base) => {
        const own = valuesOf(id, { kind: 'index', base }).filter((one) => one.from.length === 1);
        expect(own.map((one) => one.value)).toEqual(own.map(() => 100));
      }),
      { numRuns: 300 },
    );
  });

  it('in points add up: from one period to another, and on to a third', () => {
    fc.assert(
      fc.property(anyIndicator, anyMonth, anyMonth, (id, first, second) => {
        const a = new Map(valuesOf(id, { kind: 'points', base: first }).map((one) => [one.observation.id, one.value]));
        const b = valuesOf(id, { kind: 'points', base: second });
        const between = b.find((one) => one.from.length === 1);
        const shift = between === undefined ? undefined : a.get(between.observation.id);
        if (shift === undefined) return;
        for (const one of b) expect(a.get(one.observation.id)).toBeCloseTo(shift + one.value, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('added up end with their sum', () => {
    const value = (id: string) => valuesOf(indicatorId(id), { kind: 'cumulative', base: month('2025-01') });
    const exports = value('exports-value');
    const sum = drawnObservations(explorer, indicatorOf('exports-value'))
      .filter((one) => one.period !== null && one.period.ordinal >= month('2025-01'))
      .reduce((total, one) => total + one.value, 0);
    expect(exports.length).toBe(20);
    expect(exports.at(-1)?.value).toBeCloseTo(sum, 9);
    expect(exports.at(-1)?.terms).toBe(20);
  });

  it('keep the claims that they were computed from, their own last', () => {
    const transforms: Transform[] = [{ kind: 'yoy', base: null }, { kind: 'points', base: null }, { kind: 'index', base: month('2025-05') }];
    for (const transform of transforms) {
      for (const { id } of indicators) {
        for (const one of valuesOf(id, transform)) {
          expect(one.from.at(-1)).toBe(one.observation.id);
          expect(one.from.every((claim) => dataset.observations.has(claim))).toBe(true);
        }
      }
    }
  });
});

/** Published growth of a measure whose levels are in the package, in any vintage, by month. */
function publishedGrowth(id: string): ReadonlyMap<string, readonly Observation[]> {
  const growth = (explorer.observations.get(indicatorId(id)) ?? []).filter((one) => one.status !== 'combined' && one.period !== null);
  return groupBy(growth, ({ period }) => (period === null ? '' : isoPeriod(period)));
}

/** Growth worked out from levels lies off every published vintage by more than rounding leaves open. */
function mismatches(level: string, growth: string, tolerance: number) {
  const published = publishedGrowth(growth);
  return valuesOf(indicatorId(level), { kind: 'yoy', base: null }).flatMap(({ observation, value }) => {
    const period = observation.period === null ? '' : isoPeriod(observation.period);
    const vintages = published.get(period) ?? [];
    return vintages.length === 0 || vintages.some((one) => Math.abs(one.value - value) <= tolerance) ? [] : [[period, value]];
  });
}

describe('year on year worked out from levels', () => {
  it('is the published growth of rare-earth exports, within rounding', () => {
    expect(mismatches('rare-earth-exports', 'rare-earth-exports-yoy', 0.5)).toEqual([]);
    expect(valuesOf(indicatorId('rare-earth-exports'), { kind: 'yoy', base: null }).length).toBeGreaterThan(8);
  });

  it('is a published growth of exports to a tenth of a point wherever it may be worked out', () => {
    expect(mismatches('exports-value', 'exports-yoy', 0.15)).toEqual([]);
    const periods = valuesOf(indicatorId('exports-value'), { kind: 'yoy', base: null }).map(({ observation }) => observation.period?.ordinal ?? 0);
    expect(periods.length).toBe(32);
    expect(Math.min(...periods)).toBe(month('2024-01'));
  });

  it('would be off by points in the years that the package warns of', () => {
    const indicator = { ...indicatorOf('exports-value'), noGrowth: null };
    const result = deriveSeries(indicator, drawnObservations(explorer, indicator), { kind: 'yoy', base: null });
    const may = result.kind === 'derived' ? [...(result.series.values?.values() ?? [])].find((one) => one.observation.id === 'exports-value.2022-12') : undefined;
    expect(may?.value).toBeCloseTo(-12.59, 2);
  });
});

describe('a view under a transform', () => {
  const explore = (view: Partial<ViewState>) => exploreView(explorer, { ...DEFAULT_VIEW, ...view });

  it('says in every panel whether it is shown as asked, and draws one unit', () => {
    const { panels } = explore({ transform: { kind: 'points', base: null } });
    expect(panels.map(({ panel, shownAs, unit }) => [panel.id, shownAs.kind, unit])).toEqual([
      ['tariffs', 'refused', 'percent'],
      ['exports', 'derived', 'percentage-points'],
      ['prices', 'derived', 'percentage-points'],
      ['rare-earth-tonnes', 'refused', 'tonnes'],
    ]);
    for (const { series, unit } of panels) expect(series.every((one) => one.indicator.unit === unit)).toBe(true);
  });

  it('shows no finding of published values', () => {
    const { panels } = explore({ transform: { kind: 'points', base: null } });
    expect(panels.find(({ panel }) => panel.id === 'prices')?.headline.en).toBe('Prices');
  });

  it('has the same numbers whatever a filter hides', () => {
    const transform: Transform = { kind: 'points', base: null };
    const all = explore({ transform }).panels.flatMap((panel) => panel.series.flatMap((series) => series.points));
    const values = new Map(all.map((point) => [point.observation.id, point.y]));
    const quoted = explore({ transform, evidenceFilter: 'quoted' }).panels.flatMap((panel) => panel.series.flatMap((series) => series.points));
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.length).toBeLessThan(all.length);
    for (const point of quoted) expect(point.y).toBe(values.get(point.observation.id));
  });

  it('knows no later value than the day that is asked for', () => {
    const known = createExplorer(dataset, { known: 20_247, revised: false });
    const model = exploreView(known, { ...DEFAULT_VIEW, transform: { kind: 'points', base: null } });
    const claims = model.panels.flatMap((panel) => panel.series.flatMap((series) => series.points.flatMap((point) => point.derivation?.from ?? [])));
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.every((claim) => known.dataset.observations.has(claim))).toBe(true);
  });

  it('leaves loose points out of a panel in another unit, and says so', () => {
    const exports = explore({ transform: { kind: 'points', base: null } }).panels.find(({ panel }) => panel.id === 'exports');
    expect(exports?.shownAs.kind === 'derived' ? exports.shownAs.leftOut.map(({ indicator, reason }) => [indicator.id, reason]) : []).toEqual([
      ['exports-yoy-forecast', 'single-figures'],
    ]);
  });
});

describe('metrics drawn over each other', () => {
  const explore = (view: Partial<ViewState>) => exploreView(explorer, { ...DEFAULT_VIEW, ...view });
  const ids = (...names: string[]) => names.map(indicatorId);

  it('share a panel of their own and are not counted twice', () => {
    const plain = explore({});
    const model = explore({ overlay: ids('cpi-yoy', 'exports-yoy') });
    expect(model.compared?.series.map((one) => one.indicator.id)).toEqual(['cpi-yoy', 'exports-yoy']);
    expect(model.compared?.unit).toBe('percent-change');
    expect([model.shown, model.panels.length]).toEqual([plain.shown, plain.panels.length]);
  });

  it.each([
    ['units differ', ids('cpi-yoy', 'exports-value'), DEFAULT_VIEW.transform, []],
    ['there is only one', ids('cpi-yoy'), DEFAULT_VIEW.transform, []],
    ['a third has another unit', ids('cpi-yoy', 'exports-value', 'ppi-yoy'), DEFAULT_VIEW.transform, ['cpi-yoy', 'ppi-yoy']],
    ['an index makes units alike', ids('exports-value', 'rare-earth-exports'), { kind: 'index', base: month('2025-05') } as const, ['exports-value', 'rare-earth-exports']],
  ])('are those that share an axis: %s', (_, overlay, transform, drawn) => {
    expect(explore({ overlay, transform }).compared?.series.map((one) => one.indicator.id) ?? []).toEqual(drawn);
  });

  it('are shifted by whole months, with the claims of their own periods', () => {
    const at = (lag: number) => explore({ overlay: ids('cpi-yoy', 'ppi-yoy'), lag }).compared?.series[1];
    const [plain, later] = [at(0), at(3)];
    expect([plain?.lag, later?.lag]).toEqual([0, 3]);
    const point = later?.points.find((one) => one.observation.id === 'ppi-yoy.2025-02');
    const may = plain?.points.find((one) => one.observation.id === 'ppi-yoy.2025-05');
    expect([point?.x, point?.start, point?.end]).toEqual([may?.x, may?.start, may?.end]);
    expect(point?.y).toBe(point?.observation.value);
  });

  it('have colours of their own', () => {
    const model = explore({ overlay: ids('us-duty-on-china', 'us-average-duty', 'china-duty-on-us') });
    const colours = model.compared?.series.map((one) => one.indicator.colour) ?? [];
    expect(new Set(colours).size).toBe(3);
    expect(colours[0]).toBe('us');
  });
});
