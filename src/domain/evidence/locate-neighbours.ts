import type { CopyText, Stretch } from './copy-text.ts';
import { loosenText } from './normalise-text.ts';

/** The words of a quote and those around it in its document, verbatim. */
export interface NeighbouredWords {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Ends of sentences and lines: what stands beyond them is another sentence. "4.5" ends none. */
const BOUNDARY = /\n|[.!?\u2026]["'\u201D\u2019)\]]*(?=\s|$)/g;
/** Bullets and dashes of a list belong to its layout. */
const BULLETS = /^[\s\u2022\u00B7*\u2013\u2014-]+/;
/** What may stand before a sentence, or before a line whose line end is lost. */
const BEFORE_SENTENCE = /[.!?:;\u2026"'\u201C\u201D\u2018\u2019(\])\u2022\u00B7*\u2013\u2014-]$/;
const SENTENCE_END = /[.!?\u2026]["'\u201D\u2019)\]]*$/;
/** Enough to see past the white space between two paragraphs. */
const GAP = 40;

/** Whether a position of the copy (N1) can be the beginning of a sentence or line. */
function beginsSentence({ text }: CopyText, at: number): boolean {
  const gap = text.slice(Math.max(0, at - GAP), at);
  const words = gap.trimEnd();
  return words === '' || gap.slice(words.length).includes('\n') || BEFORE_SENTENCE.test(words);
}

/** The prefix within the quote's own sentence, under N2; empty where the quote begins it. */
function sentenceBefore(prefix: string): string {
  const last = [...prefix.matchAll(BOUNDARY)].at(-1);
  const own = last === undefined ? prefix : prefix.slice(last.index + last[0].length);
  const bare = last === undefined && prefix !== '' ? own : own.replace(BULLETS, '');
  return loosenText(bare).text;
}

/** The suffix within the quote's own sentence, under N2, and whether the sentence ends with it. */
function sentenceAfter(text: string, suffix: string): { readonly words: string; readonly closes: boolean } {
  if (SENTENCE_END.test(text) || suffix === '') return { words: '', closes: true };
  const end = suffix.search(BOUNDARY);
  return { words: loosenText(end === -1 ? suffix : suffix.slice(0, end)).text.trimEnd(), closes: end !== -1 };
}

function keepsBefore(prefix: string, copy: CopyText, from: number): boolean {
  const words = sentenceBefore(prefix);
  const start = from - words.length;
  if (words === '') return beginsSentence(copy, copy.origins[from] ?? 0);
  // The copy begins in the middle of the prefix.
  if (start < 0) return words.endsWith(copy.loose.slice(0, from).trimStart());
  return copy.loose.startsWith(words, start);
}

function keepsAfter({ text, suffix }: NeighbouredWords, copy: CopyText, to: number): boolean {
  const { words, closes } = sentenceAfter(text, suffix);
  const end = to + words.length;
  const tail = copy.loose.slice(to, end).trimEnd();
  // The copy ends in the middle of the suffix.
  if (end >= copy.loose.length && tail.length < words.length) return words.startsWith(tail);
  if (!copy.loose.startsWith(words, to)) return false;
  return !closes || SENTENCE_END.test(text) || endsSentence(copy, end);
}

/** Whether a place of the copy (N2) can be the end of a sentence or line. */
function endsSentence(copy: CopyText, end: number): boolean {
  const next = copy.loose.slice(end, end + 4);
  if (next.trim() === '' || /^[.!?\u2026"'\u201D\u2019)\]]/.test(next)) return true;
  return next.startsWith(' ') && copy.text.slice(copy.origins[end] ?? 0, copy.origins[end + 1]).includes('\n');
}

/**
 * Whether a stretch of the copy (N2) stands between the neighbours of a quote, as far as they belong to the same sentence:
 * "He denied that" before a quote is another statement. What stands in the sentences around it is not the quote's;
 * between paragraphs a page puts what it likes, and a copy may begin or end in the middle.
 */
export function keepsNeighbours(quote: NeighbouredWords, copy: CopyText, { from, to }: Stretch): boolean {
  return keepsBefore(quote.prefix, copy, from) && keepsAfter(quote, copy, to);
}
