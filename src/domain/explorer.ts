import type { Dataset, Indicator, Observation } from './dataset.ts';
import { type EvidenceIndex, indexEvidence } from './evidence/evidence-index.ts';
import type { ClaimId } from './ids.ts';
import { type Knowledge, knownOn } from './known-on/known-on.ts';
import { groupObservations, type ObservationsByIndicator } from './observation.ts';
import type { MonthRange } from './time-period.ts';
import type { ViewState } from './view.ts';
import { dataExtent } from './view-range.ts';
import { drawnClaims } from './vintages.ts';

/** What is derived from a dataset alone, as far as it is known; built once, shared by every view of it. */
export interface Explorer {
  /** As it was known on the day that is asked for: what came later is not in it. */
  readonly dataset: Dataset;
  /** All that is known today: for packages, in which a day is chosen anew. Nothing that is shown is taken from it. */
  readonly whole: Dataset;
  readonly index: EvidenceIndex;
  readonly observations: ObservationsByIndicator;
  /** The months of all figures, later ones too, so that the axis stays where it is when a day is chosen. */
  readonly extent: MonthRange;
  /** The claims that are drawn: of each figure the vintage that is asked for. */
  readonly drawn: ReadonlySet<ClaimId>;
  /** Whether newer vintages may stand for first releases. */
  readonly revised: boolean;
  /** Null while all is shown that is known. */
  readonly knowledge: Knowledge | null;
}

/** Which state of knowledge is explored. */
export type KnowledgeChoice = Pick<ViewState, 'known' | 'revised'>;

/** A dataset as known on a day, or all of it: charts, table, evidence, exports and speech are built on this alone. */
export function createExplorer(dataset: Dataset, { known, revised }: KnowledgeChoice = { known: null, revised: false }): Explorer {
  const state =
    known === null ? { dataset, drawn: drawnClaims(dataset, revised), knowledge: null } : knownOn(dataset, known, revised);
  return {
    ...state,
    whole: dataset,
    index: indexEvidence(state.dataset),
    observations: groupObservations(state.dataset),
    extent: dataExtent(dataset),
    revised,
  };
}

/** The observations of an indicator that stand for its figures, in order of time; those without a period come first. */
export function drawnObservations({ observations, drawn }: Explorer, indicator: Indicator): readonly Observation[] {
  return (observations.get(indicator.id) ?? []).filter((one) => drawn.has(one.id));
}

/** How many readings have no evidence of their own: all that are not observations as well. */
export function uncitedReadings(explorer: Explorer): number {
  let count = 0;
  for (const [id, { length }] of explorer.dataset.readings) {
    const indicator = explorer.dataset.indicators.get(id);
    count += length - (indicator === undefined ? 0 : drawnObservations(explorer, indicator).length);
  }
  return count;
}
