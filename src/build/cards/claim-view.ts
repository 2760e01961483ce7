import type { Indicator, Observation } from '../../domain/dataset.ts';
import { drawnObservations, type Explorer } from '../../domain/explorer.ts';
import { panelIndicators } from '../../domain/explorer-model.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { coverage } from '../../domain/observation.ts';
import { monthOfDay, type MonthRange } from '../../domain/time-period.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import { resolveRange } from '../../domain/view-range.ts';

/** Months on either side of a claim that stands outside of the months of a first visit. */
const AROUND = 24;

/** The months that a claim is shown among: those of a first visit where it is one of them, else those around it, of years all. */
function rangeAround(explorer: Explorer, indicator: Indicator, { start, end }: { readonly start: number; readonly end: number }): MonthRange {
  const [from, to] = [monthOfDay(start), monthOfDay(end - 1)];
  const first = resolveRange(DEFAULT_VIEW.range, explorer.extent);
  if (indicator.frequency === 'A') {
    const spans = drawnObservations(explorer, indicator).flatMap((one) => coverage(one) ?? []);
    return { from: Math.min(from, ...spans.map((span) => monthOfDay(span.start))), to: Math.max(to, ...spans.map((span) => monthOfDay(span.end - 1))) };
  }
  return from >= first.from && to <= first.to ? first : { from: from - AROUND, to: Math.max(to, Math.min(to + AROUND, explorer.extent.to)) };
}

/** The metrics beside which a claim is understood: its own, and for one that makes no line the line of the same actor. */
function metricsBeside({ dataset }: Explorer, indicator: Indicator): readonly IndicatorId[] {
  const panel = dataset.panels.find(({ id }) => id === indicator.panel);
  if (indicator.mark !== 'point' || panel === undefined) return [indicator.id];
  const lines = panelIndicators(dataset, panel).filter(({ mark, core, colour }) => core && mark !== 'point' && colour === indicator.colour);
  return [...lines.map(({ id }) => id), indicator.id];
}

/** The view that shows one claim in its own panel, its evidence open; null for a figure on no time axis. */
export function claimView(explorer: Explorer, claim: Observation, indicator: Indicator): ViewState | null {
  const panel = explorer.dataset.panels.find(({ id }) => id === indicator.panel);
  const span = coverage(claim);
  if (panel === undefined || span === null) return null;
  return {
    ...DEFAULT_VIEW,
    topics: [panel.topic],
    metrics: metricsBeside(explorer, indicator),
    rareEarthView: panel.view ?? DEFAULT_VIEW.rareEarthView,
    range: rangeAround(explorer, indicator, span),
    at: monthOfDay(span.end - 1),
    evidence: { kind: 'observation', id: claim.id },
  };
}
