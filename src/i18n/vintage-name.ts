import type { Observation } from '../domain/dataset.ts';
import { formatMonth } from './format/format-period.ts';
import type { Words } from './words.ts';

/** Names of the vintages, for a place of the page. */
type VintageNames = Words['evidence']['vintage'];

/** What a vintage is called: by its status, its month (`v202511`), or its place in the order of releases. */
export function vintageName(observation: Observation, words: Words, names: VintageNames = words.evidence.vintage): string {
  if (observation.status === 'misprint') return names.misprint;
  const month = /^v(\d{4})(\d{2})$/.exec(observation.vintage);
  if (month !== null) return names.of(formatMonth(Number(month[1]) * 12 + Number(month[2]) - 1, words.language));
  if (observation.vintage.startsWith('revised')) return names.revised;
  if (observation.vintage.startsWith('alternative')) return names.alternative;
  return observation.vintage === 'first' ? names.first : names.other;
}
