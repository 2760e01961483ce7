import type { Indicator, Observation, Target } from '../dataset.ts';
import { drawnObservations, type Explorer } from '../explorer.ts';
import type { ExplorerModel } from '../explorer-model.ts';
import type { ClaimId, EventId, IndicatorId } from '../ids.ts';
import { coverage } from '../observation.ts';
import { isInRange } from '../panel-model.ts';
import { type MonthNumber, type MonthRange, monthOfDay, monthOfPeriod } from '../time-period.ts';
import { DEFAULT_VIEW, type ViewRange, type ViewState } from '../view.ts';
import { resolveRange } from '../view-range.ts';
import type { Command, Found } from './found.ts';

/** What is looked through, and the view from which. */
export interface SearchScope {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
}

/** The first view in the same state of knowledge, look and language: nothing in it hides what was found. */
function openView({ view }: SearchScope): ViewState {
  const { known, revised, language, theme, dataVersion } = view;
  return { ...DEFAULT_VIEW, known, revised, language, theme, dataVersion };
}

/** A range that holds the months from `first` to `last`: the default one, wider where it must be. */
function rangeWith(first: MonthNumber, last: MonthNumber, { extent }: Explorer): ViewRange {
  const { from, to } = resolveRange(DEFAULT_VIEW.range, extent);
  return { from: first < from ? first : DEFAULT_VIEW.range.from, to: last > to ? last : DEFAULT_VIEW.range.to };
}

function holds({ from, to }: MonthRange, month: MonthNumber): boolean {
  return month >= from && month <= to;
}

/** The choices that draw a metric: as it is by default, or it alone. */
function drawing(indicator: Indicator, { explorer }: SearchScope): Partial<ViewState> {
  const panel = explorer.dataset.panels.find((one) => one.id === indicator.panel);
  const rareEarthView = panel?.view ?? DEFAULT_VIEW.rareEarthView;
  return indicator.core || panel === undefined ? { rareEarthView } : { rareEarthView, metrics: [indicator.id] };
}

function isDrawn({ id }: Observation, { panels, facts, range }: ExplorerModel): boolean {
  return (
    facts.some((fact) => fact.observation.id === id) ||
    panels.some((panel) => panel.series.some((series) => series.points.some((point) => point.observation.id === id && isInRange(point, range))))
  );
}

function claimView(id: ClaimId, scope: SearchScope): ViewState {
  const { explorer, model, view } = scope;
  const evidence: Target = { kind: 'observation', id };
  const observation = explorer.dataset.observations.get(id);
  const indicator = observation && explorer.dataset.indicators.get(observation.indicator);
  if (observation === undefined || indicator === undefined) return { ...openView(scope), evidence };
  const month = observation.period === null ? null : monthOfPeriod(observation.period);
  const opened = { tab: 'charts', evidence, rival: null, ...(month === null ? {} : { at: month }) } as const;
  if (isDrawn(observation, model)) return { ...view, ...opened };
  const span = coverage(observation);
  // Two months in one figure stand between them.
  const range = month === null || span === null ? {} : { range: rangeWith(Math.min(month, monthOfDay(span.start)), month, explorer) };
  return { ...openView(scope), ...drawing(indicator, scope), ...range, ...opened };
}

function metricView(id: IndicatorId, scope: SearchScope): ViewState {
  const { explorer, model } = scope;
  const indicator = explorer.dataset.indicators.get(id);
  if (indicator === undefined) return openView(scope);
  const observations = drawnObservations(explorer, indicator);
  const [first] = observations;
  // A figure on no time axis is seen where its evidence opens.
  if (indicator.panel === null) return first === undefined ? openView(scope) : claimView(first.id, scope);
  const months = observations.flatMap(({ period }) => (period === null ? [] : [monthOfPeriod(period)]));
  const inRange = explorer.dataset.readings.has(id) || months.some((month) => holds(model.range, month));
  const range: ViewRange = inRange ? scope.view.range : { from: 'earliest', to: 'latest' };
  return { ...openView(scope), ...drawing(indicator, scope), metrics: [id], range };
}

function eventView(id: EventId, scope: SearchScope): ViewState {
  const { explorer, model, view } = scope;
  const evidence: Target = { kind: 'event', id };
  const event = explorer.dataset.events.get(id);
  if (event === undefined) return { ...openView(scope), evidence };
  const at = monthOfPeriod(event.start);
  const opened = { tab: 'charts', evidence, rival: null, at } as const;
  if (holds(model.range, at)) return { ...view, ...opened };
  return { ...openView(scope), range: rangeWith(at, at, explorer), ...opened };
}

function targetView(target: Target, scope: SearchScope): ViewState {
  return target.kind === 'event' ? eventView(target.id, scope) : claimView(target.id, scope);
}

/** A command that is no view of its own, such as sharing, is a link to the view as it is. */
function commandView(command: Command, { view, explorer, model }: SearchScope): ViewState {
  switch (command) {
    case 'light':
    case 'dark':
      return { ...view, theme: command };
    case 'device':
      return { ...view, theme: null };
    case 'share':
    case 'print':
    case 'language':
      return view;
    case 'plain':
      return openView({ view, explorer, model });
    case 'charts':
    case 'table':
    case 'sources':
    case 'disputes':
    case 'method':
      return { ...view, tab: command };
  }
}

/**
 * The view that shows what was found. The reader's own stays wherever it already shows it; what its filters, its range or
 * its metrics hide is shown in a view without them, in the same state of knowledge.
 */
export function foundView(found: Found, scope: SearchScope): ViewState {
  switch (found.kind) {
    case 'command':
      return commandView(found.command, scope);
    case 'metric':
      return metricView(found.id, scope);
    case 'claim':
      return claimView(found.id, scope);
    case 'event':
      return eventView(found.id, scope);
    case 'quote':
      return { ...scope.view, tab: 'sources', article: found.source, evidence: found.target, rival: null };
    case 'source': {
      const source = scope.explorer.dataset.sources.get(found.id);
      if (source?.kind === 'article' || found.target === null) {
        return { ...scope.view, tab: 'sources', article: source?.kind === 'article' ? found.id : null, evidence: null, rival: null };
      }
      return targetView(found.target, scope);
    }
    case 'dispute':
      return { ...scope.view, tab: 'disputes', dispute: found.id, evidence: null, rival: null };
  }
}
