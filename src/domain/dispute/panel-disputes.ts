import type { Dispute, Indicator, Observation, Target } from '../dataset.ts';
import { statedClaims } from '../evidence/dispute-sides.ts';
import type { Explorer } from '../explorer.ts';
import type { ExplorerModel } from '../explorer-model.ts';
import type { PanelId } from '../ids.ts';
import { observationInstant } from '../observation.ts';
import { isInRange, type PanelModel } from '../panel-model.ts';
import type { PlottedPoint } from '../plotted-series.ts';
import { type DayNumber, type MonthRange, rangeEnd, rangeStart } from '../time-period.ts';
import { CAUSE_ORDER } from './dispute-list.ts';

/** Where the disputes of one place show themselves in a panel. */
export interface PanelDispute {
  /** Those that draw a span come first, then by cause; the mark opens the first. */
  readonly disputes: readonly [Dispute, ...Dispute[]];
  /** The drawn point it is about. Null where the figure itself has no place on the axis: the mark stands at its month. */
  readonly point: PlottedPoint | null;
  readonly x: DayNumber;
  /** Least and greatest of the values that the claims give, in the unit of the panel; equal where they only differ in words. */
  readonly low: number;
  readonly high: number;
  /** Reports that print what the dispute refutes: they are named with a misprint. */
  readonly refutedReports: number;
}

function figureAt(explorer: Explorer, target: Target): { readonly observation: Observation; readonly indicator: Indicator } | null {
  if (target.kind === 'event') return null;
  const observation = explorer.dataset.observations.get(target.id);
  const indicator = observation && explorer.dataset.indicators.get(observation.indicator);
  return observation === undefined || indicator === undefined ? null : { observation, indicator };
}

/** Values on a panel's axis that the claims of a dispute give. A misprint has no place on an axis. */
function valuesOn(explorer: Explorer, dispute: Dispute, panel: PanelId): readonly number[] {
  const targets = [
    ...dispute.about,
    ...statedClaims(explorer.dataset, dispute).flatMap((side) => side.statements.map((one) => one.evidence.target)),
  ];
  return targets.flatMap((target) => {
    const figure = figureAt(explorer, target);
    return figure === null || figure.indicator.panel !== panel || figure.observation.status === 'misprint'
      ? []
      : [figure.observation.value];
  });
}

function refutedReports(explorer: Explorer, dispute: Dispute): number {
  const statements = statedClaims(explorer.dataset, dispute)
    .filter((side) => side.claim.refuted)
    .flatMap((side) => side.statements);
  return new Set(statements.map((one) => one.source.id)).size;
}

function atPoint(explorer: Explorer, panel: PanelModel, point: PlottedPoint): PanelDispute | null {
  const { disputes } = explorer.index.of({ kind: 'observation', id: point.observation.id });
  const ranked = disputes
    .map((dispute) => {
      const values = [point.y, ...valuesOn(explorer, dispute, panel.panel.id)];
      return { dispute, low: Math.min(...values), high: Math.max(...values) };
    })
    .toSorted(
      (a, b) => Number(b.high > b.low) - Number(a.high > a.low) || CAUSE_ORDER[a.dispute.cause] - CAUSE_ORDER[b.dispute.cause],
    );
  const [first, ...rest] = ranked;
  if (first === undefined) return null;
  return {
    disputes: [first.dispute, ...rest.map((one) => one.dispute)],
    point,
    x: point.x,
    low: first.low,
    high: first.high,
    refutedReports: refutedReports(explorer, first.dispute),
  };
}

function isMonthOrQuarter({ period }: Observation): boolean {
  return period?.freq === 'M' || period?.freq === 'Q';
}

/** A misprinted figure that has a month and no line: said in the first panel of its topic, at that month, and drawn nowhere. */
function misprints(explorer: Explorer, panel: PanelModel, range: MonthRange): readonly PanelDispute[] {
  return [...explorer.dataset.disputes.values()]
    .filter((dispute) => dispute.cause === 'misprint')
    .flatMap((dispute): PanelDispute[] => {
      const figure = dispute.about
        .map((target) => figureAt(explorer, target))
        .find((one) => one !== null && one.indicator.panel === null && isMonthOrQuarter(one.observation));
      const x = figure === null || figure === undefined ? null : observationInstant(figure.observation);
      if (figure?.indicator.topic !== panel.panel.topic || x === null) return [];
      if (x < rangeStart(range) || x >= rangeEnd(range)) return [];
      const place = { point: null, x, low: panel.scale.max, high: panel.scale.max };
      return [{ disputes: [dispute], ...place, refutedReports: refutedReports(explorer, dispute) }];
    });
}

/** Only the first panel of a topic speaks of the topic's misprints, and only where it draws anything. */
function speaksForTopic(model: ExplorerModel, panel: PanelModel): boolean {
  return !panel.empty && model.panels.find((one) => one.panel.topic === panel.panel.topic && !one.empty) === panel;
}

/**
 * The disputes that a panel shows, in order of time: one mark a drawn point, and one a misprint of its topic.
 * They speak of published values, so that a panel of computed ones shows none.
 */
export function panelDisputes(explorer: Explorer, model: ExplorerModel, panel: PanelModel): readonly PanelDispute[] {
  if (panel.shownAs.kind === 'derived') return [];
  const points = panel.series.flatMap((series) =>
    series.points.filter((point) => point.disputed && isInRange(point, model.range)),
  );
  const drawn = points.flatMap((point) => atPoint(explorer, panel, point) ?? []);
  const said = speaksForTopic(model, panel) ? misprints(explorer, panel, model.range) : [];
  return [...drawn, ...said].toSorted((a, b) => a.x - b.x);
}
