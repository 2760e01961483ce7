import { type Indicator, type Observation, type Panel, type TopicId, TOPICS } from './dataset.ts';
import { backingOf } from './evidence/backing.ts';
import { drawnObservations, type Explorer } from './explorer.ts';
import { chosenMetrics } from './explorer-model.ts';
import { keepsUncited, passesEvidence, sourceOptions } from './figure-filter.ts';
import { type IndicatorId, type PanelId, type SourceId, sourceId } from './ids.ts';
import { observationInstant } from './observation.ts';
import { rangeEnd, rangeStart } from './time-period.ts';
import { type BackedFigure, type Coverage, countCoverage } from './series-coverage.ts';
import { CITED, type ViewState } from './view.ts';
import { resolveRange } from './view-range.ts';

/** The id of the source filter that stands for every figure no article states. */
export const CITED_ONLY: SourceId = sourceId(CITED);

/** For each option, the figures it adds to the view: all other filters hold, its own is set aside. */
export interface FilterCounts {
  readonly topics: ReadonlyMap<TopicId, number>;
  /** Figures of a metric in range under the filters by source and evidence, whichever topics and views are open. */
  readonly metrics: ReadonlyMap<IndicatorId, number>;
  readonly sources: ReadonlyMap<SourceId, number>;
  /** What stands behind the figures that are counted for a metric. */
  readonly coverage: ReadonlyMap<IndicatorId, Coverage>;
}

/** Articles whose words are held: the sources that can be chosen, in order of their documents. */
export function quotedSources(explorer: Explorer): readonly SourceId[] {
  return [...explorer.dataset.sources.values()]
    .filter((source) => explorer.index.quotesOf(source.id).length > 0)
    .toSorted((a, b) => (`${a.file} ${a.id}` < `${b.file} ${b.id}` ? -1 : 1))
    .map((source) => source.id);
}

/** What a figure without a source answers to. */
const UNCITED: ReadonlySet<string> = new Set([CITED]);

interface Tests {
  readonly inRange: (observation: Observation) => boolean;
  readonly inSources: (options: ReadonlySet<string>) => boolean;
  readonly inTopics: (topic: TopicId) => boolean;
  /** Whether the metric is chosen and its panel's view is open; facts are on no panel and always are. */
  readonly isDrawn: (indicator: Indicator) => boolean;
  readonly panelOf: (indicator: Indicator) => Panel | undefined;
}

function viewTests(explorer: Explorer, view: ViewState): Tests {
  const range = resolveRange(view.range, explorer.extent);
  const metrics = chosenMetrics(explorer.dataset, view);
  const panels = new Map<PanelId, Panel>(explorer.dataset.panels.map((panel) => [panel.id, panel]));
  const panelOf = (indicator: Indicator): Panel | undefined =>
    indicator.panel === null ? undefined : panels.get(indicator.panel);
  return {
    panelOf,
    inRange: (observation) => {
      const instant = observationInstant(observation);
      return instant !== null && instant >= rangeStart(range) && instant < rangeEnd(range);
    },
    inSources: (options) => view.sources === null || view.sources.some((source) => options.has(source)),
    inTopics: (topic) => view.topics === null || view.topics.includes(topic),
    isDrawn: (indicator) => {
      const panel = panelOf(indicator);
      return metrics.has(indicator.id) && panel !== undefined && (panel.view === null || panel.view === view.rareEarthView);
    },
  };
}

function add<K>(counts: Map<K, number>, key: K, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** Readings in range that are no observations as well: what the filters leave of them, and what they would. */
function uncitedInRange(explorer: Explorer, view: ViewState, indicator: Indicator, tests: Tests): number {
  const readings = explorer.dataset.readings.get(indicator.id);
  if (readings === undefined || !keepsUncited({ ...view, sources: null })) return 0;
  const range = resolveRange(view.range, explorer.extent);
  return readings.count(rangeStart(range), rangeEnd(range)) - drawnObservations(explorer, indicator).filter(tests.inRange).length;
}

/** Counts every option of the filter bar in one pass over the package. */
export function filterCounts(explorer: Explorer, view: ViewState): FilterCounts {
  const tests = viewTests(explorer, view);
  const topics = new Map<TopicId, number>(TOPICS.map((topic) => [topic, 0]));
  const counted = new Map<IndicatorId, { readonly figures: readonly BackedFigure[]; readonly uncited: number }>();
  const sources = new Map<SourceId, number>([...quotedSources(explorer), CITED_ONLY].map((source) => [source, 0]));
  for (const indicator of explorer.dataset.indicators.values()) {
    const panel = tests.panelOf(indicator);
    const isFact = indicator.mark === 'fact';
    const figures: BackedFigure[] = [];
    const readings = uncitedInRange(explorer, view, indicator, tests);
    const uncited = tests.inSources(UNCITED) ? readings : 0;
    if (panel !== undefined) counted.set(indicator.id, { figures, uncited });
    if (readings > 0 && tests.isDrawn(indicator)) {
      add(topics, indicator.topic, uncited);
      if (tests.inTopics(indicator.topic)) add(sources, CITED_ONLY, readings);
    }
    for (const observation of drawnObservations(explorer, indicator)) {
      const evidence = explorer.index.of({ kind: 'observation', id: observation.id });
      if (!passesEvidence(evidence, view) || !(isFact || tests.inRange(observation))) continue;
      const options = sourceOptions(evidence);
      if (tests.inSources(options)) figures.push({ backing: backingOf(evidence), disputed: evidence.disputes.length > 0 });
      if (!isFact && !tests.isDrawn(indicator)) continue;
      const topic = panel?.topic ?? indicator.topic;
      if (tests.inSources(options)) add(topics, topic);
      if (tests.inTopics(topic)) for (const source of options) add(sources, sourceId(source));
    }
  }
  const coverage = new Map([...counted].map(([id, { figures, uncited }]) => [id, countCoverage(figures, uncited)]));
  const metrics = new Map([...coverage].map(([id, { figures }]) => [id, figures]));
  return { topics, metrics, sources, coverage };
}
