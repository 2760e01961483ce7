import type { Dataset, Indicator, Observation, Panel, TopicId, TradeEvent } from './dataset.ts';
import { withReadings } from './dense/plotted-readings.ts';
import { drawnObservations, type Explorer, uncitedReadings } from './explorer.ts';
import { type FactModel, buildFacts } from './fact-model.ts';
import { figureFilter, hidesFigures } from './figure-filter.ts';
import type { IndicatorId } from './ids.ts';
import { buildPanel, isInRange, type PanelModel } from './panel-model.ts';
import { inOwnColours, overlaid, overlayPanel } from './overlay.ts';
import { plotSeries } from './plotted-series.ts';
import { type MonthRange, periodStart, rangeEnd, rangeStart } from './time-period.ts';
import { derivePanel } from './transform/derived-panel.ts';
import { lagSeries } from './transform/lag.ts';
import type { FigureView } from './view.ts';
import { resolveRange } from './view-range.ts';

/** One view of a dataset: everything that charts, table, export and speech say. */
export interface ExplorerModel {
  readonly range: MonthRange;
  readonly panels: readonly PanelModel[];
  /** The metrics that are drawn over each other, once more in a panel of their own; its figures are not counted twice. */
  readonly compared: PanelModel | null;
  readonly facts: readonly FactModel[];
  /** Events that begin in the range, in order of time. */
  readonly events: readonly TradeEvent[];
  /** Figures that stand in the range, and all that are known, in the drawn vintages. */
  readonly shown: number;
  readonly total: number;
}

/** The metrics of a view: those chosen, or the core ones where nothing was ever chosen. */
export function chosenMetrics(dataset: Dataset, view: FigureView): ReadonlySet<IndicatorId> {
  if (view.metrics !== null) return new Set(view.metrics);
  return new Set([...dataset.indicators.values()].filter((one) => one.core).map((one) => one.id));
}

function hasTopic(view: FigureView, topic: TopicId): boolean {
  return view.topics === null || view.topics.includes(topic);
}

/** Panels that a view may draw, whether or not they hold a value: topic chosen and, where a topic has views, the chosen one. */
export function viewPanels(dataset: Dataset, view: FigureView): readonly Panel[] {
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

/** Builds panels of one view: which values are drawn, how they are shown, and how far they reach. */
function panelBuilder(explorer: Explorer, view: FigureView, range: MonthRange) {
  const { index, knowledge } = explorer;
  const keep = figureFilter(index, view);
  const filtered = hidesFigures(view) || knowledge !== null;
  const horizon = { axis: rangeEnd(range), known: knowledge === null ? Infinity : knowledge.day + 1 };
  return (panel: Panel, indicators: readonly Indicator[], complete: boolean, lag = 0): PanelModel | null => {
    const inputs = indicators.map((indicator) => ({
      indicator,
      observations: drawnObservations(explorer, indicator),
      isDense: explorer.dataset.readings.has(indicator.id),
    }));
    const { shownAs, series } = derivePanel(inputs, view.transform);
    const last = indicators.at(-1)?.id;
    const plotted = series
      .map((one) => plotSeries(one, keep, index, horizon))
      .map((one) => withReadings(explorer, one, view))
      .map((one) => (one.indicator.id === last ? lagSeries(one, lag) : one));
    return buildPanel(panel, plotted, range, { complete, filtered, shownAs });
  };
}

function buildPanels(explorer: Explorer, view: FigureView, range: MonthRange): PanelModel[] {
  const { dataset, revised } = explorer;
  const metrics = chosenMetrics(dataset, view);
  const build = panelBuilder(explorer, view, range);
  return viewPanels(dataset, view).flatMap((panel) => {
    const indicators = panelIndicators(dataset, panel);
    const complete = !revised && principals(indicators).every((indicator) => metrics.has(indicator.id));
    return build(panel, indicators.filter((indicator) => metrics.has(indicator.id)), complete) ?? [];
  });
}

function buildCompared(explorer: Explorer, view: FigureView, range: MonthRange): PanelModel | null {
  const [first, ...others] = inOwnColours(overlaid(explorer.dataset, view.overlay ?? [], view.transform));
  if (first === undefined) return null;
  const indicators = [first, ...others] as const;
  return panelBuilder(explorer, view, range)(overlayPanel(indicators), indicators, false, view.lag);
}

/** Events that begin in a range, in order of time. */
export function eventsInRange(dataset: Dataset, range: MonthRange): TradeEvent[] {
  const inRange = (event: TradeEvent): boolean =>
    periodStart(event.start) >= rangeStart(range) && periodStart(event.start) < rangeEnd(range);
  return [...dataset.events.values()].filter(inRange).toSorted((a, b) => periodStart(a.start) - periodStart(b.start));
}

/** Filters and assembles one view: pure, and linear in the package. */
export function exploreView(explorer: Explorer, view: FigureView): ExplorerModel {
  const range = resolveRange(view.range, explorer.extent);
  const panels = buildPanels(explorer, view, range);
  const facts = buildFacts(explorer, view, figureFilter(explorer.index, view));
  return {
    range,
    panels,
    compared: buildCompared(explorer, view, range),
    facts,
    events: eventsInRange(explorer.dataset, range),
    shown: facts.length + panels.reduce((sum, panel) => sum + panel.count, 0),
    total: explorer.drawn.size + uncitedReadings(explorer),
  };
}

/** The panels that are drawn, from top to bottom: metrics over each other first. */
export function drawnPanels({ panels, compared }: Pick<ExplorerModel, 'panels' | 'compared'>): readonly PanelModel[] {
  return compared === null ? panels : [compared, ...panels];
}

/**
 * The panels that a table and a file list: those of the view, and before them the metrics drawn over each other that
 * stand in none of them as they are there, because they are shifted or because their own panel is not drawn.
 */
export function listedPanels({ panels, compared }: Pick<ExplorerModel, 'panels' | 'compared'>): readonly PanelModel[] {
  if (compared === null) return panels;
  const drawn = new Set(panels.flatMap((panel) => panel.series.map((series) => series.indicator.id)));
  const series = compared.series.filter((one) => one.lag !== 0 || !drawn.has(one.indicator.id));
  return series.length === 0 ? panels : [{ ...compared, series }, ...panels];
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
