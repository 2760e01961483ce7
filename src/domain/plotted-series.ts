import type { Indicator, Observation } from './dataset.ts';
import type { DenseSeries } from './dense/dense-series.ts';
import type { EvidenceIndex } from './evidence/evidence-index.ts';
import { type Backing, backingOf } from './evidence/backing.ts';
import { coverage, observationInstant } from './observation.ts';
import type { DayNumber } from './time-period.ts';
import type { DerivedSeries } from './transform/derived-series.ts';
import type { Derivation, Transform } from './transform/transform.ts';

/** One value as it is drawn. */
export interface PlottedPoint {
  /** The published claim of its period: what stands behind the point is what stands behind that. */
  readonly observation: Observation;
  /** What this page computed the value from; null where it is the published one. */
  readonly derivation: Derivation | null;
  /** Where the mark stands. */
  readonly x: DayNumber;
  /** First day and day after the last day of what the value speaks of; for a step, of its plateau. */
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly y: number;
  /** Whether the line is interrupted before this point: a missing period is a gap, never a slope. */
  readonly breakBefore: boolean;
  /** For the last step: the day after which nobody saw it in force; the rest of its plateau is dashed. */
  readonly solidUntil: DayNumber;
  /** Number of independent origins of its quotes; 0 where it is only cited. */
  readonly origins: number;
  readonly disputed: boolean;
  /** What stands behind it. */
  readonly backing: Backing;
}

/** A series as it is drawn in one view. */
export interface PlottedSeries {
  /** The metric in the unit in which it is drawn. */
  readonly indicator: Indicator;
  /** How its values are shown. */
  readonly transform: Transform;
  /** Months by which it is drawn later than its periods; 0 where it stands in its own. */
  readonly lag: number;
  /** Its values, or of a dense series those that have evidence of their own. */
  readonly points: readonly PlottedPoint[];
  /** The line of a dense series, all its points among it; null for any other, and where the reader's filter hides it. */
  readonly dense: DenseSeries | null;
  /** First day of its first value, whatever the reader's filter hides; Infinity without any. */
  readonly begins: DayNumber;
  /** The day after the last of which anything can be known; Infinity while all is shown that is known. */
  readonly knownUntil: DayNumber;
}

interface Drawable {
  readonly observation: Observation;
  readonly x: DayNumber;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** How far a rate that was not replaced can be drawn. */
export interface Horizon {
  /** The day after the last day of the axis. */
  readonly axis: DayNumber;
  /** The day after the last day of which anything is known; Infinity where that is the axis' own affair. */
  readonly known: DayNumber;
}

/** A plateau ends with the next step, the axis or what is known; a rate set for a day ahead still shows on that day. */
function plateauEnd(one: Drawable, next: Drawable | undefined, horizon: Horizon): DayNumber {
  return Math.max(one.end, Math.min(next?.start ?? horizon.axis, horizon.known));
}

function drawables(indicator: Indicator, observations: readonly Observation[], horizon: Horizon): Drawable[] {
  const dated = observations.flatMap((observation) => {
    const span = coverage(observation);
    const x = observationInstant(observation);
    return span === null || x === null ? [] : [{ observation, x, start: span.start, end: span.end }];
  });
  if (indicator.mark !== 'step') return dated;
  return dated.map((one, index) => ({ ...one, end: plateauEnd(one, dated[index + 1], horizon) }));
}

/** A rate that a later one replaced was in force until then; only the last one can outlive its sightings. */
function solidUntil({ observation, start, end }: Drawable, isLast: boolean): DayNumber {
  if (!isLast || observation.lastSeen === null) return end;
  return Math.max(start, Math.min(end, observation.lastSeen + 1));
}

/** The value of an observation as it is shown; undefined where a transform has none for it. */
function shownValue({ values }: DerivedSeries, observation: Observation): Pick<PlottedPoint, 'y' | 'derivation'> | undefined {
  if (values === null) return { y: observation.value, derivation: null };
  const computed = values.get(observation.id);
  return computed && { y: computed.value, derivation: { from: computed.from, terms: computed.terms } };
}

/**
 * Builds what is drawn of one series: `keep` is the reader's filter, `horizon` how far a last step reaches.
 * Adjacency is judged on all observations, so that a value which the filter hides, or which a transform does not
 * give, leaves a gap.
 */
export function plotSeries(
  series: DerivedSeries,
  keep: (observation: Observation) => boolean,
  index: EvidenceIndex,
  horizon: Horizon,
): PlottedSeries {
  const { indicator, transform } = series;
  const all = drawables(indicator, series.observations, horizon);
  const isDrawn = (observation: Observation): boolean => keep(observation) && (series.values?.has(observation.id) ?? true);
  const points = all.flatMap((one, position): PlottedPoint[] => {
    const shown = shownValue(series, one.observation);
    if (shown === undefined || !keep(one.observation)) return [];
    const before = all[position - 1];
    const joined = before !== undefined && isDrawn(before.observation) && before.end === one.start;
    const evidence = index.of({ kind: 'observation', id: one.observation.id });
    return [
      {
        ...one,
        ...shown,
        breakBefore: !joined,
        solidUntil: Math.max(one.start, Math.min(solidUntil(one, position === all.length - 1), horizon.known)),
        origins: evidence.origins,
        disputed: evidence.disputes.length > 0,
        backing: backingOf(evidence),
      },
    ];
  });
  return { indicator, transform, lag: 0, points, dense: null, begins: all[0]?.start ?? Infinity, knownUntil: horizon.known };
}
