import { describe, expect, it } from 'vitest';
import { testMonth } from '../test/build-plotted.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { neighbours } from '../test/neighbours.ts';
import { type Observation, RARE_EARTH_VIEWS } from './dataset.ts';
import { createExplorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { indicatorId } from './ids.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { isoDay, isoMonth, monthOfDay, parseDay } from './time-period.ts';
import { DEFAULT_VIEW } from './view.ts';

/** Tests on the package that the page ships: what it draws, and that its headlines are true of what it draws. */
const explorer = createExplorer(loadBundledPackage());
const { dataset } = explorer;
const first = exploreView(explorer, DEFAULT_VIEW);

/** Every series of the package as the widest view draws it. */
const everything = RARE_EARTH_VIEWS.flatMap((rareEarthView) =>
  exploreView(explorer, {
    ...DEFAULT_VIEW,
    rareEarthView,
    metrics: [...dataset.indicators.keys()],
    range: { from: 'earliest', to: 'latest' },
  }).panels.filter((panel) => panel.panel.view === null || panel.panel.view === rareEarthView),
);
const allSeries = new Map(everything.flatMap((panel) => panel.series).map((series) => [series.indicator.id, series]));

function seriesOf(id: string): PlottedSeries {
  const series = allSeries.get(indicatorId(id));
  if (series === undefined) throw new Error(`${id} is not drawn`);
  return series;
}

function inForce(id: string, day: string): PlottedPoint | undefined {
  const at = parseDay(day) ?? NaN;
  return seriesOf(id).points.find((point) => point.start <= at && at < point.end);
}

function valueIn(id: string, month: string): number | undefined {
  const at = testMonth(month);
  return seriesOf(id).points.find((point) => monthOfDay(point.end - 1) === at)?.y;
}

function highest(id: string): PlottedPoint | undefined {
  return seriesOf(id).points.toSorted((a, b) => b.y - a.y)[0];
}

describe('the first visit', () => {
  it('draws the four topics, a panel each, in their order', () => {
    expect(first.panels.map((panel) => panel.panel.id)).toEqual(['tariffs', 'exports', 'prices', 'rare-earth-tonnes']);
  });

  it('draws values in every one of its series, and fits them on the axis', () => {
    for (const panel of first.panels) {
      expect(panel.count, panel.panel.id).toBeGreaterThan(0);
      for (const series of panel.series) expect(series.points.length, series.indicator.id).toBeGreaterThan(0);
    }
  });

  it('shows every finding, since its range bears them out', () => {
    expect(first.panels.map((panel) => panel.headline)).toEqual(first.panels.map((panel) => panel.panel.finding));
  });

  it('begins in October 2024 and ends with the last monthly figure', () => {
    const monthly = [...dataset.observations.values()].filter((one) => one.period?.freq === 'M' && one.status !== 'forecast');
    const drawn = monthly.filter((one) => allSeries.get(one.indicator)?.points.some((point) => point.observation === one));
    const last = Math.max(...drawn.map((one) => one.period?.ordinal ?? 0));
    expect([isoMonth(first.range.from), isoMonth(first.range.to)]).toEqual(['2024-10', isoMonth(last)]);
  });
});

describe('everything that the package draws', () => {
  it('has one unit a panel', () => {
    for (const panel of everything) {
      const units = new Set(panel.series.map(({ indicator }) => `${indicator.unit} × 10^${indicator.unitMultiplier}`));
      expect([...units], panel.panel.id).toHaveLength(1);
    }
  });

  it('has x strictly increasing in every series, and no two values for one stretch of time', () => {
    for (const [id, { points }] of allSeries) {
      for (const [before, point] of neighbours(points)) {
        expect(point.x, `${id} at ${isoDay(point.x)}`).toBeGreaterThan(before.x);
        expect(point.start, `${id} at ${isoDay(point.x)}`).toBeGreaterThanOrEqual(before.end);
      }
    }
  });

  it('holds no misprint, neither as a point nor as a fact, though the package keeps one', () => {
    const isMisprint = (observation: Observation): boolean => observation.status === 'misprint';
    expect([...dataset.observations.values()].filter(isMisprint).map((one) => one.id)).toContain('rare-earth-exports-value.2025-05.misprint');
    for (const [id, { points }] of allSeries) expect(points.filter((point) => isMisprint(point.observation)), id).toEqual([]);
    expect(first.facts.filter((fact) => isMisprint(fact.observation))).toEqual([]);
  });

  it('strikes the misprinted billions beside the millions', () => {
    const fact = first.facts.find((one) => one.observation.id === 'rare-earth-exports-value.2025-05');
    expect([fact?.observation.value, fact?.indicator.unitMultiplier, fact?.rivals.map((one) => one.value)]).toEqual([18.7, 6, [18_700]]);
  });

  it('knows when each last rate was seen in force, so that nothing is drawn as if for ever', () => {
    const steps = [...allSeries.values()].filter(({ indicator }) => indicator.mark === 'step');
    expect(steps.length).toBeGreaterThan(5);
    for (const { points, indicator } of steps) expect(points.at(-1)?.observation.lastSeen, indicator.id).toBeTypeOf('number');
  });

  it.each(['exports-yoy', 'exports-us-yoy'])('invents no January of %s: from 2020 on it is one figure with February', (id) => {
    const since = seriesOf(id).points.filter((point) => point.x >= (parseDay('2020-01-01') ?? NaN));
    expect(since.filter((point) => (point.observation.period?.ordinal ?? 0) % 12 === 0)).toEqual([]);
    const february = since.filter((point) => (point.observation.period?.ordinal ?? 0) % 12 === 1);
    expect(february.length).toBeGreaterThanOrEqual(7);
    for (const point of february) {
      expect(point.observation.status).toBe('combined');
      expect(isoDay(point.start).slice(5)).toBe('01-01');
      expect(monthOfDay(point.end)).toBe((point.observation.period?.ordinal ?? 0) + 1);
    }
  });

  it.each([
    ['exports-yoy', []],
    ['exports-us-yoy', ['2026-08-01']],
    ['cpi-yoy', []],
    ['ppi-yoy', []],
  ])('has a figure of %s for each month since 2018, but for known gaps before %j', (id, gaps) => {
    const [start, ...rest] = seriesOf(id).points;
    expect(start === undefined ? '' : isoDay(start.start)).toBe('2018-01-01');
    expect(rest.filter((point) => point.breakBefore).map((point) => isoDay(point.start))).toEqual(gaps);
  });

  it('never draws an announced rate as a step, nor a forecast as a line', () => {
    const apart = [...allSeries.values()].filter(({ points }) =>
      points.some(({ observation }) => observation.status === 'announced' || observation.status === 'forecast'),
    );
    expect(apart.map(({ indicator }) => [indicator.id, indicator.mark])).toEqual([
      ['us-duty-on-china-announced', 'point'],
      ['china-duty-on-us-announced', 'point'],
      ['exports-yoy-forecast', 'point'],
    ]);
  });
});

describe('the headline duties', () => {
  it.each([
    ['us-duty-on-china', '2025-02-03', undefined],
    ['us-duty-on-china', '2025-02-04', 10],
    ['us-duty-on-china', '2025-03-03', 10],
    ['us-duty-on-china', '2025-03-04', 20],
    ['us-duty-on-china', '2025-04-04', 20],
    ['us-duty-on-china', '2025-04-05', 30],
    ['us-duty-on-china', '2025-04-08', 30],
    ['us-duty-on-china', '2025-04-09', 104],
    ['us-duty-on-china', '2025-04-10', 145],
    ['us-duty-on-china', '2025-05-13', 145],
    ['us-duty-on-china', '2025-05-14', 30],
    ['us-duty-on-china', '2025-08-12', 30],
    ['us-duty-on-china', '2025-11-09', 30],
    ['us-duty-on-china', '2025-11-10', 20],
    ['us-duty-on-china', '2026-02-23', 20],
    ['us-duty-on-china', '2026-02-24', 10],
    ['us-duty-on-china', '2026-07-24', 12.5],
    ['china-duty-on-us', '2025-04-09', undefined],
    ['china-duty-on-us', '2025-04-10', 84],
    ['china-duty-on-us', '2025-04-11', 84],
    ['china-duty-on-us', '2025-04-12', 125],
    ['china-duty-on-us', '2025-05-13', 125],
    ['china-duty-on-us', '2025-05-14', 10],
    ['china-duty-on-us', '2025-11-10', 10],
  ])('%s on %s: %s', (id, day, rate) => {
    expect(inForce(id, day)?.y).toBe(rate);
  });

  it("dashes China's 10% after the last day it was seen in force", () => {
    const last = seriesOf('china-duty-on-us').points.at(-1);
    expect(last && [last.y, isoDay(last.solidUntil - 1)]).toEqual([10, '2026-02-24']);
    expect(last && last.solidUntil < last.end).toBe(true);
  });

  it('draws of the average duties one vintage', () => {
    for (const id of ['us-average-duty', 'china-average-duty']) {
      expect(new Set(seriesOf(id).points.map((point) => point.observation.vintage)), id).toEqual(new Set(['v202511']));
    }
  });
});

/** Numbers that a headline names, in its order. */
function numbersOf(panel: string): number[] {
  const finding = dataset.panels.find((one) => one.id === panel)?.finding?.en ?? '';
  return (finding.match(/\d[\d,]*/g) ?? []).map((text) => Number(text.replaceAll(',', '')));
}

describe('the findings', () => {
  const duty = inForce('us-duty-on-china', '2025-04-10');
  const magnets = seriesOf('magnet-exports').points.filter((point) => point.x >= (parseDay('2025-01-01') ?? NaN));
  const trough = magnets.toSorted((a, b) => a.y - b.y)[0];

  it.each<readonly [string, readonly (number | undefined)[]]>([
    ['tariffs', [duty?.y, duty && duty.end - duty.start]],
    ['tariffs-average', ['us-average-duty', 'china-average-duty'].map((id) => Math.round(highest(id)?.y ?? NaN))],
    ['tariffs-modelled', [Math.round(highest('us-modelled-increase')?.y ?? NaN)]],
    ['exports', []],
    ['exports-value', [Math.round(valueIn('exports-value', '2025-12') ?? NaN), 2025]],
    ['prices', []],
    ['rare-earth-tonnes', [trough?.y]],
    ['rare-earth-yoy', [2025, Math.round(-(valueIn('rare-earth-exports-yoy', '2025-05') ?? NaN))]],
    ['rare-earth-mine', []],
  ])('of %s name the numbers that the figures give', (panel, expected) => {
    expect(numbersOf(panel)).toEqual(expected);
  });

  it('are all looked at here', () => {
    expect(dataset.panels.filter((panel) => panel.finding !== null).map((panel) => panel.id).toSorted()).toEqual([
      'exports',
      'exports-value',
      'prices',
      'rare-earth-mine',
      'rare-earth-tonnes',
      'rare-earth-yoy',
      'tariffs',
      'tariffs-average',
      'tariffs-modelled',
    ]);
  });

  it('hold for 145%: the highest rate of its line, in force from 10 April to 13 May 2025', () => {
    expect(highest('us-duty-on-china')).toBe(duty);
    expect(duty && [isoDay(duty.start), isoDay(duty.end - 1), duty.end - duty.start]).toEqual(['2025-04-10', '2025-05-13', 34]);
  });

  it('hold for exports: a third less to the US in May 2025 while the total grew', () => {
    const toUs = valueIn('exports-us-yoy', '2025-05') ?? NaN;
    expect(toUs).toBeGreaterThan(-40);
    expect(toUs).toBeLessThan(-30);
    expect(valueIn('exports-yoy', '2025-05')).toBeGreaterThan(0);
  });

  it('hold for factory prices: below zero in each month before the shock', () => {
    for (const month of ['2025-01', '2025-02', '2025-03']) expect(valueIn('ppi-yoy', month), month).toBeLessThan(0);
  });

  it('hold for magnets: the least of the year in May, and back near its first month by August', () => {
    expect(trough && isoMonth(monthOfDay(trough.x))).toBe('2025-05');
    expect(valueIn('magnet-exports', '2025-08')).toBeGreaterThan(0.9 * (valueIn('magnet-exports', '2025-01') ?? NaN));
  });

  it('hold for rare earths on a year before: nearly half the value', () => {
    const value = valueIn('rare-earth-exports-value-yoy', '2025-05');
    expect(value).toBeLessThan(-45);
    expect(value).toBeGreaterThan(-50);
  });

  it('hold for mines: nine tenths refined, seven tenths mined', () => {
    const fact = (id: string, period: string): number =>
      first.facts.find((one) => one.observation.id === `${id}.${period}`)?.observation.value ?? NaN;
    expect(Math.round(fact('china-processing-share', 'none') / 10)).toBe(9);
    expect(Math.round(fact('china-mining-share', '2025') / 10)).toBe(7);
  });

  it('need no month that has no figure', () => {
    for (const panel of everything) {
      const needs = panel.panel.findingNeeds;
      if (needs === null) continue;
      const points = panel.series.flatMap((series) => series.points);
      for (const month of [needs.from, needs.to]) {
        expect(points.some((point) => monthOfDay(point.start) <= month && month <= monthOfDay(point.end - 1)), panel.panel.id).toBe(true);
      }
    }
  });
});
