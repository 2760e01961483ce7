import type { Observation } from '../dataset.ts';
import type { Explorer } from '../explorer.ts';

function samePeriod(a: Observation, b: Observation): boolean {
  if (a.period === null || b.period === null) return a.period === b.period;
  return a.period.freq === b.period.freq && a.period.ordinal === b.period.ordinal;
}

/** EDTF dates sort as text; a value without a day comes last. */
function releaseKey(observation: Observation): string {
  return `${observation.publishedOn === '' ? '~' : observation.publishedOn} ${observation.id}`;
}

/** Every other value that the package holds for the same thing and the same period, in the order of their release. */
export function otherVintages(explorer: Explorer, observation: Observation): readonly Observation[] {
  const all = explorer.observations.get(observation.indicator) ?? [];
  return all
    .filter((one) => one.id !== observation.id && samePeriod(one, observation))
    .toSorted((a, b) => (releaseKey(a) < releaseKey(b) ? -1 : 1));
}
