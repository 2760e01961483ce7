import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryView } from '../test/arbitrary-view.ts';
import { buildDataset } from '../test/build-dataset.ts';
import { testMonth } from '../test/build-plotted.ts';
import { sameText } from '../test/build-series.ts';
import { createExplorer } from './explorer.ts';
import { chosenMetrics, exploreView, quotedClaims, viewPanels } from './explorer-model.ts';
import { figureFilter } from './figure-filter.ts';
import { indicatorId, sourceId } from './ids.ts';
import { isInRange } from './panel-model.ts';
import { isoMonth } from './time-period.ts';
import { CITED, DEFAULT_VIEW, type ViewState } from './view.ts';

function quote(id: string, target: string, source: string, relation: 'states' | 'disputes' | 'context' = 'states') {
  return { id, target, source, relation, kind: 'quote', exact: 'fell 34.5% in May', number: '34.5%' } as const;
}

const finding = { title: sameText('neutral'), finding: sameText('finding') };

const explorer = createExplorer(
  buildDataset({
    panels: [
      { id: 'mine', topic: 'rare-earths', view: 'mine', order: 40 },
      { id: 'growth', topic: 'trade', order: 20, ...finding },
      { id: 'average', topic: 'tariffs', order: 15, ...finding },
      { id: 'duties', topic: 'tariffs', order: 10, ...finding },
      { id: 'tonnes', topic: 'rare-earths', view: 'tonnes', order: 30 },
    ],
    indicators: [
      { id: 'to-us', panel: 'growth', order: 2 },
      { id: 'to-all', panel: 'growth', order: 1 },
      { id: 'value', panel: 'growth', order: 3, core: false },
      { id: 'duty', panel: 'duties', topic: 'tariffs', mark: 'step', frequency: 'D' },
      { id: 'mean', panel: 'average', topic: 'tariffs', mark: 'step', frequency: 'D', core: false },
      { id: 'mean-seen', panel: 'average', topic: 'tariffs', mark: 'point', frequency: 'D', core: false },
      { id: 'magnets', panel: 'tonnes', topic: 'rare-earths', mark: 'bar' },
      { id: 'mines', panel: 'mine', topic: 'rare-earths', mark: 'span', frequency: 'A' },
      { id: 'elements', panel: null, topic: 'rare-earths', mark: 'fact' },
    ],
    observations: [
      { indicator: 'to-us', period: '2025-04', value: -21 },
      { indicator: 'to-us', period: '2025-05', value: -34.5 },
      { indicator: 'to-us', period: '2025-05', value: -34.4, vintage: 'alternative' },
      { indicator: 'to-us', period: '2025-06', value: -16.1 },
      { indicator: 'to-us', period: '2025-07', value: -21.7 },
      { indicator: 'to-all', period: '2025-05', value: 4.8 },
      { indicator: 'value', period: '2025-05', value: 316 },
      { indicator: 'duty', period: '2025-04-10', value: 145 },
      { indicator: 'duty', period: '2025-05-14', value: 30 },
      { indicator: 'mean', period: '2025-05-14', value: 51.1 },
      { indicator: 'mean-seen', period: '2025-05-14', value: 49 },
      { indicator: 'magnets', period: '2025-05', value: 1238 },
      { indicator: 'mines', period: '2024', value: 270 },
      { indicator: 'elements', period: 'none', value: 17 },
    ],
    evidence: [
      quote('q1', 'to-us.2025-05', 'cnn'),
      quote('q2', 'to-us.2025-05', 'wnc'),
      quote('q3', 'to-us.2025-04', 'wnc', 'disputes'),
      quote('q4', 'duty.2025-04-10', 'cnn'),
      quote('q5', 'elements.none', 'lavoce', 'context'),
      quote('q6', 'to-us.2025-07', 'wnc'),
      { id: 'c1', target: 'to-us.2025-05', source: 'customs' },
      { id: 'c2', target: 'to-us.2025-06', source: 'customs' },
    ],
    events: [
      { id: 'truce', start: '2025-05-12' },
      { id: 'orders', start: '2025-04-02' },
      { id: 'order-of-the-day', start: '2025-04-30' },
      { id: 'talks', start: '2025-06-01', end: '2025-06-10' },
      { id: 'long-talks', start: '2025-03-31', end: '2025-04-20' },
    ],
  }),
);
const { dataset, index } = explorer;

function explore(view: Partial<ViewState>) {
  return exploreView(explorer, { ...DEFAULT_VIEW, ...view });
}

