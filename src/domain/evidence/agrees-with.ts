import type { Indicator, Observation, QuoteEvidence, Relation, TradeEvent } from '../dataset.ts';
import { isoPeriod } from '../time-period.ts';
import { isSigned, type UnitId } from '../unit.ts';
import type { Measure } from './amount-words.ts';
import { sliceCodePoints } from './code-points.ts';
import { dateAgrees, hasNumberOrDate, parseQuotedDate } from './quoted-date.ts';
import { quotedAmount, type QuotedAmount } from './quoted-number.ts';

/** How a quote's number fails to bear out its target; `found` and `expected` are plain numbers or ISO dates. */
export interface Disagreement {
  readonly reason: 'unreadable' | 'value' | 'sign' | 'unit' | 'date';
  readonly words: string;
  readonly found: string;
  readonly expected: string;
}

type Quote = Pick<QuoteEvidence, 'exact' | 'number' | 'sign' | 'relation'>;

/** Whether a relation promises anything of the number: one that disputes or gives context may say any. */
function isChecked(relation: Relation): boolean {
  switch (relation) {
    case 'states':
    case 'repeats':
    case 'rounds':
    case 'bounds':
      return true;
    case 'disputes':
    case 'context':
      return false;
  }
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Factors from one unit of a measure to a unit of measure; a month is 28 to 31 days. Undefined where the two do not compare. */
function conversion(measure: Measure, unit: UnitId): Interval | undefined {
  const same = { low: 1, high: 1 };
  if (measure === 'bare') return same;
  switch (unit) {
    case 'percent':
    case 'percent-change':
    case 'percent-share':
      return measure === 'percent' ? same : undefined;
    case 'days':
      if (measure === 'months') return { low: 28, high: 31 };
      return measure === 'days' ? same : undefined;
    case 'months':
      if (measure === 'days') return { low: 1 / 31, high: 1 / 28 };
      return measure === 'months' ? same : undefined;
    case 'count':
      return measure === 'things' ? same : undefined;
    case 'index':
      return undefined;
    case 'percentage-points':
    case 'usd':
    case 'tonnes':
    case 'hours':
      return measure === unit ? same : undefined;
  }
}

/** The sizes that an amount leaves open: half a place around a rounded one, all beyond a bound. */
function amountInterval({ value, bound, place, roundPlace }: QuotedAmount): Interval {
  switch (bound) {
    case 'exact':
      return { low: value - place / 2, high: value + place / 2 };
    case 'about':
      return { low: value - roundPlace / 2, high: value + roundPlace / 2 };
    case 'nearly':
      return { low: value - roundPlace / 2, high: value };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'at-most':
      return { low: 0, high: value };
  }
}

/** Doubles are compared with this much of their size to spare: 18.7 × 10⁶ is not exactly 18,700,000. */
const TOLERANCE = 1e-9;

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
}

function contains({ low, high }: Interval, value: number): boolean {
  return (value >= low && value <= high) || isEqual(value, low) || isEqual(value, high);
}

/** Whether an amount gives an observation's size (its value without sign, in whole units) under the relation. */
function sizeAgrees(
  amount: QuotedAmount,
  factor: Interval,
  quote: Quote,
  observation: Observation,
  size: number,
): boolean {
  if (quote.relation === 'rounds' || quote.relation === 'bounds') {
    const { low, high } = amountInterval(amount);
    return contains({ low: low * factor.low, high: high * factor.high }, size);
  }
  const open = amount.bound === 'at-least' || amount.bound === 'at-most';
  return (
    factor.low === factor.high &&
    isEqual(amount.value * factor.low, size) &&
    (!open || amount.bound === observation.bound)
  );
}

const BOUND_SIGNS = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ', about: '≈ ', nearly: '< ' } as const;

/** Sheds the noise of binary fractions: 0.1 + 0.2 is printed as 0.3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/**
 * Whether the number that a quote marks bears out an observation: equal where it states or repeats it, containing it
 * where it rounds or bounds it ("over 34%" contains −34.5), in a unit that measures the same. The direction comes from
 * the sign words and counts for changes only: a level of 30% that duties came "down to" is not negative.
 * Null when they agree, or when the relation promises nothing.
 */
export function disagreesWithObservation(
  quote: Quote,
  observation: Observation,
  indicator: Indicator,
): Disagreement | null {
  if (!isChecked(quote.relation)) return null;
  const words = sliceCodePoints(quote.exact, quote.number);
  const expected = plain(observation.value * 10 ** indicator.unitMultiplier);
  const amount = quotedAmount(quote.exact, quote.number, quote.sign);
  if (amount === undefined) return { reason: 'unreadable', words, found: '', expected };
  const factor = conversion(amount.measure, indicator.unit);
  if (factor === undefined) return { reason: 'unit', words, found: amount.measure, expected: indicator.unit };
  const signed = isSigned(indicator.unit);
  const negative = signed && amount.direction === 'down';
  const found = `${BOUND_SIGNS[amount.bound]}${plain(negative ? -amount.value : amount.value)}`;
  const size = Math.abs(observation.value) * 10 ** indicator.unitMultiplier;
  if (!sizeAgrees(amount, factor, quote, observation, size)) return { reason: 'value', words, found, expected };
  if (size > 0 && negative !== observation.value < 0) return { reason: 'sign', words, found, expected };
  return null;
}

/**
 * Whether the date that a quote marks can mean the event, in all that it states ("May 12", "Monday", "April").
 * Words without number or date ("last week's call") agree; a number that is no date does not.
 */
export function disagreesWithEvent(quote: Quote, event: TradeEvent): Disagreement | null {
  if (!isChecked(quote.relation)) return null;
  const words = sliceCodePoints(quote.exact, quote.number);
  if (!hasNumberOrDate(words)) return null;
  const start = isoPeriod(event.start);
  const expected = event.end === null ? start : `${start}/${isoPeriod(event.end)}`;
  const date = parseQuotedDate(words);
  return date !== null && dateAgrees(date, event.start, event.end)
    ? null
    : { reason: 'date', words, found: words, expected };
}
