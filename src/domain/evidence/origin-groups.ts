import type { Dataset, QuoteEvidence, Relation, Source } from '../dataset.ts';
import { type OriginId, type SourceId, sourceId } from '../ids.ts';

/** The statements that go back to one root: they count once, however many they are. */
export interface OriginGroup {
  readonly origin: OriginId;
  /** The plainest first, those that repeat it last. */
  readonly quotes: readonly QuoteEvidence[];
}

/** The plainest statement leads its origin; what repeats it comes last. */
const RANKS: Readonly<Record<Relation, number>> = { states: 0, rounds: 1, bounds: 2, disputes: 3, context: 4, repeats: 5 };

/** Groups quotes by their origin, in the order in which the origins first appear. */
export function groupByOrigin(quotes: readonly QuoteEvidence[]): readonly OriginGroup[] {
  const groups = new Map<OriginId, QuoteEvidence[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.origin);
    if (group === undefined) groups.set(quote.origin, [quote]);
    else group.push(quote);
  }
  return [...groups].map(([origin, group]) => ({
    origin,
    quotes: group.toSorted((a, b) => RANKS[a.relation] - RANKS[b.relation]),
  }));
}

/** The document that an origin is named after: its own, where it is one of the sources, else that of its first statement. */
export function originHome(dataset: Dataset, group: OriginGroup): Source | undefined {
  const first = group.quotes[0];
  return dataset.sources.get(sourceId(group.origin)) ?? (first && dataset.sources.get(first.source));
}

/** Sources of a group, each once, in the order of their first statement. */
export function reportsOf(group: OriginGroup): readonly SourceId[] {
  return [...new Set(group.quotes.map((quote) => quote.source))];
}

/** The one release that all quotes rest on; null where they name none, or not all of them the same. */
export function sharedAuthority(dataset: Dataset, quotes: readonly QuoteEvidence[]): Source | null {
  const named = new Set(quotes.map((quote) => quote.authority));
  const [only] = named;
  if (named.size !== 1 || only === undefined || only === null) return null;
  return dataset.sources.get(only) ?? null;
}
