import type { CitationEvidence, Dispute, Indicator, Observation, QuoteEvidence, Source, Target, TradeEvent } from '../dataset.ts';
import type { Explorer } from '../explorer.ts';
import type { DayNumber } from '../time-period.ts';
import { type DisputeSide, disputeSides } from './dispute-sides.ts';
import { groupByOrigin, type OriginGroup, sharedAuthority } from './origin-groups.ts';
import { targetKey } from './evidence-index.ts';
import { otherVintages } from './other-vintages.ts';

/** What the evidence is about. */
export type EvidenceSubject =
  | { readonly kind: 'observation'; readonly observation: Observation; readonly indicator: Indicator }
  | { readonly kind: 'event'; readonly event: TradeEvent };

/** Everything that is said about one target, in the order in which it is read: panel, static page and export share it. */
export interface EvidenceRecord {
  readonly target: Target;
  readonly subject: EvidenceSubject;
  readonly reports: number;
  readonly origins: number;
  readonly groups: readonly OriginGroup[];
  /** The one release that all quotes rest on. */
  readonly authority: Source | null;
  readonly citations: readonly { readonly citation: CitationEvidence; readonly source: Source }[];
  readonly disputes: readonly { readonly dispute: Dispute; readonly sides: readonly DisputeSide[] }[];
  /** Quotes that only speak about it and take no side in a dispute. */
  readonly remarks: readonly QuoteEvidence[];
  /** Other values for the same period that no dispute names already. */
  readonly vintages: readonly Observation[];
  /** Sources behind it that are not known to have appeared by the day that is asked for; null where there are none. */
  readonly setApart: { readonly sources: number; readonly day: DayNumber } | null;
}

function setApartOf({ knowledge }: Explorer, target: Target): EvidenceRecord['setApart'] {
  const sources = knowledge?.setApart.get(targetKey(target));
  return knowledge === null || sources === undefined ? null : { sources, day: knowledge.day };
}

function subjectOf({ dataset }: Explorer, target: Target): EvidenceSubject | null {
  if (target.kind === 'event') {
    const event = dataset.events.get(target.id);
    return event === undefined ? null : { kind: 'event', event };
  }
  const observation = dataset.observations.get(target.id);
  const indicator = observation && dataset.indicators.get(observation.indicator);
  return observation === undefined || indicator === undefined ? null : { kind: 'observation', observation, indicator };
}

/** Gathers the evidence of a target; null for a target that the package does not hold. */
export function evidenceRecord(explorer: Explorer, target: Target): EvidenceRecord | null {
  const { dataset, index } = explorer;
  const subject = subjectOf(explorer, target);
  if (subject === null) return null;
  const evidence = index.of(target);
  const disputes = evidence.disputes.map((dispute) => ({ dispute, sides: disputeSides(dataset, dispute, target) }));
  const statements = disputes.flatMap(({ sides }) => sides.flatMap((side) => side.statements.map((one) => one.evidence)));
  const disputed = new Set(statements.map((one) => one.id));
  const named = new Set(statements.map((one) => one.target.id));
  return {
    target,
    subject,
    reports: evidence.reports,
    origins: evidence.origins,
    groups: groupByOrigin(evidence.quotes),
    authority: sharedAuthority(dataset, evidence.quotes),
    citations: evidence.citations.flatMap((citation) => {
      const source = dataset.sources.get(citation.source);
      return source === undefined ? [] : [{ citation, source }];
    }),
    disputes,
    remarks: evidence.otherQuotes.filter((quote) => !disputed.has(quote.id)),
    vintages:
      subject.kind === 'event'
        ? []
        : otherVintages(explorer, subject.observation).filter((one) => !named.has(one.id)),
    setApart: setApartOf(explorer, target),
  };
}
