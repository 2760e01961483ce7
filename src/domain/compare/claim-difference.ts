import type { Figure } from '../dispute/dispute-places.ts';
import type { UnitId } from '../unit.ts';

/** How far two values lie apart, or why that cannot be said. */
export type ClaimDifference =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'apart';
      /** Above zero, in `unit` × 10^`unitMultiplier`. */
      readonly amount: number;
      readonly unit: UnitId;
      readonly unitMultiplier: number;
      readonly decimals: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'unit' | 'bound' };

/** Two rates are apart by points, never by per cent. */
function unitOfDifference(unit: UnitId): UnitId {
  return unit === 'percent' || unit === 'percent-change' || unit === 'percent-share' ? 'percentage-points' : unit;
}

/** Digits that a difference of decimal fractions may have; the rest is the noise of binary ones. */
const SIGNIFICANT = 12;

/** Compares two figures. Values of different units have no difference, nor have bounds such as "more than 90%". */
export function claimDifference(one: Figure, other: Figure): ClaimDifference {
  const [a, b] = [one.indicator, other.indicator];
  if (a.unit !== b.unit) return { kind: 'refused', reason: 'unit' };
  if (one.observation.bound !== 'exact' || other.observation.bound !== 'exact') return { kind: 'refused', reason: 'bound' };
  const inUnitOfFirst = other.observation.value * 10 ** (b.unitMultiplier - a.unitMultiplier);
  const amount = Number(Math.abs(one.observation.value - inUnitOfFirst).toPrecision(SIGNIFICANT));
  const decimals = Math.max(a.decimals, b.decimals + a.unitMultiplier - b.unitMultiplier);
  if (amount < 10 ** -SIGNIFICANT * Math.max(1, Math.abs(inUnitOfFirst))) return { kind: 'same' };
  return { kind: 'apart', amount, unit: unitOfDifference(a.unit), unitMultiplier: a.unitMultiplier, decimals };
}
