import type { Dataset, Indicator, Observation, Panel, TopicId, TradeEvent } from './dataset.ts';
import { drawnObservations, type Explorer } from './explorer.ts';
import { type FactModel, buildFacts } from './fact-model.ts';
import { figureFilter, hidesFigures } from './figure-filter.ts';
import type { IndicatorId } from './ids.ts';
import { buildPanel, isInRange, type PanelModel } from './panel-model.ts';
import { plotSeries } from './plotted-series.ts';
import { type MonthRange, periodStart, rangeEnd, rangeStart } from './time-period.ts';
import type { ViewState } from './view.ts';
import { resolveRange } from './view-range.ts';

/** One view of a dataset: everything that charts, table, export and speech say. */
export interface ExplorerModel {
  readonly range: MonthRange;
  readonly panels: readonly PanelModel[];
  readonly facts: readonly FactModel[];
  /** Events that begin in the range, in order of time. */
  readonly events: readonly TradeEvent[];
  /** Figures that stand in the range, and all that are known, in the drawn vintages. */
  readonly shown: number;
  readonly total: number;
}

/** The metrics of a view: those chosen, or the core ones where nothing was ever chosen. */
export function chosenMetrics(dataset: Dataset, view: ViewState): ReadonlySet<IndicatorId> {
  if (view.metrics !== null) return new Set(view.metrics);
  return new Set([...dataset.indicators.values()].filter((one) => one.core).map((one) => one.id));
}

function hasTopic(view: ViewState, topic: TopicId): boolean {
  return view.topics === null || view.topics.includes(topic);
}

/** Panels that a view may draw, whether or not they hold a value: topic chosen and, where a topic has views, the chosen one. */
export function viewPanels(dataset: Dataset, view: ViewState): readonly Panel[] {
  return dataset.panels
    .filter((panel) => hasTopic(view, panel.topic) && (panel.view === null || panel.view === view.rareEarthView))
    .toSorted((a, b) => a.order - b.order);
}

/** Indicators of a panel in their order. */
export function panelIndicators(dataset: Dataset, panel: Panel): readonly Indicator[] {
  return [...dataset.indicators.values()].filter((one) => one.panel === panel.id).toSorted((a, b) => a.order - b.order);
}

/** The series that the finding of a panel may speak of: its core ones, or where none is core all but loose points. */
function principals(indicators: readonly Indicator[]): readonly Indicator[] {
  const core = indicators.filter((one) => one.core);
  return core.length > 0 ? core : indicators.filter((one) => one.mark !== 'point');
}

function buildPanels(explorer: Explorer, view: ViewState, range: MonthRange): PanelModel[] {
  const { dataset, index, knowledge, revised } = explorer;
  const metrics = chosenMetrics(dataset, view);
  const keep = figureFilter(index, view);
  const horizon = { axis: rangeEnd(range), known: knowledge === null ? Infinity : knowledge.day + 1 };
  return viewPanels(dataset, view).flatMap((panel) => {
    const indicators = panelIndicators(dataset, panel);
    const series = indicators
      .filter((indicator) => metrics.has(indicator.id))
      .map((indicator) => plotSeries(indicator, drawnObservations(explorer, indicator), keep, index, horizon));
    const complete = !revised && principals(indicators).every((indicator) => metrics.has(indicator.id));
    const model = buildPanel(panel, series, range, { complete, filtered: hidesFigures(view) || knowledge !== null });
    return model === null ? [] : [model];
  });
}

function eventsInRange(dataset: Dataset, range: MonthRange): TradeEvent[] {
  const inRange = (event: TradeEvent): boolean =>
    periodStart(event.start) >= rangeStart(range) && periodStart(event.start) < rangeEnd(range);
  return [...dataset.events.values()].filter(inRange).toSorted((a, b) => periodStart(a.start) - periodStart(b.start));
}

/** Filters and assembles one view: pure, and linear in the package. */
export function exploreView(explorer: Explorer, view: ViewState): ExplorerModel {
  const range = resolveRange(view.range, explorer.extent);
  const panels = buildPanels(explorer, view, range);
  const facts = buildFacts(explorer, view, figureFilter(explorer.index, view));
  return {
    range,
    panels,
    facts,
    events: eventsInRange(explorer.dataset, range),
    shown: facts.length + panels.reduce((sum, panel) => sum + panel.count, 0),
    total: explorer.drawn.size,
  };
}

/** Claims of a view in reading order: panel by panel, by time; facts last. For "claim 9 of 11 in view". */
export function quotedClaims(model: ExplorerModel): readonly Observation[] {
  const drawn = model.panels.flatMap((panel) =>
    panel.series
      .flatMap((series) => series.points.filter((point) => point.origins > 0 && isInRange(point, model.range)))
      .toSorted((a, b) => a.x - b.x)
      .map((point) => point.observation),
  );
  return [...drawn, ...model.facts.filter((fact) => fact.origins > 0).map((fact) => fact.observation)];
}
