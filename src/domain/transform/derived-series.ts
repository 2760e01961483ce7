import type { Indicator, Observation } from '../dataset.ts';
import type { ClaimId } from '../ids.ts';
import { coverage } from '../observation.ts';
import { AS_PUBLISHED, type DerivedValue, type PublishedValue, type Refusal, type Transform } from './transform.ts';
import { TRANSFORMS } from './transforms.ts';

/**
 * A series between the choice of its observations (known on, vintage) and its drawing: transforms compute on all
 * that is known, before a filter hides any of it, so that a filter never changes a number.
 */
export interface DerivedSeries {
  /** As published, but for the unit and decimals of the values. */
  readonly indicator: Indicator;
  readonly transform: Transform;
  /** All that is known, in order of time: what is next to what is judged on these. */
  readonly observations: readonly Observation[];
  /** The computed values by the claim of their period; null where values are as published. */
  readonly values: ReadonlyMap<ClaimId, DerivedValue> | null;
}

export type DerivedOrRefused =
  | { readonly kind: 'derived'; readonly series: DerivedSeries }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** A series as its sources have it. */
export function publishedSeries(indicator: Indicator, observations: readonly Observation[]): DerivedSeries {
  return { indicator, transform: AS_PUBLISHED, observations, values: null };
}

function publishedValues(observations: readonly Observation[]): readonly PublishedValue[] {
  return observations.flatMap((observation) => {
    const span = coverage(observation);
    return span === null || observation.status === 'misprint' ? [] : [{ observation, start: span.start, end: span.end }];
  });
}

/** The indicator of what a transform makes of it: the same metric in another unit. */
export function measuredAs(indicator: Indicator, transform: Transform): Indicator {
  return { ...indicator, ...TRANSFORMS[transform.kind].measure(indicator) };
}

/** Applies a transform to all known values of an indicator, or says why it has no meaning for them. */
export function deriveSeries(indicator: Indicator, observations: readonly Observation[], transform: Transform): DerivedOrRefused {
  if (transform.kind === 'published') return { kind: 'derived', series: publishedSeries(indicator, observations) };
  const rule = TRANSFORMS[transform.kind];
  const reason = rule.refuses(indicator);
  if (reason !== null) return { kind: 'refused', reason };
  const computed = rule.derive(publishedValues(observations), indicator, transform.base);
  if (computed.kind === 'refused') return computed;
  const values = new Map(computed.values.map((one) => [one.observation.id, one]));
  return { kind: 'derived', series: { indicator: measuredAs(indicator, transform), transform, observations, values } };
}
