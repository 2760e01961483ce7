import type { Indicator, Observation } from '../../domain/dataset.ts';
import type { FactModel } from '../../domain/fact-model.ts';
import { formatValue } from '../../i18n/format/format-value.ts';
import { localText } from '../../i18n/local-text.ts';
import { observationPeriod } from '../../i18n/target-text.ts';
import type { Words } from '../../i18n/words.ts';

/** A thousand of a scale is one of the next: a misprint of billions for millions reads as it was printed. */
const THOUSAND = 1000;

/** A refuted value as it was printed. */
export function rivalText(rival: Observation, indicator: Indicator, words: Words): string {
  const isLarger = indicator.unit === 'usd' && Math.abs(rival.value) >= THOUSAND;
  const style = isLarger ? { ...indicator, unitMultiplier: indicator.unitMultiplier + 3 } : indicator;
  return formatValue(isLarger ? rival.value / THOUSAND : rival.value, style, words.language).text;
}

/** What the figure is, in a line of words. */
export function factTitle({ indicator, observation }: FactModel, words: Words): string {
  const period = observationPeriod(observation, indicator, words);
  return words.facts.what(localText(indicator.title, words.language), period);
}
