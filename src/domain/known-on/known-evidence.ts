import type { Dataset, Evidence, QuoteEvidence, Target } from '../dataset.ts';
import { targetKey } from '../evidence/evidence-index.ts';
import { groupBy } from '../group-by.ts';
import { type EvidenceId, type OriginId, originId, sourceId } from '../ids.ts';

export type KnownTargets = Pick<Dataset, 'sources' | 'observations' | 'events'>;

export function isKnownTarget(target: Target, { observations, events }: Pick<Dataset, 'observations' | 'events'>): boolean {
  switch (target.kind) {
    case 'observation':
      return observations.has(target.id);
    case 'event':
      return events.has(target.id);
  }
}

/**
 * Statements that go back to a report which had not appeared: on that day the first of them was the root, and
 * what it repeats could not be named. They still count once.
 */
function reroot(quotes: readonly QuoteEvidence[], origin: OriginId): readonly QuoteEvidence[] {
  const root = quotes.find((quote) => quote.relation !== 'repeats') ?? quotes[0];
  return quotes.map((quote) => ({ ...quote, origin, relation: quote === root && quote.relation === 'repeats' ? 'states' : quote.relation }));
}

/** The quotes of one target. What one report says is never two origins, so its own statements and these are one. */
function rerootAll(quotes: readonly QuoteEvidence[], all: Dataset, { sources }: KnownTargets): readonly QuoteEvidence[] {
  return [...groupBy(quotes, (quote) => quote.origin)].flatMap(([origin, group]) => {
    const [home, first] = [sourceId(origin), group[0]];
    return first === undefined || sources.has(home) || !all.sources.has(home) ? group : reroot(group, originId(first.source));
  });
}

/** The evidence whose source and target are known, without our notes, which speak with hindsight. */
export function knownEvidence(dataset: Dataset, known: KnownTargets): ReadonlyMap<EvidenceId, Evidence> {
  const kept = [...dataset.evidence.values()]
    .filter((one) => known.sources.has(one.source) && isKnownTarget(one.target, known))
    .map((one) => ({ ...one, note: null }));
  const byTarget = groupBy(kept, (one) => targetKey(one.target));
  const evidence = [...byTarget.values()].flatMap((group): readonly Evidence[] => {
    const quotes = group.filter((one) => one.kind === 'quote').map((quote) => {
      const authority = quote.authority !== null && known.sources.has(quote.authority) ? quote.authority : null;
      return { ...quote, authority };
    });
    return [...rerootAll(quotes, dataset, known), ...group.filter((one) => one.kind === 'citation')];
  });
  return new Map(evidence.map((one) => [one.id, one]));
}

/** By target key of the known figures and events: sources behind them that are not known on the day. */
export function countSetApart(all: Dataset, known: Dataset): ReadonlyMap<string, number> {
  const later = [...all.evidence.values()].filter((one) => isKnownTarget(one.target, known) && !known.sources.has(one.source));
  const byTarget = groupBy(later, (one) => targetKey(one.target));
  return new Map([...byTarget].map(([key, group]) => [key, new Set(group.map((one) => one.source)).size]));
}
