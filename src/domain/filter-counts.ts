import { type Indicator, type Observation, type Panel, type TopicId, TOPICS } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { chosenMetrics } from './explorer-model.ts';
import { type IndicatorId, type PanelId, type SourceId, sourceId } from './ids.ts';
import { isPlotted, observationInstant } from './observation.ts';
import { rangeEnd, rangeStart } from './time-period.ts';
import { CITED, type ViewState } from './view.ts';
import { resolveRange } from './view-range.ts';

/** The id of the source filter that stands for every figure no article states. */
export const CITED_ONLY: SourceId = sourceId(CITED);

/** For each option, the figures it adds to the view: all other filters hold, its own is set aside. */
export interface FilterCounts {
  readonly topics: ReadonlyMap<TopicId, number>;
  /** Figures of a metric in range under the source filter, whichever topics and views are open. */
  readonly metrics: ReadonlyMap<IndicatorId, number>;
  readonly sources: ReadonlyMap<SourceId, number>;
}

/** Articles whose words are held: the sources that can be chosen, in order of their documents. */
export function quotedSources(explorer: Explorer): readonly SourceId[] {
  return [...explorer.dataset.sources.values()]
    .filter((source) => explorer.index.quotesOf(source.id).length > 0)
    .toSorted((a, b) => (`${a.file} ${a.id}` < `${b.file} ${b.id}` ? -1 : 1))
    .map((source) => source.id);
}

/** What the source filter asks of an observation: the articles that quote it, or that none does. */
function sourceOptions(explorer: Explorer, observation: Observation): ReadonlySet<SourceId> {
  const { quotes, otherQuotes } = explorer.index.of({ kind: 'observation', id: observation.id });
  const sources = new Set([...quotes, ...otherQuotes].map((quote) => quote.source));
  return sources.size > 0 ? sources : new Set([CITED_ONLY]);
}

interface Tests {
  readonly inRange: (observation: Observation) => boolean;
  readonly inSources: (options: ReadonlySet<SourceId>) => boolean;
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

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts every option of the filter bar in one pass over the package. */
export function filterCounts(explorer: Explorer, view: ViewState): FilterCounts {
  const tests = viewTests(explorer, view);
  const topics = new Map<TopicId, number>(TOPICS.map((topic) => [topic, 0]));
  const metrics = new Map<IndicatorId, number>();
  const sources = new Map<SourceId, number>([...quotedSources(explorer), CITED_ONLY].map((source) => [source, 0]));
  for (const indicator of explorer.dataset.indicators.values()) {
    const panel = tests.panelOf(indicator);
    const isFact = indicator.mark === 'fact';
    if (panel !== undefined) metrics.set(indicator.id, 0);
    for (const observation of explorer.observations.get(indicator.id) ?? []) {
      if (!isPlotted(observation, indicator) || !(isFact || tests.inRange(observation))) continue;
      const options = sourceOptions(explorer, observation);
      if (panel !== undefined && tests.inSources(options)) add(metrics, indicator.id);
      if (!isFact && !tests.isDrawn(indicator)) continue;
      const topic = panel?.topic ?? indicator.topic;
      if (tests.inSources(options)) add(topics, topic);
      if (tests.inTopics(topic)) for (const source of options) add(sources, source);
    }
  }
  return { topics, metrics, sources };
}
