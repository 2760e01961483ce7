import type { Locale } from '../../domain/locale.ts';
import { formatNumber } from './format-number.ts';
import type { ValueStyle } from './format-value.ts';
import { scaleFor } from './scale-words.ts';
import { UNIT_WORDS } from './unit-words.ts';

/** Decimals of a difference: no more than its values have. */
const MOST_DECIMALS = 3;

/** A distance between two values: `0.1 points`, `1`, `$18,681.3 million`; never signed. */
export function formatDifference(amount: number, { unit, unitMultiplier, decimals }: ValueStyle, locale: Locale): string {
  const scale = scaleFor(unitMultiplier, locale);
  const number = formatNumber(
    Math.abs(amount) * 10 ** (unitMultiplier - scale.exponent),
    { decimals: 0, optionalDecimals: Math.min(MOST_DECIMALS, Math.max(0, decimals)) },
    locale,
  );
  return UNIT_WORDS[locale][unit].join(number, scale.word, number === '1');
}
