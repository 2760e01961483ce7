import type { Span } from '../dataset.ts';
import {
  isDirectionWord,
  readBound,
  readDirection,
  readUnit,
  type AmountBound,
  type Direction,
  type Measure,
} from './amount-words.ts';
import { sliceCodePoints } from './code-points.ts';
import { readNumberWords, scaleOf } from './number-words.ts';

/** A number as a sentence states it, in whole units of its measure ("$18.7 million" is 18,700,000). Never negative. */
export interface QuotedAmount {
  readonly value: number;
  readonly measure: Measure;
  readonly bound: AmountBound;
  readonly direction: Direction | null;
  /** Size of one unit of the last written place: 0.1 for "34.5", a year's 12 months for "two years". */
  readonly place: number;
  /** Size of the last place that is not zero: 10,000 for "270,000". */
  readonly roundPlace: number;
}

const LITERAL = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** Words between a number and its noun that change nothing. */
const FILLERS = new Set('a an the of by to in at initial just only merely and metric us american'.split(' '));

interface Literal {
  readonly value: number;
  readonly place: number;
  readonly roundPlace: number;
}

/** "34.5", "270,000"; undefined for "12,5" or "1.2.3". */
function readLiteral(text: string): Literal | undefined {
  if (!LITERAL.test(text)) return undefined;
  const digits = text.replaceAll(',', '');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const place = 10 ** -decimals;
  return { value: Number(digits), place, roundPlace: decimals === 0 ? lastNonZeroPlace(digits) : place };
}

/** 10,000 for "270000", 1 for "0" and "17". */
function lastNonZeroPlace(digits: string): number {
  const zeros = /^[1-9]\d*?(0*)$/.exec(digits)?.[1]?.length ?? 0;
  return 10 ** zeros;
}

/** Small letters, one space between tokens; hyphens part words, a currency or per-cent sign stands alone. */
function tokenise(words: string): readonly string[] {
  return words
    .toLowerCase()
    .replaceAll(/per cent\b/g, 'percent')
    .replaceAll(/percentage[ -]points?\b/g, ' percentage_points ')
    .replaceAll(/\bhour-?long\b/g, '1 hour')
    .replaceAll(/(^|[\s(])[-\u2212](?=[$\d])/g, '$1 minus ')
    .replaceAll(/[-\u2010\u2011\u2013\u2014/]/g, ' ')
    .replaceAll(/(us\$|\$|%|\+)/g, (sign) => (sign === '+' ? ' plus ' : ` ${sign} `))
    .replaceAll(/['\u2019]s\b/g, '')
    .replaceAll(/[,.;:]+(?=\s|$)|["'()\u2018\u2019\u201C\u201D]/g, ' ')
    .trim()
    .split(/\s+/)
    .map((token) => token.replace('_', '-'))
    .filter((token) => token !== '');
}

interface Reading {
  literal: Literal | undefined;
  scale: number;
  measure: Measure;
  factor: number;
  broken: boolean;
}

/** Takes a number (digits or words) at `tokens[at]` into the reading; the position after it, or undefined if none is there. */
function takeNumber(tokens: readonly string[], at: number, reading: Reading): number | undefined {
  const token = tokens[at] ?? '';
  const words = readNumberWords(tokens, at);
  const literal = words === undefined ? readLiteral(token) : readLiteral(String(words.value));
  if (literal === undefined) {
    if (/\d/.test(token)) reading.broken = true;
    return undefined;
  }
  // A second number ("145 to 30 percent") leaves open which one is meant.
  if (reading.literal !== undefined) reading.broken = true;
  reading.literal = literal;
  return words?.next ?? at + 1;
}

/** Takes a scale, a unit or a noun into the reading. */
function takeWord(token: string, reading: Reading): void {
  const scale = scaleOf(token);
  const unit = readUnit(token);
  if (scale !== undefined) {
    if (reading.scale !== 1) reading.broken = true;
    reading.scale = scale;
  } else if (unit !== undefined) {
    if (reading.measure !== 'bare' && reading.measure !== 'things' && reading.measure !== unit[0])
      reading.broken = true;
    [reading.measure, reading.factor] = unit;
  } else if (
    reading.measure === 'bare' &&
    reading.literal !== undefined &&
    !FILLERS.has(token) &&
    !isDirectionWord(token)
  ) {
    reading.measure = 'things';
  }
}

function readTokens(tokens: readonly string[]): Reading {
  const reading: Reading = { literal: undefined, scale: 1, measure: 'bare', factor: 1, broken: false };
  for (let at = 0; at < tokens.length;) {
    const next = takeNumber(tokens, at, reading);
    if (next === undefined) takeWord(tokens[at] ?? '', reading);
    at = next ?? at + 1;
  }
  return reading;
}

/** What the sign words add to a number: scale and unit, if it has none of its own, a bound and a direction. */
function readSignWords(words: string): {
  readonly scale: number;
  readonly unit: readonly [Measure, number] | undefined;
} {
  const tokens = tokenise(words);
  return {
    scale: tokens.map(scaleOf).find((scale) => scale !== undefined) ?? 1,
    unit: tokens.map(readUnit).find((unit) => unit !== undefined && unit[0] === 'percent'),
  };
}

/**
 * Reads the amount that a quote states from the words of its number and sign spans; undefined where the grammar
 * finds no number, two numbers, or words that contradict each other. "nearly two years" gives 24 months, `nearly`.
 */
export function parseQuotedAmount(numberWords: string, signWords: string): QuotedAmount | undefined {
  const number = readBound(tokenise(numberWords).join(' '));
  const sign = readBound(tokenise(signWords).join(' '));
  if (number === null || sign === null) return undefined;
  const { literal, scale, measure, factor, broken } = readTokens(number.rest.split(' '));
  const direction = readDirection([...number.rest.split(' '), ...sign.rest.split(' ')]);
  const bounds = [number.bound, sign.bound].filter((bound) => bound !== 'exact');
  if (literal === undefined || broken || direction === undefined || bounds.length > 1) return undefined;
  const added = readSignWords(signWords);
  const [unit, unitFactor] =
    measure === 'bare' || measure === 'things' ? (added.unit ?? [measure, 1]) : [measure, factor];
  const size = (scale === 1 ? added.scale : scale) * unitFactor;
  return {
    value: literal.value * size,
    measure: unit,
    bound: bounds[0] ?? 'exact',
    direction,
    place: literal.place * size,
    roundPlace: literal.roundPlace * size,
  };
}

/** As {@link parseQuotedAmount}, from a quote's words and spans. */
export function quotedAmount(exact: string, number: Span, sign: Span | null): QuotedAmount | undefined {
  return parseQuotedAmount(sliceCodePoints(exact, number), sign === null ? '' : sliceCodePoints(exact, sign));
}
