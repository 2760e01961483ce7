import type { Locale } from '../../domain/locale.ts';
import { LANGUAGE_TAGS } from '../locale.ts';

/** U+2212, as wide as a plus; a hyphen is too short to be seen. */
const MINUS = '\u2212';

export interface NumberStyle {
  /** Decimals that are always written. */
  readonly decimals: number;
  /** Decimals that are written only where they are not zero; default none. */
  readonly optionalDecimals?: number;
  /** Whether a rise carries its plus. Zero never carries a sign. */
  readonly signed?: boolean;
}

const made = new Map<string, Intl.NumberFormat>();

function numberFormat({ decimals, optionalDecimals = 0, signed = false }: NumberStyle, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${optionalDecimals} ${signed}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals + optionalDecimals,
    signDisplay: signed ? 'exceptZero' : 'negative',
    useGrouping: true,
  });
  made.set(key, format);
  return format;
}

/** `1,238`, `−0.1`, `+4.8`: thousands with commas, U+2212 as minus, a rounded zero without a sign. */
export function formatNumber(value: number, style: NumberStyle, locale: Locale): string {
  return numberFormat(style, locale).format(value).replace('-', MINUS);
}
