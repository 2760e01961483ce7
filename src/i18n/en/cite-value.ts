import type { Indicator, Observation } from '../../domain/dataset.ts';
import { isSigned } from '../../domain/unit.ts';
import { formatValue, type ValueStyle } from '../format/format-value.ts';
import { scaleFor } from '../format/scale-words.ts';
import { printedScale } from '../target-text.ts';

const BOUNDS = { exact: '', 'at-least': 'more than ', 'at-most': 'up to ', about: 'about ' } as const;

function inFull(number: string, scale: string, one: string): string {
  const unit = /^\D?1$/.test(number) && scale === '' ? one : `${one}s`;
  return [number, scale, unit].filter((part) => part !== '').join(' ');
}

/** Decimals that the value itself has: a chart rounds −5.67% to its axis, a citation does not. */
function exactDecimals(value: number, { decimals }: ValueStyle): number {
  return Math.max(decimals, (String(value).split('.')[1] ?? '').length);
}

/**
 * A value as an English sentence says it: units in full, the word of its bound before it. A rise or a fall is said
 * by its verb, so a change has no sign (`34.5%`); anything else has one only below zero.
 */
export function sentenceValue({ value, bound }: Observation, indicator: Indicator): string {
  const [printed, style] = printedScale(indicator.unit === 'percent-change' ? Math.abs(value) : value, indicator, 'en');
  const exact = { ...style, decimals: exactDecimals(printed, style) };
  const { text, number } = formatValue(printed, isSigned(style.unit) ? { ...exact, unit: 'percent' } : exact, 'en');
  const scale = scaleFor(style.unitMultiplier, 'en').word;
  switch (indicator.unit) {
    case 'tonnes':
      return BOUNDS[bound] + inFull(number, scale, 'tonne');
    case 'percentage-points':
      return BOUNDS[bound] + inFull(number, scale, 'percentage point');
    case 'percent':
    case 'percent-change':
    case 'percent-share':
    case 'index':
    case 'usd':
    case 'count':
    case 'days':
    case 'months':
    case 'hours':
      return BOUNDS[bound] + text;
  }
}