function drawn(view: Partial<ViewState>) {
  return explore(view).panels.map((panel) => `${panel.panel.id}: ${panel.series.map((one) => one.indicator.id).join(' ')}`);
}

const FIRST_VISIT = ['duties: duty', 'growth: to-all to-us', 'tonnes: magnets'];

describe('the panels of a view', () => {
  it.each<readonly [string, Partial<ViewState>, readonly string[]]>([
    ['nothing ever chosen', {}, FIRST_VISIT],
    ['no topic', { topics: [] }, []],
    ['one topic', { topics: ['trade'] }, ['growth: to-all to-us']],
    ['a topic without panels', { topics: ['context'] }, []],
    ['no metric', { metrics: [] }, []],
    ['one metric', { metrics: [indicatorId('to-us')] }, ['growth: to-us']],
    ['a metric that is not core', { metrics: [indicatorId('mean')] }, ['average: mean']],
    ['metrics in another order than their panel has', { metrics: [indicatorId('to-us'), indicatorId('to-all')] }, ['growth: to-all to-us']],
    ['a metric of a topic that is not chosen', { topics: ['trade'], metrics: [indicatorId('duty')] }, []],
    ['a metric that does not exist', { metrics: [indicatorId('nothing')] }, []],
    ['a fact for a metric', { metrics: [indicatorId('elements')] }, []],
    ['another view of rare earths', { rareEarthView: 'mine' }, ['duties: duty', 'growth: to-all to-us', 'mine: mines']],
    ['a view of rare earths that has no panel', { rareEarthView: 'yoy' }, ['duties: duty', 'growth: to-all to-us']],
    ['no source', { sources: [] }, FIRST_VISIT],
    ['months without a figure', { range: { from: testMonth('2030-01'), to: testMonth('2030-02') } }, FIRST_VISIT],
  ])('are for %s, in their order', (_name, view, expected) => {
    expect(drawn(view)).toEqual(expected);
  });

  it('may be listed whether or not they hold a value', () => {
    expect(viewPanels(dataset, { ...DEFAULT_VIEW, metrics: [] }).map((panel) => panel.id)).toEqual(['duties', 'average', 'growth', 'tonnes']);
  });

  it.each<readonly [string, Partial<ViewState>, string, string]>([
    ['its core series are drawn', {}, 'growth', 'finding'],
    ['more than its core series are drawn', { metrics: ['to-us', 'to-all', 'value'].map(indicatorId) }, 'growth', 'finding'],
    ['one of its core series is left out', { metrics: [indicatorId('to-us')] }, 'growth', 'neutral'],
    ['a source is chosen', { sources: [sourceId('cnn')] }, 'growth', 'neutral'],
    ['a panel without core series has its lines', { metrics: [indicatorId('mean')] }, 'average', 'finding'],
    ['a panel without core series has loose points alone', { metrics: [indicatorId('mean-seen')] }, 'average', 'neutral'],
  ])('have a finding only beside what bears it out: %s', (_name, view, id, headline) => {
    expect(explore(view).panels.find((panel) => panel.panel.id === id)?.headline.en).toBe(headline);
  });
});

describe('the metrics of a view', () => {
  it.each<readonly [string, ViewState['metrics'], readonly string[]]>([
    ['core ones where none was ever chosen', null, ['to-us', 'to-all', 'duty', 'magnets', 'mines', 'elements']],
    ['none where all are cleared', [], []],
    ['those chosen', [indicatorId('value')], ['value']],
  ])('are %s', (_name, metrics, expected) => {
    expect([...chosenMetrics(dataset, { ...DEFAULT_VIEW, metrics })]).toEqual(expected);
  });
});

