import type { QuoteEvidence, Span } from '../dataset.ts';
import { offsetMap, type OffsetMap } from './code-points.ts';
import { normaliseText } from './normalise-text.ts';

/** What of a quote is looked for. */
export type QuoteSelector = Pick<QuoteEvidence, 'exact' | 'prefix' | 'suffix'>;

/** The document that a package was made from, made ready once for many quotes. */
export interface SearchDocument {
  /** Under N1. */
  readonly text: string;
  readonly offsets: OffsetMap;
}

/** Makes a document ready from its text as read. */
export function openDocument(text: string): SearchDocument {
  const normal = normaliseText(text);
  return { text: normal, offsets: offsetMap(normal) };
}

/**
 * The offsets (code points) of each place where prefix, exact and suffix stand together, overlapping ones too, at most `limit`.
 * This is the strict search by which a package is made; a reader's own copy is searched by `locate-passages.ts`.
 */
export function findQuote({ prefix, exact, suffix }: QuoteSelector, { text, offsets }: SearchDocument, limit = 2): readonly Span[] {
  const words = prefix + exact + suffix;
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1 && found.length < limit; at = text.indexOf(words, at + 1)) {
    const start = at + prefix.length;
    found.push({ start: offsets.toCodePoint(start), end: offsets.toCodePoint(start + exact.length) });
  }
  return found;
}
