import type { Indicator } from '../../domain/dataset.ts';
import { isSigned } from '../../domain/unit.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatNumber } from './format-number.ts';
import { scaleFor } from './scale-words.ts';
import { UNIT_WORDS } from './unit-words.ts';

/** What an indicator says of how its values are written. */
export type ValueStyle = Pick<Indicator, 'unit' | 'unitMultiplier' | 'decimals'>;

/** A value as it is written: whole, and in parts for a table, where the unit stands in the head. */
export interface FormattedValue {
  /** `−34.5%`, `$315.6 billion`, `90 days` */
  readonly text: string;
  /** `−34.5`, `315.6`, `90` */
  readonly number: string;
  /** `%`, `$ billion`, `days`; empty for a count. */
  readonly unit: string;
}

/** The unit of an indicator alone: `%`, `t`, `$ million`. */
export function formatUnit({ unit, unitMultiplier }: ValueStyle, locale: Locale): string {
  return UNIT_WORDS[locale][unit].alone(scaleFor(unitMultiplier, locale).word);
}

/**
 * Writes a value of an indicator with its decimals: `+4.8%` for a change, `145%` for a level, `5,864.6 t`.
 * The value is in units × 10^unitMultiplier, as observations are.
 */
export function formatValue(value: number, style: ValueStyle, locale: Locale): FormattedValue {
  const scale = scaleFor(style.unitMultiplier, locale);
  const shift = style.unitMultiplier - scale.exponent;
  const decimals = Math.max(0, style.decimals - shift);
  // A rate keeps its decimals, so that rates line up; a level or an amount says 145%, not 145.0%.
  const signed = isSigned(style.unit);
  const digits = signed ? { decimals } : { decimals: 0, optionalDecimals: decimals };
  const number = formatNumber(value * 10 ** shift, { ...digits, signed }, locale);
  const words = UNIT_WORDS[locale][style.unit];
  return { text: words.join(number, scale.word, /^\D?1$/.test(number)), number, unit: words.alone(scale.word) };
}

/** Decimals of a tick: steps of 0.25 need two, and round ticks none. */
const TICK_DECIMALS = 3;

/** A tick of a value axis: `100`, `−20`; with its unit, on the top tick alone: `150%`, `+40%`, `8,000 t`. */
export function formatTick(value: number, style: ValueStyle, locale: Locale, withUnit: boolean): string {
  const scale = scaleFor(style.unitMultiplier, locale);
  const number = formatNumber(
    value * 10 ** (style.unitMultiplier - scale.exponent),
    { decimals: 0, optionalDecimals: TICK_DECIMALS, signed: isSigned(style.unit) },
    locale,
  );
  if (!withUnit) return number;
  const { tick, join } = UNIT_WORDS[locale][style.unit];
  return tick === undefined ? join(number, scale.word, false) : tick(number);
}
