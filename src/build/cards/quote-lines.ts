import type { QuoteMark, QuotePart } from '../../domain/evidence/quote-parts.ts';
import { type Measure, unbroken } from './break-lines.ts';

/** The words of a quote that stand on one line, in runs that are marked alike. */
export type QuoteLine = readonly QuotePart[];

interface Sign {
  readonly sign: string;
  readonly mark: QuoteMark;
}

/** What a line may break after. */
type Word = readonly Sign[];

/** Words kept before the digits, where the beginning of a quote is left out. */
const LEAD = 6;

function signsOf(text: string, mark: QuoteMark = 'none'): readonly Sign[] {
  return [...text].map((sign) => ({ sign, mark }));
}

function plain(signs: readonly Sign[]): string {
  return signs.map(({ sign }) => sign).join('');
}

/** Words of a quote; marked digits stay together, whatever spaces are in them. */
function wordsOf(signs: readonly Sign[]): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const piece of unbroken(plain(signs))) {
    const word = signs.slice(at, at + [...piece].length);
    const last = words.at(-1);
    at += word.length;
    if (last?.at(-1)?.mark === 'digits' && word[0]?.mark === 'digits') words[words.length - 1] = [...last, ...word];
    else words.push(word);
  }
  return words;
}

function brokenInto(words: readonly Word[], width: number, measure: Measure): readonly (readonly Sign[])[] {
  const lines: (readonly Sign[])[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(plain([...last, ...word]).trimEnd()) <= width) lines[lines.length - 1] = [...last, ...word];
    else lines.push(word);
  }
  return lines;
}

function runsOf(line: readonly Sign[]): QuoteLine {
  const runs: { text: string; mark: QuoteMark }[] = [];
  for (const { sign, mark } of line) {
    const last = runs.at(-1);
    if (last?.mark === mark) last.text += sign;
    else runs.push({ text: sign, mark });
  }
  return runs;
}

/** The signs of a quote from one of its words to before another, with what tells that more was said. */
function excerpt(words: readonly Word[], start: number, end: number): readonly Sign[] {
  const shown = words.slice(start, end).flat();
  const isWhole = end === words.length;
  const last = shown.findLastIndex(({ sign, mark }) => mark !== 'none' || !/[\s,;:，；：、]/u.test(sign));
  return [...signsOf(start === 0 ? '' : '…'), ...(isWhole ? shown : shown.slice(0, last + 1)), ...signsOf(isWhole ? '' : '…')];
}

/**
 * A quote between its quotation marks in at most so many lines. One that is too long is cut by words, at its end and then
 * at its beginning too, and its marked digits are always there; null where not even they fit.
 */
export function quoteLines(
  parts: readonly QuotePart[],
  [open, close]: readonly [open: string, close: string],
  width: number,
  most: number,
  measure: Measure,
): readonly QuoteLine[] | null {
  const words = wordsOf(parts.flatMap(({ text, mark }) => signsOf(text, mark)));
  const isMarked = (word: Word): boolean => word.some(({ mark }) => mark === 'digits');
  const [first, last] = [words.findIndex(isMarked), words.findLastIndex(isMarked)];
  for (const start of [0, Math.max(0, first - LEAD), Math.max(0, first)]) {
    for (let end = words.length; end > Math.max(0, last); end -= 1) {
      const signs = [...signsOf(open), ...excerpt(words, start, end), ...signsOf(close)];
      const lines = brokenInto(wordsOf(signs), width, measure);
      if (lines.length <= most && lines.every((line) => measure(plain(line).trimEnd()) <= width)) return lines.map(runsOf);
    }
  }
  return null;
}