describe('the source filter', () => {
  const cited = sourceId(CITED);

  it.each<readonly [string, ViewState['sources'], readonly string[]]>([
    ['never set', null, ['to-us.2025-04', 'to-us.2025-05', 'to-us.2025-06', 'duty.2025-04-10']],
    ['cleared', [], []],
    ['one article', [sourceId('cnn')], ['to-us.2025-05', 'duty.2025-04-10']],
    ['an article that disputes a figure', [sourceId('wnc')], ['to-us.2025-04', 'to-us.2025-05']],
    ['two articles', [sourceId('cnn'), sourceId('wnc')], ['to-us.2025-04', 'to-us.2025-05', 'duty.2025-04-10']],
    ['cited only', [cited], ['to-us.2025-06']],
    ['cited and one article', [cited, sourceId('cnn')], ['to-us.2025-05', 'to-us.2025-06', 'duty.2025-04-10']],
    ['a source that is only ever cited', [sourceId('customs')], []],
    ['a source that does not exist', [sourceId('nobody')], []],
  ])('keeps, %s, the figures it names', (_name, sources, expected) => {
    const keep = figureFilter(index, { ...DEFAULT_VIEW, sources });
    const some = ['to-us.2025-04', 'to-us.2025-05', 'to-us.2025-06', 'duty.2025-04-10'];
    expect([...dataset.observations.values()].filter((one) => some.includes(one.id) && keep(one)).map((one) => one.id)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[], readonly (readonly [number, boolean])[]]>([
    ['nothing', ['cnn', 'wnc', CITED], [[-21, true], [-34.5, false], [-16.1, false], [-21.7, false]]],
    ['a month in the middle', ['wnc'], [[-21, true], [-34.5, false], [-21.7, true]]],
    ['the first month', ['cnn', CITED], [[-34.5, true], [-16.1, false]]],
    ['all but one', ['cnn'], [[-34.5, true]]],
  ])('leaves a gap in a line where it hides %s, never a joined slope', (_name, sources, expected) => {
    const [growth] = explore({ topics: ['trade'], metrics: [indicatorId('to-us')], sources: sources.map(sourceId) }).panels;
    expect(growth?.series[0]?.points.map((point) => [point.y, point.breakBefore])).toEqual(expected);
  });
});

describe('the events of a view', () => {
  it.each([
    ['2025-04', '2025-05', ['orders', 'order-of-the-day', 'truce']],
    ['2025-03', '2025-03', ['long-talks']],
    ['2025-06', '2030-12', ['talks']],
    ['2019-01', '2019-12', []],
  ])('from %s to %s are those that begin then, in order of time', (from, to, expected) => {
    expect(explore({ range: { from: testMonth(from), to: testMonth(to) } }).events.map((event) => event.id)).toEqual(expected);
  });
});

describe('the counts of a view', () => {
  it('are of drawn vintages, facts included', () => {
    const { shown, total } = explore({});
    expect(total).toBe(13);
    expect(shown).toBe(2 + 5 + 1 + 1);
  });

  it('follow the range, which puts its ends in order', () => {
    const { shown, range } = explore({ range: { from: testMonth('2025-05'), to: testMonth('2025-04') } });
    expect([isoMonth(range.from), isoMonth(range.to)]).toEqual(['2025-04', '2025-05']);
    expect(shown).toBe(2 + 3 + 1 + 1);
  });
});

describe('the quoted claims of a view', () => {
  it('come panel by panel by time, facts last, and only where words support them', () => {
    expect(quotedClaims(explore({})).map((one) => one.id)).toEqual(['duty.2025-04-10', 'to-us.2025-05', 'to-us.2025-07']);
  });

  it('are those whose mark stands in the range', () => {
    expect(quotedClaims(explore({ range: { from: testMonth('2025-05'), to: testMonth('2025-06') } })).map((one) => one.id)).toEqual(['to-us.2025-05']);
  });
});

describe('any view that a link can carry', () => {
  const month = fc.integer({ min: testMonth('2024-01'), max: testMonth('2026-01') });
  const views = fc
    .record({
      view: arbitraryView,
      range: fc.record({ from: month, to: month }),
      metrics: fc.option(fc.subarray([...dataset.indicators.keys()])),
      sources: fc.option(fc.subarray([...dataset.sources.keys(), sourceId(CITED)])),
    })
    .chain(({ view, ...known }) => fc.constantFrom(view, { ...view, ...known }));

  it('is drawn: panels in order, no value invented, no count beyond the package', () => {
    fc.assert(
      fc.property(views, (view) => {
        const model = exploreView(explorer, view);
        const points = model.panels.flatMap((panel) => panel.series.flatMap((series) => series.points));
        const orders = model.panels.map((panel) => panel.panel.order);
        expect(model.range.from).toBeLessThanOrEqual(model.range.to);
        expect(model.shown).toBeLessThanOrEqual(model.total);
        expect(orders).toEqual(orders.toSorted((a, b) => a - b));
        const published = points.filter((point) => point.derivation === null);
        expect(published.every((point) => dataset.observations.get(point.observation.id)?.value === point.y)).toBe(true);
        expect(published.length === points.length || view.transform.kind !== 'published').toBe(true);
        expect(model.shown - model.facts.length).toBe(points.filter((point) => isInRange(point, model.range)).length);
        expect(model.panels.every((panel) => panel.count === 0 || !panel.empty)).toBe(true);
      }),
      { seed: 20_261_121, numRuns: 300 },
    );
  });
});
