import type { Indicator, Observation } from './dataset.ts';
import { drawnObservations, type Explorer } from './explorer.ts';
import type { FigureView } from './view.ts';

/** A figure that makes no line, as it is shown below the panels. */
export interface FactModel {
  readonly indicator: Indicator;
  readonly observation: Observation;
  /** Values of the same indicator and period that a dispute refutes: shown struck beside it. */
  readonly rivals: readonly Observation[];
  readonly origins: number;
  readonly disputed: boolean;
}

function isRefuted(explorer: Explorer, observation: Observation): boolean {
  const { index } = explorer;
  const evidence = index.of({ kind: 'observation', id: observation.id });
  const own = new Set([...evidence.quotes, ...evidence.otherQuotes].map((quote) => quote.id));
  return evidence.disputes.some((dispute) =>
    dispute.claims.some((claim) => claim.refuted && claim.evidence.some((id) => own.has(id))),
  );
}

function buildFact(explorer: Explorer, indicator: Indicator, observation: Observation): FactModel {
  const evidence = explorer.index.of({ kind: 'observation', id: observation.id });
  const rivals = (explorer.observations.get(indicator.id) ?? []).filter(
    (other) =>
      other.vintage !== observation.vintage &&
      other.period?.ordinal === observation.period?.ordinal &&
      (other.status === 'misprint' || isRefuted(explorer, other)),
  );
  return { indicator, observation, rivals, origins: evidence.origins, disputed: evidence.disputes.length > 0 };
}

/**
 * The facts of a view: quoted ones first, then by indicator order, the latest period first.
 * Topics and sources filter them. The range does not, because most have no period; nor do the chosen
 * metrics, which are the series that are drawn.
 */
export function buildFacts(
  explorer: Explorer,
  view: FigureView,
  keep: (observation: Observation) => boolean,
): readonly FactModel[] {
  const { dataset } = explorer;
  const facts = [...dataset.indicators.values()]
    .filter((one) => one.mark === 'fact')
    .filter((one) => view.topics === null || view.topics.includes(one.topic))
    .toSorted((a, b) => a.order - b.order)
    .flatMap((indicator) =>
      drawnObservations(explorer, indicator)
        .filter(keep)
        .toReversed()
        .map((observation) => buildFact(explorer, indicator, observation)),
    );
  return facts.toSorted((a, b) => Number(b.origins > 0) - Number(a.origins > 0));
}
