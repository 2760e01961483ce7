import { findNumberWords, type NumberWord } from './article-numbers.ts';
import type { ArticleRows, PlacedRow } from './article-rows.ts';

/** What was found in one document. */
export interface ArticleCoverage {
  readonly file: string;
  /** Numbers, number words and dates in its text. */
  readonly found: number;
  readonly inEvidence: number;
  /** Those that only a mention holds. */
  readonly inMentions: number;
  /** One sentence each: a number in no row, a row that is not where it says, a mention of no number. */
  readonly faults: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SURROUNDINGS = 40;

/** The text as offsets count it: composed characters, plain line ends and spaces, one entry a code point. */
function codePoints(raw: string): readonly string[] {
  const plain = raw.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\u00A0\u202F]/g, ' ');
  return Array.from(plain);
}

function wordsAt(text: readonly string[], { start, end }: Stretch): string {
  return text.slice(start, end).join('');
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function displaced(file: string, text: readonly string[], row: PlacedRow): readonly string[] {
  const words = wordsAt(text, row);
  if (words === row.exact && row.exact !== '') return [];
  return [`${row.place}: ${file} reads "${words}" at ${row.start}–${row.end}, not "${row.exact}"`];
}

function uncovered(file: string, text: readonly string[], one: NumberWord): string {
  const around = wordsAt(text, { start: Math.max(0, one.start - SURROUNDINGS), end: one.end + SURROUNDINGS });
  return `${file}, offset ${one.start}: "${one.words}" is in no quote’s number and no mention: "…${around.replaceAll('\n', ' ')}…"`;
}

/**
 * Whether every number, number word and date of a document lies within the number or sign of one of its quotes,
 * or within a mention. A quote's other words cover nothing: "4.8% in May" quoted for its 4.8% leaves "May" open.
 *
 * @param source the id of the document's source
 * @param raw the document as it was read
 */
export function coverArticle(file: string, source: string, raw: string, rows: ArticleRows): ArticleCoverage {
  const text = codePoints(raw);
  const quotes = rows.quotes.filter((row) => row.source === source);
  const mentions = rows.mentions.filter((row) => row.source === source);
  const found = findNumberWords(text.join(''));
  const numbers = quotes.flatMap((row) =>
    row.spans.map(([start, end]) => ({ start: row.start + start, end: Math.min(row.start + end, row.end) })),
  );
  const inEvidence = found.filter((one) => numbers.some((stretch) => holds(stretch, one)));
  const others = found.filter((one) => !inEvidence.includes(one));
  const inMentions = others.filter((one) => mentions.some((stretch) => holds(stretch, one)));
  const idle = mentions.filter((row) => !found.some((one) => holds(row, one)));
  return {
    file,
    found: found.length,
    inEvidence: inEvidence.length,
    inMentions: inMentions.length,
    faults: [
      ...[...quotes, ...mentions].flatMap((row) => displaced(file, text, row)),
      ...idle.map((row) => `${row.place}: "${row.exact}" holds no number and no date`),
      ...others.filter((one) => !inMentions.includes(one)).map((one) => uncovered(file, text, one)),
    ],
  };
}
