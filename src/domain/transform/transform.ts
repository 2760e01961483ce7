import type { Indicator, Observation } from '../dataset.ts';
import type { ClaimId } from '../ids.ts';
import type { DayNumber, MonthNumber } from '../time-period.ts';

export const TRANSFORM_KINDS = ['published', 'index', 'points', 'yoy', 'cumulative'] as const;
/** How the values of a view are shown: as they were published, or computed from those. */
export type TransformKind = (typeof TRANSFORM_KINDS)[number];

/** A transform as a reader chooses it. */
export interface Transform {
  readonly kind: TransformKind;
  /** A month of the period that it counts from; null where it has none, or takes the period before. */
  readonly base: MonthNumber | null;
}

export const AS_PUBLISHED: Transform = { kind: 'published', base: null };

export const REFUSALS = [
  'index-of-change',
  'index-of-rate',
  'points-of-amount',
  'change-of-change',
  'change-of-rate',
  'sum-of-rates',
  'sum-of-stock',
  'steps',
  'single-figures',
  'daily',
  'dense',
  'base-missing',
  'base-combined',
  'base-not-exact',
  'base-not-positive',
  'no-pairs',
] as const;
/** Why a transform says nothing of a measure, or of the period that is chosen for it. */
export type Refusal = (typeof REFUSALS)[number];

/** One published value in the order of time, whatever a filter hides. */
export interface PublishedValue {
  readonly observation: Observation;
  /** First day and day after the last of what it speaks of. */
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** What a value was computed from. */
export interface Derivation {
  /** The published claims; of a sum of many, the first and the last. */
  readonly from: readonly ClaimId[];
  /** How many published values are in it. */
  readonly terms: number;
}

/** A value that this page computed. It belongs to the published claim of its own period, and is not that claim. */
export interface DerivedValue extends Derivation {
  readonly observation: Observation;
  readonly value: number;
}

/** What a transform changes in how values are written. */
export type Measure = Pick<Indicator, 'unit' | 'unitMultiplier' | 'decimals' | 'changeOver'>;

export type Outcome =
  | { readonly kind: 'derived'; readonly values: readonly DerivedValue[] }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** One transform: what it allows, what it makes of a unit, and how it computes. */
export interface TransformRule {
  /** Whether the reader chooses a period that it counts from. */
  readonly base: 'none' | 'optional' | 'needed';
  /** Why a measure does not allow it, whatever its values; null where it does. */
  readonly refuses: (indicator: Indicator) => Refusal | null;
  readonly measure: (indicator: Indicator) => Measure;
  /** Computes on all known values, in order of time: a value whose base is missing is left out, never guessed. */
  readonly derive: (values: readonly PublishedValue[], indicator: Indicator, base: MonthNumber | null) => Outcome;
}

export function sameTransform(a: Transform, b: Transform): boolean {
  return a.kind === b.kind && a.base === b.base;
}
