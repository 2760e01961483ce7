import type { Locale } from '../../domain/locale.ts';

/** A power of ten that a language has a word for. */
export interface Scale {
  readonly exponent: number;
  readonly word: string;
}

const PLAIN: Scale = { exponent: 0, word: '' };

/** From great to small. Chinese counts in ten thousands, so 18.7 million is 1,870 万. */
const SCALES: Readonly<Record<Locale, readonly Scale[]>> = {
  en: [
    { exponent: 12, word: 'trillion' },
    { exponent: 9, word: 'billion' },
    { exponent: 6, word: 'million' },
    { exponent: 3, word: 'thousand' },
  ],
  zh: [
    { exponent: 8, word: '亿' },
    { exponent: 4, word: '万' },
  ],
};

/**
 * The word for values that are multiples of 10^multiplier. It follows from the multiplier alone, never from
 * a value, so that the cells of a column and the ticks of an axis share it.
 */
export function scaleFor(unitMultiplier: number, locale: Locale): Scale {
  return SCALES[locale].find((scale) => scale.exponent <= unitMultiplier) ?? PLAIN;
}
