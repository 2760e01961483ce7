import type { Indicator, Observation } from './dataset.ts';
import type { EvidenceIndex } from './evidence/evidence-index.ts';
import { coverage, observationInstant } from './observation.ts';
import type { DayNumber } from './time-period.ts';

/** One value as it is drawn. */
export interface PlottedPoint {
  readonly observation: Observation;
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
}

/** A series as it is drawn in one view. */
export interface PlottedSeries {
  readonly indicator: Indicator;
  readonly points: readonly PlottedPoint[];
  /** First day of its first value, whatever the reader's filter hides; Infinity without any. */
  readonly begins: DayNumber;
}

interface Drawable {
  readonly observation: Observation;
  readonly x: DayNumber;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

function drawables(indicator: Indicator, observations: readonly Observation[], horizon: DayNumber): Drawable[] {
  const dated = observations.flatMap((observation) => {
    const span = coverage(observation);
    const x = observationInstant(observation);
    return span === null || x === null ? [] : [{ observation, x, start: span.start, end: span.end }];
  });
  if (indicator.mark !== 'step') return dated;
  return dated.map((one, index) => ({ ...one, end: dated[index + 1]?.start ?? Math.max(horizon, one.end) }));
}

/** A rate that a later one replaced was in force until then; only the last one can outlive its sightings. */
function solidUntil({ observation, start, end }: Drawable, isLast: boolean): DayNumber {
  if (!isLast || observation.lastSeen === null) return end;
  return Math.max(start, Math.min(end, observation.lastSeen + 1));
}

/**
 * Builds what is drawn of one indicator: `observations` are those of its plotted vintage in order of time,
 * `keep` the reader's filter, `horizon` the day after the last day of the axis, to which a last step reaches.
 * Adjacency is judged on all observations, so that a value which the filter hides leaves a gap.
 */
export function plotSeries(
  indicator: Indicator,
  observations: readonly Observation[],
  keep: (observation: Observation) => boolean,
  index: EvidenceIndex,
  horizon: DayNumber,
): PlottedSeries {
  const all = drawables(indicator, observations, horizon);
  const points = all.flatMap((one, position): PlottedPoint[] => {
    if (!keep(one.observation)) return [];
    const before = all[position - 1];
    const joined = before !== undefined && keep(before.observation) && before.end === one.start;
    const evidence = index.of({ kind: 'observation', id: one.observation.id });
    return [
      {
        ...one,
        y: one.observation.value,
        breakBefore: !joined,
        solidUntil: solidUntil(one, position === all.length - 1),
        origins: evidence.origins,
        disputed: evidence.disputes.length > 0,
      },
    ];
  });
  return { indicator, points, begins: all[0]?.start ?? Infinity };
}
