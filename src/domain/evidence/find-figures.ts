import type { Stretch } from './copy-text.ts';
import { isNumberWord, scaleOf } from './number-words.ts';

const MONTHS = 'january february march april may june july august september october november december';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const NAMES = new Set(`${MONTHS} ${WEEKDAYS}`.split(' '));

/** More marks than anyone reads; a text of nothing but digits would have a million. */
export const MOST_FIGURES = 20_000;

/** Digits with their currency and per-cent signs, or a word; the digits of a name ("G20") are a part of the word. */
const TOKEN = /(?:US\$|[$€£¥])?\p{Nd}+(?:[.,:]\p{Nd}+)*%?|\p{L}[\p{L}\p{Nd}]*/gu;

/** Headlines write the verb with a capital too: "Tensions May Ease". */
const BEFORE_MAY = /\b(?:in|of|since|until|till|by|from|for|during|early|mid|late|last|this|next|and|to|on|\d)[ -]$/i;
const AFTER_MAY = /^(?:[ ,]*\d|['\u2019]s)/;

function isMonthOfMay(text: string, at: number): boolean {
  return BEFORE_MAY.test(text.slice(Math.max(0, at - 8), at)) || AFTER_MAY.test(text.slice(at + 3, at + 8));
}

/** "One" is a pronoun more often than a number; "may" and "march" are months only with a capital. */
function isFigureWord(word: string, text: string, at: number): boolean {
  const lower = word.toLowerCase();
  if (lower === 'one' || lower === 'zero') return false;
  if (lower === 'may') return word !== 'may' && isMonthOfMay(text, at);
  return isNumberWord(lower) || scaleOf(lower) !== undefined || (NAMES.has(lower) && /^\p{Lu}/u.test(word));
}

/**
 * Every number, number word, month and weekday of a text, in its order, at most `limit`: what a reader takes for a figure.
 * It is a net with fine meshes for marking words, not a reading of them; `quoted-number.ts` reads.
 */
export function findFigures(text: string, limit: number): readonly Stretch[] {
  const found: Stretch[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null && found.length < limit; match = TOKEN.exec(text)) {
    const [token] = match;
    if (/^\P{L}|^US\$/u.test(token) || isFigureWord(token, text, match.index)) found.push({ from: match.index, to: match.index + token.length });
  }
  return found;
}
