import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { TOPICS } from './dataset.ts';
import { createExplorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { figureDensity } from './figure-density.ts';
import { CITED_ONLY, filterCounts, quotedSources } from './filter-counts.ts';
import { indicatorId, sourceId } from './ids.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';
import { CLEARED_FILTERS, drawnCount, drawnWithoutFilters, isAnyFiltered, isFiltered, waysOut } from './ways-out.ts';

const MONTHS = ['2024-11', '2024-12', '2025-03', '2025-04', '2025-05', '2025-06'];

function quote(id: string, target: string, source: string) {
  return { id, target, source, kind: 'quote', exact: 'fell 34.5% in May', number: '34.5%' } as const;
}

const explorer = createExplorer(
  buildDataset({
    panels: [
      { id: 'exports', topic: 'trade', order: 10 },
      { id: 'tonnes', topic: 'rare-earths', view: 'tonnes', order: 20 },
      { id: 'mine', topic: 'rare-earths', view: 'mine', order: 30 },
    ],
    indicators: [
      { id: 'to-us', panel: 'exports' },
      { id: 'to-all', panel: 'exports' },
      { id: 'value', panel: 'exports', core: false },
      { id: 'magnets', panel: 'tonnes', topic: 'rare-earths', mark: 'bar' },
      { id: 'mines', panel: 'mine', topic: 'rare-earths', mark: 'span', frequency: 'A' },
      { id: 'elements', panel: null, topic: 'rare-earths', mark: 'fact', frequency: 'none' },
    ],
    observations: [
      ...['to-us', 'to-all', 'value', 'magnets'].flatMap((indicator) =>
        MONTHS.map((period, index) => ({ indicator, period, value: index - 3 })),
      ),
      { indicator: 'to-us', period: '2025-05', value: -34.4, vintage: 'revised' },
      { indicator: 'to-us', period: '2018-02', value: 3, status: 'combined' },
      { indicator: 'mines', period: '2024', value: 1 },
      { indicator: 'mines', period: '2025', value: 2 },
      { indicator: 'elements', period: 'none', value: 17 },
    ],
    evidence: [
      quote('q1', 'to-us.2025-05', 'cnn'),
      quote('q2', 'to-us.2025-05', 'wnc'),
      quote('q3', 'to-all.2025-05', 'cnn'),
      quote('q4', 'elements.none', 'wnc'),
    ],
  }),
);

const cnn = sourceId('cnn');
const story: ViewState = { ...DEFAULT_VIEW, range: { from: 2024 * 12 + 9, to: 2025 * 12 + 4 } };

const VIEWS: readonly (readonly [string, ViewState])[] = [
  ['the default view', DEFAULT_VIEW],
  ['a shorter range', story],
  ['all years', { ...DEFAULT_VIEW, range: { from: 'earliest', to: 'latest' } }],
  ['one topic', { ...story, topics: ['rare-earths'] }],
  ['one metric', { ...story, metrics: [indicatorId('to-us')] }],
  ['no metric', { ...story, metrics: [] }],
  ['one article', { ...story, sources: [cnn] }],
  ['cited only', { ...story, sources: [CITED_ONLY] }],
  ['no source', { ...story, sources: [] }],
  ['another view of rare earths', { ...story, rareEarthView: 'mine' }],
];

describe.each(VIEWS)('in %s', (_name, view) => {
  const counts = filterCounts(explorer, view);

  it('counts for a topic what the topic alone would show', () => {
    for (const topic of TOPICS) {
      expect(counts.topics.get(topic), topic).toBe(exploreView(explorer, { ...view, topics: [topic] }).shown);
    }
  });

  it('counts for a source what the source alone would show', () => {
    for (const source of [...quotedSources(explorer), CITED_ONLY]) {
      expect(counts.sources.get(source), source).toBe(exploreView(explorer, { ...view, sources: [source] }).shown);
    }
  });

  it('counts for a metric what stands in range, whatever else is chosen', () => {
    for (const indicator of explorer.dataset.indicators.values()) {
      const panel = explorer.dataset.panels.find((one) => one.id === indicator.panel);
      const alone = { ...view, topics: null, metrics: [indicator.id], rareEarthView: panel?.view ?? 'tonnes' };
      const [drawn] = exploreView(explorer, alone).panels;
      expect(counts.metrics.get(indicator.id), indicator.id).toBe(panel === undefined ? undefined : (drawn?.count ?? 0));
    }
  });

  it('shows in a window of the overview what the panels draw there', () => {
    const { panels, range } = exploreView(explorer, view);
    const density = figureDensity(explorer, view).filter(({ month }) => month >= range.from && month <= range.to);
    expect(density.reduce((sum, { figures }) => sum + figures, 0)).toBe(panels.reduce((sum, { count }) => sum + count, 0));
  });
});

describe('the overview', () => {
  it('has a bar for every month and tells quoted figures apart', () => {
    const density = figureDensity(explorer, DEFAULT_VIEW);
    expect(density).toHaveLength(explorer.extent.to - explorer.extent.from + 1);
    expect(density.at(0)?.month).toBe(explorer.extent.from);
    expect(density.find(({ month }) => month === 2025 * 12 + 4)).toEqual({ month: 2025 * 12 + 4, figures: 3, quoted: 2 });
  });
});

describe('a filter', () => {
  it('differs from a first visit only once it is set', () => {
    expect(isAnyFiltered({ ...DEFAULT_VIEW, tab: 'table', at: 24300, rareEarthView: 'mine' })).toBe(false);
    expect(isFiltered({ ...DEFAULT_VIEW, sources: [] }, 'sources')).toBe(true);
    expect(isFiltered(story, 'range')).toBe(true);
    expect(isAnyFiltered({ ...story, ...CLEARED_FILTERS })).toBe(false);
  });
});

describe('ways out of an empty view', () => {
  it('offers each filter that alone empties it, the most fruitful first', () => {
    const view: ViewState = { ...story, topics: ['prices'] };
    expect(drawnCount(exploreView(explorer, view))).toBe(0);
    expect(waysOut(explorer, view)).toEqual([{ filter: 'topics', patch: { topics: null }, drawn: 15 }]);
    expect(drawnWithoutFilters(explorer, view)).toBe(15);
  });

  it('offers none alone where two filters empty it together', () => {
    const view: ViewState = { ...story, topics: [], sources: [] };
    expect(waysOut(explorer, view)).toEqual([]);
    expect(drawnWithoutFilters(explorer, view)).toBe(15);
  });

  it('does not offer what would leave the view empty', () => {
    const view: ViewState = { ...DEFAULT_VIEW, range: { from: 2019 * 12, to: 2019 * 12 + 3 }, metrics: [], sources: [cnn] };
    expect(waysOut(explorer, view).map(({ filter }) => filter)).toEqual([]);
  });
});
