import type { Dispute, LocalText, Observation, QuoteEvidence, Source, Target } from '../dataset.ts';
import type { DisputeSide } from '../evidence/dispute-sides.ts';
import { type EvidenceRecord, evidenceRecord } from '../evidence/evidence-record.ts';
import type { Explorer } from '../explorer.ts';
import type { SourceId } from '../ids.ts';
import type { DayNumber } from '../time-period.ts';

/** The source that a sentence names first: with its words, or only cited. */
export interface LeadSource {
  readonly source: Source;
  readonly quote: QuoteEvidence | null;
}

/** What another side of a dispute says, and who says it. */
export interface Rival {
  readonly label: LocalText;
  readonly refuted: boolean;
  readonly sources: readonly Source[];
  /** Whether it is another value of the same measure, so that the label stands for a number. */
  readonly isValue: boolean;
}

export interface CitedDispute {
  readonly dispute: Dispute;
  /** The sides other than the claim's own; all of them where none is clearly its own. */
  readonly rivals: readonly Rival[];
  readonly hasOwnSide: boolean;
}

/** Another value of the same thing and period, beside those that a dispute names. */
export interface OtherValue {
  readonly kind: 'revised-later' | 'first-release' | 'other';
  readonly observation: Observation;
}

/** What a cited sentence must not leave out, before it is put into words. */
export interface ClaimFacts {
  readonly record: EvidenceRecord;
  readonly lead: LeadSource | null;
  readonly disputes: readonly CitedDispute[];
  /** Whether a dispute refutes the claim itself. */
  readonly refuted: boolean;
  readonly others: readonly OtherValue[];
  /** The day of which all this is as it was known; null where it is all that is known. */
  readonly knownOn: DayNumber | null;
}

const KIND_RANKS = { release: 0, article: 1, report: 1, table: 1 } as const;

/** The plainest words lead; where no words are held, a release goes before those who report it. */
function leadSource({ dataset }: Explorer, record: EvidenceRecord): LeadSource | null {
  const quotes = record.groups.flatMap((group) => group.quotes);
  const quote = quotes.find((one) => one.relation === 'states') ?? quotes[0];
  const quoted = quote && dataset.sources.get(quote.source);
  if (quote !== undefined && quoted !== undefined) return { source: quoted, quote };
  const rank = (kind: Source['kind'], states: boolean) => KIND_RANKS[kind] + (states ? 0 : 2);
  const [first] = record.citations.toSorted(
    (a, b) =>
      rank(a.source.kind, a.citation.relation === 'states') - rank(b.source.kind, b.citation.relation === 'states'),
  );
  return first === undefined ? null : { source: first.source, quote: null };
}

function rival({ dataset }: Explorer, side: DisputeSide, target: Target): Rival {
  const sources = new Map<SourceId, Source>(side.statements.map((one) => [one.source.id, one.source]));
  const indicatorOf = (one: Target) => (one.kind === 'event' ? undefined : dataset.observations.get(one.id)?.indicator);
  const own = indicatorOf(target);
  const isValue = side.statements.some(
    ({ evidence }) => evidence.target.id !== target.id && own !== undefined && indicatorOf(evidence.target) === own,
  );
  return { label: side.claim.label, refuted: side.claim.refuted, sources: [...sources.values()], isValue };
}

/** A value for two months together and one for the later of them are two things, though both stand at that month. */
function spansAlike(a: Observation, b: Observation): boolean {
  return (a.status === 'combined') === (b.status === 'combined');
}

function otherValues(record: EvidenceRecord): readonly OtherValue[] {
  if (record.subject.kind === 'event') return [];
  const own = record.subject.observation;
  const isRevision = (one: Observation) => one.vintage.startsWith('revised');
  const kindOf = (one: Observation): OtherValue['kind'] => {
    if (isRevision(own)) return one.vintage === 'first' ? 'first-release' : 'other';
    return isRevision(one) ? 'revised-later' : 'other';
  };
  const others = record.vintages
    .filter((one) => one.value !== own.value && one.status !== 'misprint')
    .map((observation) => ({ kind: kindOf(observation), observation }));
  const latest = others.findLast((one) => one.kind === 'revised-later');
  const told = others.filter((one) => {
    if (one.kind === 'revised-later') return one === latest;
    return one.kind === 'first-release' || (!isRevision(one.observation) && spansAlike(own, one.observation));
  });
  return told.filter((one, at) => told.findIndex(({ observation }) => observation.value === one.observation.value) === at);
}

/**
 * Gathers what a sentence on a figure or event must say; null for a target that the explorer does not hold.
 * It looks nowhere but in the explorer, so that an explorer of what was known on a day tells nothing later.
 */
export function claimFacts(explorer: Explorer, target: Target): ClaimFacts | null {
  const record = evidenceRecord(explorer, target);
  if (record === null) return null;
  return {
    record,
    lead: leadSource(explorer, record),
    disputes: record.disputes.map(({ dispute, sides }) => ({
      dispute,
      hasOwnSide: sides.some((side) => side.own),
      rivals: sides.filter((side) => !side.own).map((side) => rival(explorer, side, target)),
    })),
    refuted: record.disputes.some(({ sides }) => sides.some((side) => side.own && side.claim.refuted)),
    others: otherValues(record),
    knownOn: explorer.knowledge?.day ?? null,
  };
}
