import type { QuoteEvidence, Span } from '../dataset.ts';
import { offsetMap, sliceCodePoints, type OffsetMap } from './code-points.ts';
import { loosenText, normaliseText, type LooseText } from './normalise-text.ts';

/** What can be said of a quote against a document. Offsets are code points of the document's N1 text. */
export type QuoteLocation =
  /** The very words between their neighbours, at the recorded place. */
  | ({ readonly state: 'exact' } & Span)
  /** The same but for quotation marks, dashes or white space. */
  | ({ readonly state: 'exact-after-normalisation' } & Span)
  /** The very words once, but at another place; `neighbours` says whether the words around are the recorded ones. */
  | ({ readonly state: 'moved'; readonly neighbours: 'kept' | 'changed' } & Span)
  /** The number's words occur; the sentence does not, or so often that no place can be called its own. */
  | { readonly state: 'number-only' }
  /** Not even the number's words occur. */
  | { readonly state: 'not-found' }
  /** No document was there to look in. */
  | { readonly state: 'not-checked' };

export type QuoteState = QuoteLocation['state'];

/** What of a quote is looked for. */
export type QuoteSelector = Pick<QuoteEvidence, 'exact' | 'prefix' | 'suffix' | 'start' | 'end' | 'number'>;

/** A document made ready once for many quotes. */
export interface SearchDocument {
  /** Under N1. */
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly loose: () => LooseText;
}

/** Makes a document ready from its text as read. */
export function openDocument(text: string): SearchDocument {
  const normal = normaliseText(text);
  let loose: LooseText | undefined;
  return {
    text: normal,
    offsets: offsetMap(normal),
    loose: () => {
      loose ??= loosenText(normal);
      return loose;
    },
  };
}

/** The positions at which words stand in a text, overlapping ones too, at most `limit`. */
function occurrences(text: string, words: string, limit: number): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1 && found.length < limit; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** The offsets of each place where prefix, exact and suffix stand together, at most `limit`. */
export function findQuote(quote: QuoteSelector, { text, offsets }: SearchDocument, limit = 2): readonly Span[] {
  const { prefix, exact, suffix } = quote;
  return occurrences(text, prefix + exact + suffix, limit).map((at) => ({
    start: offsets.toCodePoint(at + prefix.length),
    end: offsets.toCodePoint(at + prefix.length + exact.length),
  }));
}

/** The one place of words that occur once under N2 between what stands before and after them, else undefined. */
function findLoosely(
  before: string,
  words: string,
  after: string,
  { offsets, loose }: SearchDocument,
): Span | undefined {
  const { text, origins } = loose();
  const start = loosenText(before).text;
  const end = loosenText(before + words).text;
  const [at, second] = occurrences(text, loosenText(before + words + after).text, 2);
  if (at === undefined || second !== undefined) return undefined;
  const position = (index: number): number => offsets.toCodePoint(origins[index] ?? 0);
  return { start: position(at + start.length), end: position(at + end.length) };
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether the number's words stand anywhere, not as a part of a longer number or word. */
function hasNumber(quote: QuoteSelector, { loose }: SearchDocument): boolean {
  const words = loosenText(sliceCodePoints(quote.exact, quote.number)).text;
  const { text } = loose();
  return occurrences(text, words, 1000).some((at) => {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const cutsBefore = WORD_CHARACTER.test(before.slice(-1)) || /\d[.,]$/.test(before);
    return !cutsBefore && !WORD_CHARACTER.test(after.slice(0, 1)) && !/^[.,]\d/.test(after);
  });
}

/**
 * Looks for a quote in a document; undefined stands for a document that is not there.
 * Strict forms come first, and no fuzzy match passes as exact: each weaker form has its own state.
 */
export function locateQuote(quote: QuoteSelector, document: SearchDocument | undefined): QuoteLocation {
  if (document === undefined) return { state: 'not-checked' };
  const places = findQuote(quote, document, 1000);
  const own = places.find(({ start }) => start === quote.start);
  if (own !== undefined) return { state: 'exact', ...own };
  const [only, second] = places;
  if (only !== undefined && second === undefined) return { state: 'moved', neighbours: 'kept', ...only };
  const loosely = findLoosely(quote.prefix, quote.exact, quote.suffix, document);
  if (loosely !== undefined) return { state: 'exact-after-normalisation', ...loosely };
  const alone = findLoosely('', quote.exact, '', document);
  if (alone !== undefined) return { state: 'moved', neighbours: 'changed', ...alone };
  return hasNumber(quote, document) ? { state: 'number-only' } : { state: 'not-found' };
}
