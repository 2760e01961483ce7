import type { Indicator, Observation } from '../dataset.ts';
import { type DerivedSeries, deriveSeries, measuredAs, publishedSeries } from './derived-series.ts';
import type { Refusal, Transform } from './transform.ts';

/** A metric of a panel that the panel's transform says nothing of. */
export interface LeftOut {
  readonly indicator: Indicator;
  readonly reason: Refusal;
}

/** How the values of a panel are shown. A panel has one unit, so that all its series are shown alike. */
export type ShownAs =
  | { readonly kind: 'published' }
  | { readonly kind: 'derived'; readonly transform: Transform; readonly leftOut: readonly LeftOut[] }
  /** As published, because the transform that is asked for has no meaning here. */
  | { readonly kind: 'refused'; readonly transform: Transform; readonly reason: Refusal };

export interface PanelInput {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  /** Whether it has readings: what is computed from the few that are observations would be another line. */
  readonly isDense: boolean;
}

export interface DerivedPanel {
  readonly shownAs: ShownAs;
  readonly series: readonly DerivedSeries[];
}

const PUBLISHED: ShownAs = { kind: 'published' };

/**
 * Applies the transform of a view to one panel. Where no line, bar or span allows it the panel stays as published
 * and says why. A line without the chosen period stays as an empty one; loose points, which are in the published
 * unit, are left out.
 */
export function derivePanel(inputs: readonly PanelInput[], transform: Transform): DerivedPanel {
  const published = () => inputs.map(({ indicator, observations }) => publishedSeries(indicator, observations));
  if (transform.kind === 'published') return { shownAs: PUBLISHED, series: published() };
  const outcomes = inputs.map((input) => ({
    input,
    result: input.isDense ? { kind: 'refused' as const, reason: 'dense' as const } : deriveSeries(input.indicator, input.observations, transform),
  }));
  const leftOut = outcomes.flatMap(({ input, result }) =>
    result.kind === 'refused' ? [{ indicator: input.indicator, reason: result.reason }] : [],
  );
  if (leftOut.length === inputs.length) {
    const first = leftOut.find((one) => one.indicator.mark !== 'point') ?? leftOut[0];
    const shownAs: ShownAs = first === undefined ? PUBLISHED : { kind: 'refused', transform, reason: first.reason };
    return { shownAs, series: published() };
  }
  const series = outcomes.flatMap(({ input, result }): readonly DerivedSeries[] => {
    if (result.kind === 'derived') return [result.series];
    if (input.indicator.mark === 'point') return [];
    return [{ indicator: measuredAs(input.indicator, transform), transform, observations: input.observations, values: new Map() }];
  });
  return { shownAs: { kind: 'derived', transform, leftOut }, series };
}
