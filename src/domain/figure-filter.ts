import type { Observation } from './dataset.ts';
import type { EvidenceIndex, TargetEvidence } from './evidence/evidence-index.ts';
import { CITED, type EvidenceFilter, type ViewState } from './view.ts';

/** What of a view chooses among figures by what stands behind them. */
export type FigureFilters = Pick<ViewState, 'sources' | 'minOrigins' | 'evidenceFilter'>;

function passesFilter({ quotes, disputes }: TargetEvidence, filter: EvidenceFilter): boolean {
  switch (filter) {
    case 'any':
      return true;
    case 'quoted':
      return quotes.length > 0;
    case 'disputed':
      return disputes.length > 0;
  }
}

/** Whether a figure has as many origins, and the kind of evidence, that a view asks for. */
export function passesEvidence(evidence: TargetEvidence, view: Omit<FigureFilters, 'sources'>): boolean {
  return (view.minOrigins === null || evidence.origins >= view.minOrigins) && passesFilter(evidence, view.evidenceFilter);
}

/** The articles that quote a figure, for or against; {@link CITED} where none does. */
export function sourceOptions({ quotes, otherQuotes }: TargetEvidence): ReadonlySet<string> {
  const sources = new Set<string>([...quotes, ...otherQuotes].map((quote) => quote.source));
  return sources.size > 0 ? sources : new Set([CITED]);
}

/** Whether the filters leave a figure that nothing backs: a reading without evidence of its own. */
export function keepsUncited({ sources, minOrigins, evidenceFilter }: FigureFilters): boolean {
  return minOrigins === null && evidenceFilter === 'any' && (sources === null || sources.some((source) => source === CITED));
}

/** The filters by source and by evidence as one test on observations. */
export function figureFilter(index: EvidenceIndex, view: FigureFilters): (observation: Observation) => boolean {
  return ({ id }) => {
    const evidence = index.of({ kind: 'observation', id });
    if (!passesEvidence(evidence, view)) return false;
    const options = sourceOptions(evidence);
    return view.sources === null || view.sources.some((source) => options.has(source));
  };
}

/** Whether figures may be hidden by what stands behind them, so that a hole says nothing about the figures. */
export function hidesFigures({ sources, minOrigins, evidenceFilter }: FigureFilters): boolean {
  return sources !== null || minOrigins !== null || evidenceFilter !== 'any';
}
