import type { CuratedPart, FigurePart } from '../domain/curated-parts.ts';
import { formatPeriod } from './format/format-period.ts';
import { formatValue } from './format/format-value.ts';
import { observationValue } from './target-text.ts';
import type { Words } from './words.ts';

/** A figure of a curated text as it is shown: `−34.5%`, `34.5%` where the words say that it fell, `May 2025`. */
export function figureText({ form, observation, indicator }: FigurePart, words: Words): string {
  switch (form) {
    case 'value':
      return observationValue(observation, indicator, words);
    case 'fall':
    case 'rise': {
      const { unitMultiplier, decimals } = indicator;
      return formatValue(Math.abs(observation.value), { unit: 'percent', unitMultiplier, decimals }, words.language).text;
    }
    case 'when':
      return observation.period === null ? '' : formatPeriod(observation.period, words.language);
  }
}

/** A curated text as plain words, for a description or a card. */
export function curatedSentence(parts: readonly CuratedPart[], words: Words): string {
  return parts.map((part) => (part.kind === 'words' ? part.text : figureText(part, words))).join('');
}
