import type { Dataset } from './dataset.ts';
import { type EvidenceIndex, indexEvidence } from './evidence/evidence-index.ts';
import { groupObservations, type ObservationsByIndicator } from './observation.ts';
import type { MonthRange } from './time-period.ts';
import { dataExtent } from './view-range.ts';

/** What is derived from a dataset alone; built once, shared by every view of it. */
export interface Explorer {
  readonly dataset: Dataset;
  readonly index: EvidenceIndex;
  readonly observations: ObservationsByIndicator;
  readonly extent: MonthRange;
}

export function createExplorer(dataset: Dataset): Explorer {
  return {
    dataset,
    index: indexEvidence(dataset),
    observations: groupObservations(dataset),
    extent: dataExtent(dataset),
  };
}
