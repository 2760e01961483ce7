import type { Dataset, Dispute } from '../dataset.ts';
import type { DisputeId } from '../ids.ts';
import { isKnownTarget } from './known-evidence.ts';

type KnownParts = Pick<Dataset, 'sources' | 'observations' | 'events' | 'evidence'>;

/** A dispute as far as it could be seen: the sides that had spoken, and the points they spoke of. */
function asSeen(dispute: Dispute, known: KnownParts): Dispute {
  const claims = dispute.claims
    .map((claim) => ({ ...claim, evidence: claim.evidence.filter((id) => known.evidence.has(id)) }))
    .filter((claim) => claim.evidence.length > 0);
  return { ...dispute, claims, about: dispute.about.filter((target) => isKnownTarget(target, known)) };
}

/** The disputes of which two sides had spoken, and whose finding rests on nothing that came later. */
export function knownDisputes(dataset: Dataset, known: KnownParts): ReadonlyMap<DisputeId, Dispute> {
  const open = [...dataset.disputes.values()]
    .filter((dispute) => dispute.findingSources.every((source) => known.sources.has(source)))
    .map((dispute) => asSeen(dispute, known))
    .filter(({ claims, about }) => claims.length >= 2 && about.length > 0);
  return new Map(open.map((dispute) => [dispute.id, dispute]));
}
