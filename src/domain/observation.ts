import type { Dataset, Indicator, Observation } from './dataset.ts';
import type { IndicatorId } from './ids.ts';
import { type DayNumber, monthStart, periodEnd, periodInstant, periodStart } from './time-period.ts';

/** Half-open stretch of days. */
export interface DaySpan {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** The days an observation speaks of; two months released as one stand at the later and cover both. */
export function coverage(observation: Observation): DaySpan | null {
  const period = observation.period;
  if (period === null) return null;
  const start =
    observation.status === 'combined' && period.freq === 'M' ? monthStart(period.ordinal - 1) : periodStart(period);
  return { start, end: periodEnd(period) };
}

/** Where an observation stands on the time axis: the middle of what it covers, or a step's effective day. */
export function observationInstant(observation: Observation): DayNumber | null {
  const span = coverage(observation);
  if (span === null || observation.period === null) return null;
  return observation.period.freq === 'D' ? periodInstant(observation.period) : (span.start + span.end) / 2;
}

/** Whether it is the vintage that the charts draw: the first release, unless the indicator names another. */
export function isPlotted(observation: Observation, indicator: Indicator): boolean {
  return observation.vintage === indicator.plottedVintage;
}

export type ObservationsByIndicator = ReadonlyMap<IndicatorId, readonly Observation[]>;

/** Observations of each indicator in order of time; those without a period come first. */
export function groupObservations(dataset: Dataset): ObservationsByIndicator {
  const groups = new Map<IndicatorId, Observation[]>();
  for (const observation of dataset.observations.values()) {
    const group = groups.get(observation.indicator);
    if (group === undefined) groups.set(observation.indicator, [observation]);
    else group.push(observation);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => (observationInstant(a) ?? -Infinity) - (observationInstant(b) ?? -Infinity));
  }
  return groups;
}
