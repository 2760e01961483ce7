import type { Dataset, Dispute, DisputeClaim, Evidence, Source, Target } from '../dataset.ts';
import { targetKey } from './evidence-index.ts';

/** A piece of evidence with the source it comes from. */
export interface SourcedStatement {
  readonly evidence: Evidence;
  readonly source: Source;
}

/** One side of a dispute with the statements that take it, as the package lists them. */
export interface StatedClaim {
  readonly claim: DisputeClaim;
  readonly statements: readonly SourcedStatement[];
}

/** One side of a dispute as it looks from a target. */
export interface DisputeSide extends StatedClaim {
  /** Whether it is the side of the target from which the dispute is read. */
  readonly own: boolean;
}

function isAbout(evidence: Evidence, target: Target): boolean {
  return targetKey(evidence.target) === targetKey(target);
}

function supports(evidence: Evidence, target: Target): boolean {
  return evidence.relation !== 'disputes' && evidence.relation !== 'context' && isAbout(evidence, target);
}

type Test = (evidence: Evidence, target: Target) => boolean;

/** The one side that has a statement which passes the test, or undefined where none or several have. */
function onlySide(sides: readonly DisputeSide[], test: Test, target: Target): DisputeSide | undefined {
  const passing = sides.filter((side) => side.statements.some((one) => test(one.evidence, target)));
  return passing.length === 1 ? passing[0] : undefined;
}

/** The sides of a dispute with their statements; what the dataset does not hold is left out. */
export function statedClaims(dataset: Dataset, dispute: Dispute): readonly StatedClaim[] {
  return dispute.claims.map((claim) => ({
    claim,
    statements: claim.evidence.flatMap((id): readonly SourcedStatement[] => {
      const evidence = dataset.evidence.get(id);
      const source = evidence && dataset.sources.get(evidence.source);
      return evidence === undefined || source === undefined ? [] : [{ evidence, source }];
    }),
  }));
}

/**
 * The sides of a dispute as they look from a target: at most one is its own, the one whose statements
 * support the target or, failing that, the only one that speaks of it at all. Where that is not clear,
 * none is marked, and all are shown alike.
 */
export function disputeSides(dataset: Dataset, dispute: Dispute, target: Target): readonly DisputeSide[] {
  const sides = statedClaims(dataset, dispute).map((side): DisputeSide => ({ ...side, own: false }));
  const own = onlySide(sides, supports, target) ?? onlySide(sides, isAbout, target);
  return sides.map((side) => ({ ...side, own: side === own }));
}
