import { daysInMonth, type Frequency, monthStart } from '../../domain/time-period.ts';

const ZERO = 48;
const NINE = 57;
const HYPHEN = 45;
const POINT = 46;
/** Beyond these a number is no exact quotient of two doubles, and goes the slow way. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => 10 ** digits);

/** Digits from `start` to before `end` as a number; NaN where one of them is none. */
function digits(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const code = bytes[at] ?? 0;
    if (code < ZERO || code > NINE) return Number.NaN;
    number = number * 10 + code - ZERO;
  }
  return number;
}

/** The ordinal of a period written as its frequency is; NaN for anything else, which the slow way then judges. */
export function scanPeriod(bytes: Uint8Array, start: number, end: number, frequency: Frequency): number {
  const year = digits(bytes, start, start + 4);
  if (frequency === 'A') return end - start === 4 ? year : Number.NaN;
  // Quarters are so few that the slow way does.
  if (frequency === 'Q') return Number.NaN;
  const month = digits(bytes, start + 5, start + 7);
  const isMonth = bytes[start + 4] === HYPHEN && month >= 1 && month <= 12;
  const ordinal = isMonth ? year * 12 + month - 1 : Number.NaN;
  if (frequency === 'M') return end - start === 7 ? ordinal : Number.NaN;
  const day = digits(bytes, start + 8, start + 10);
  const isDay = end - start === 10 && bytes[start + 7] === HYPHEN && day >= 1;
  return isDay && day <= daysInMonth(ordinal) ? monthStart(ordinal) + day - 1 : Number.NaN;
}

/**
 * A number in canonical spelling, equal to the double that `Number` reads: up to 15 digits are held exactly, and one
 * division by an exact power of ten rounds once. NaN for anything else, which the slow way then judges.
 */
export function scanNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === HYPHEN;
  const first = negative ? start + 1 : start;
  let mantissa = 0;
  let point = -1;
  for (let at = first; at < end; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === POINT && point === -1) point = at;
    else if (code >= ZERO && code <= NINE) mantissa = mantissa * 10 + code - ZERO;
    else return Number.NaN;
  }
  const whole = (point === -1 ? end : point) - first;
  const decimals = point === -1 ? 0 : end - point - 1;
  const isCanonical = whole > 0 && (whole === 1 || bytes[first] !== ZERO) && (point === -1 || decimals > 0);
  const power = POWERS[decimals];
  if (!isCanonical || whole + decimals > MOST_DIGITS || power === undefined || (negative && mantissa === 0)) return Number.NaN;
  return negative ? -mantissa / power : mantissa / power;
}
