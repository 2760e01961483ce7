import type { CitationEvidence, Dataset, Dispute, Evidence, QuoteEvidence, Target } from '../dataset.ts';
import { groupBy } from '../group-by.ts';
import type { OriginId, SourceId } from '../ids.ts';

/** Everything that stands behind one target: an observation or an event. */
export interface TargetEvidence {
  /** Statements in the words of a source that support the target, first readings before those that repeat them. */
  readonly quotes: readonly QuoteEvidence[];
  /** Quotes that say otherwise, or that only speak about it. */
  readonly otherQuotes: readonly QuoteEvidence[];
  readonly citations: readonly CitationEvidence[];
  /** Number of sources whose words support it. */
  readonly reports: number;
  /** Number of independent roots among them: a copy, a rewrite or a shared poll never raises it. */
  readonly origins: number;
  readonly disputes: readonly Dispute[];
}

const NOTHING: TargetEvidence = { quotes: [], otherQuotes: [], citations: [], reports: 0, origins: 0, disputes: [] };

export interface EvidenceIndex {
  /** Evidence of a target; a target without any gets an empty record. */
  readonly of: (target: Target) => TargetEvidence;
  /** Quotes of a source in the order of its text. */
  readonly quotesOf: (source: SourceId) => readonly QuoteEvidence[];
}

/** One spelling for a target: claim ids hold a dot, event ids none, so they never meet. */
export function targetKey(target: Target): string {
  return `${target.kind}:${target.id}`;
}

function supports(quote: QuoteEvidence): boolean {
  return quote.relation !== 'disputes' && quote.relation !== 'context';
}

function disputesByTarget(dataset: Dataset): Map<string, Dispute[]> {
  const pairs = [...dataset.disputes.values()].flatMap((dispute) =>
    dispute.about.map((target) => ({ key: targetKey(target), dispute })),
  );
  return new Map([...groupBy(pairs, (pair) => pair.key)].map(([key, group]) => [key, group.map((pair) => pair.dispute)]));
}

function isQuote(evidence: Evidence): evidence is QuoteEvidence {
  return evidence.kind === 'quote';
}

function summarise(evidence: readonly Evidence[], disputes: readonly Dispute[]): TargetEvidence {
  const all = evidence.filter(isQuote);
  const quotes = all.filter(supports).toSorted((a, b) => Number(a.relation === 'repeats') - Number(b.relation === 'repeats'));
  return {
    quotes,
    otherQuotes: all.filter((quote) => !supports(quote)),
    citations: evidence.filter((one): one is CitationEvidence => one.kind === 'citation'),
    reports: new Set<SourceId>(quotes.map((quote) => quote.source)).size,
    origins: new Set<OriginId>(quotes.map((quote) => quote.origin)).size,
    disputes,
  };
}

/** Indexes a dataset's evidence by target and by source. Linear in the evidence; built once a dataset. */
export function indexEvidence(dataset: Dataset): EvidenceIndex {
  const byTarget = groupBy(dataset.evidence.values(), (evidence) => targetKey(evidence.target));
  const disputes = disputesByTarget(dataset);
  const summaries = new Map<string, TargetEvidence>();
  for (const key of new Set([...byTarget.keys(), ...disputes.keys()])) {
    summaries.set(key, summarise(byTarget.get(key) ?? [], disputes.get(key) ?? []));
  }
  const quotes = groupBy([...dataset.evidence.values()].filter(isQuote), (quote) => quote.source);
  for (const group of quotes.values()) group.sort((a, b) => a.start - b.start || a.number.start - b.number.start);
  return {
    of: (target) => summaries.get(targetKey(target)) ?? NOTHING,
    quotesOf: (source) => quotes.get(source) ?? [],
  };
}
