import type { Indicator, Observation } from '../../domain/dataset.ts';
import { createExplorer, drawnObservations, type Explorer } from '../../domain/explorer.ts';
import { exploreView, type ExplorerModel } from '../../domain/explorer-model.ts';
import { type DaySpan, coverage, observationInstant } from '../../domain/observation.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { monthOfDay, type MonthRange, monthStart, rangeEnd, rangeStart } from '../../domain/time-period.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import { openRange, resolveRange } from '../../domain/view-range.ts';

/** A figure with its series, drawn alone. */
export interface ClaimPlace {
  readonly model: ExplorerModel;
  readonly panel: PanelModel;
  /** The days that the figure speaks of; the month of a figure that has a single day. */
  readonly band: DaySpan;
}

/** Where the figures of a package stand, among all values or the newest ones. */
export interface ClaimPlaces {
  /** Null for a figure on no time axis. */
  readonly of: (observation: Observation, indicator: Indicator) => ClaimPlace | null;
  /** The view of the dashboard in which a figure is drawn, its evidence open and its month pinned. */
  readonly view: (observation: Observation, indicator: Indicator) => ViewState;
  /** The drawn figures of an indicator in order of time. */
  readonly series: (observation: Observation, indicator: Indicator) => readonly Observation[];
}

/** Months of a picture for a figure that the default view does not reach: its year and the one before. */
const YEARS = 24;

/** The months of the default view where the figure stands in them; else two whole years, so that many figures share a picture. */
function claimRange({ extent }: Explorer, instant: number): MonthRange {
  const standard = resolveRange(DEFAULT_VIEW.range, extent);
  if (instant >= rangeStart(standard) && instant < rangeEnd(standard)) return standard;
  const year = Math.floor(monthOfDay(instant) / 12);
  const from = Math.max(extent.from, (year - 1) * 12);
  return { from, to: from + YEARS - 1 };
}

function bandOf(observation: Observation, instant: number): DaySpan {
  const span = coverage(observation);
  const month = monthOfDay(instant);
  return span === null || observation.period?.freq === 'D' ? { start: monthStart(month), end: monthStart(month + 1) } : span;
}

/** The places of all figures of a package; what several of them share is worked out once. */
export function claimPlaces(explorer: Explorer): ClaimPlaces {
  const newest = createExplorer(explorer.dataset, { known: null, revised: true });
  const models = new Map<string, ExplorerModel>();
  /** A revision is drawn where the reader asks for revised values, and only there. */
  const stateFor = ({ id }: Observation): Explorer => (!explorer.drawn.has(id) && newest.drawn.has(id) ? newest : explorer);
  const viewFor = (observation: Observation, { core, panel, mark, id }: Indicator): ViewState => {
    const { dataset, extent } = explorer;
    const instant = observationInstant(observation);
    const shown = { ...DEFAULT_VIEW, revised: stateFor(observation) === newest, evidence: { kind: 'observation', id: observation.id } as const };
    if (instant === null || panel === null || mark === 'fact') return shown;
    const range = claimRange(explorer, instant);
    const isStandard = range.from === resolveRange(DEFAULT_VIEW.range, extent).from;
    const cores = [...dataset.indicators.values()].filter((one) => one.core).map((one) => one.id);
    return {
      ...shown,
      metrics: core ? null : [...cores, id],
      range: isStandard ? DEFAULT_VIEW.range : openRange(range, extent),
      rareEarthView: dataset.panels.find((one) => one.id === panel)?.view ?? DEFAULT_VIEW.rareEarthView,
      at: monthOfDay(instant),
    };
  };
  const modelFor = (observation: Observation, indicator: Indicator): ExplorerModel => {
    const state = stateFor(observation);
    const { range, rareEarthView, revised } = viewFor(observation, indicator);
    const key = `${indicator.id} ${revised} ${range.from} ${range.to}`;
    const known = models.get(key);
    if (known !== undefined) return known;
    const alone = { ...DEFAULT_VIEW, range, rareEarthView, revised, topics: [indicator.topic], metrics: [indicator.id] };
    const made = exploreView(state, alone);
    models.set(key, made);
    return made;
  };
  return {
    of: (observation, indicator) => {
      const instant = observationInstant(observation);
      if (instant === null || indicator.panel === null || indicator.mark === 'fact') return null;
      const model = modelFor(observation, indicator);
      const panel = model.panels.find((one) => one.panel.id === indicator.panel);
      return panel === undefined || panel.empty ? null : { model, panel, band: bandOf(observation, instant) };
    },
    view: viewFor,
    series: (observation, indicator) => drawnObservations(stateFor(observation), indicator),
  };
}
