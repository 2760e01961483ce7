import type { Observation } from '../dataset.ts';
import type { TargetEvidence } from './evidence-index.ts';

export const BACKINGS = ['quoted', 'cited-by-several', 'cited-by-one', 'set-apart'] as const;
/** What stands behind a figure; `set-apart`: no source of the package that is known on the day asked for. */
export type Backing = (typeof BACKINGS)[number];

/** Places that carry a value: those counted with it, or the sources that the package itself names. */
export function placesOf(
  { sightings }: Observation,
  { reports, citations }: { readonly reports: number; readonly citations: readonly unknown[] },
): number {
  return Math.max(sightings, reports + citations.length);
}

/** What stands behind a figure, by its quotes or else by the sources that are named for it. */
export function backingOf(evidence: TargetEvidence): Backing {
  if (evidence.quotes.length > 0) return 'quoted';
  const cited = new Set(evidence.citations.map((citation) => citation.source)).size;
  if (cited === 0) return 'set-apart';
  return cited > 1 ? 'cited-by-several' : 'cited-by-one';
}
