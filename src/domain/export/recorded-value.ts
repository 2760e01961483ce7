import type { Observation } from '../dataset.ts';
import type { PlottedSeries } from '../plotted-series.ts';
import { sha256Hex } from '../sha256.ts';
import { isoMonth, isoPeriod } from '../time-period.ts';
import type { Transform } from '../transform/transform.ts';

/** What names a value and says what it is, in words for machines: the same in every language. */
export interface ValueIdentity {
  /** The claim that the value is; empty where this page computed it. */
  readonly claim: string;
  readonly metric: string;
  /** ISO 8601: `2025`, `2025-05`, `2025-05-14`; two months released as one are an interval, `2025-01/2025-02`. */
  readonly period: string;
  /** How it is shown: `published`, `yoy`, `index@2024-01`, `points@before`. */
  readonly shown: string;
  /** The unit, with its multiplier where there is one: `percent-change`, `usd*10^6`. */
  readonly unit: string;
  readonly value: number;
}

/** A value as a file carries it: with the hash that tells an edit from a correction. */
export interface RecordedValue extends ValueIdentity {
  readonly hash: string;
}

const HASH_DIGITS = 32;

export const VALUE_HASH = /^[0-9a-f]{32}$/;

/** ISO 8601; two months released as one are an interval, `2025-01/2025-02`. */
export function periodText({ period, status }: Observation): string {
  if (period === null) return '';
  return status === 'combined' && period.freq === 'M'
    ? `${isoMonth(period.ordinal - 1)}/${isoMonth(period.ordinal)}`
    : isoPeriod(period);
}

/** For machines, so it is the same in every language: `published`, `index@2024-01`, `points@before`. */
export function shownAs({ kind, base }: Transform): string {
  if (kind === 'published' || kind === 'yoy') return kind;
  return `${kind}@${base === null ? 'before' : isoMonth(base)}`;
}

/** The unit in which a series is drawn. */
export function unitText({ indicator: { unit, unitMultiplier } }: Pick<PlottedSeries, 'indicator'>): string {
  return unitMultiplier === 0 ? unit : `${unit}*10^${unitMultiplier}`;
}

/**
 * What is hashed: seven lines, joined by line feeds, without one at the end. The first is `sourceline-value-1`, then
 * claim, metric, period, shown, unit and value. The value is in the shortest decimal spelling that reads back as the same
 * double (ECMAScript `Number::toString`; a negative number has an ASCII hyphen-minus, and −0 is `0`).
 */
export function canonicalValue({ claim, metric, period, shown, unit, value }: ValueIdentity): string {
  return ['sourceline-value-1', claim, metric, period, shown, unit, String(value)].join('\n');
}

/** The first 32 hexadecimal digits of the SHA-256 of {@link canonicalValue} in UTF-8. */
export function valueHash(value: ValueIdentity): string {
  return sha256Hex(canonicalValue(value)).slice(0, HASH_DIGITS);
}

/** A value with its hash. */
export function recordValue(value: ValueIdentity): RecordedValue {
  return { ...value, hash: valueHash(value) };
}

/** Whether a value of a file still is what was written: if not, it was edited; if so, any difference is a correction of ours. */
export function isUnedited(value: RecordedValue): boolean {
  return valueHash(value) === value.hash;
}
