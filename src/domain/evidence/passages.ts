import type { QuoteEvidence, Span } from '../dataset.ts';
import type { ClaimId, SourceId } from '../ids.ts';

/** A stretch of a document that one or several quotes cover: read once, leading to every figure it states. */
export interface Passage {
  readonly source: SourceId;
  /** Offsets in the normalised text, in code points. */
  readonly start: number;
  readonly end: number;
  /** The verbatim words. */
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Its quotes in the order of their digits. */
  readonly quotes: readonly QuoteEvidence[];
}

/** A span of a quote's words, moved to where it stands in a passage. */
export function spanInPassage(passage: Passage, quote: QuoteEvidence, span: Span): Span {
  const shift = quote.start - passage.start;
  return { start: span.start + shift, end: span.end + shift };
}

function overlaps(a: Pick<Passage, 'start' | 'end'>, b: Pick<QuoteEvidence, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

function open(quote: QuoteEvidence): Passage {
  const { source, start, end, exact, prefix, suffix } = quote;
  return { source, start, end, text: exact, prefix, suffix, quotes: [quote] };
}

/** Both are verbatim, so the longer reach of the two is the passage's text. */
function extend(passage: Passage, quote: QuoteEvidence): Passage {
  const quotes = [...passage.quotes, quote];
  if (quote.end <= passage.end) return { ...passage, quotes };
  const rest = [...quote.exact].slice(passage.end - quote.start).join('');
  return { ...passage, end: quote.end, text: passage.text + rest, suffix: quote.suffix, quotes };
}

function byDigits(a: QuoteEvidence, b: QuoteEvidence): number {
  return a.start + a.number.start - (b.start + b.number.start);
}

/**
 * Joins the quotes of one document into passages in the order of its text: quotes that share words
 * are one passage, so that a sentence with two figures is read once.
 */
export function joinPassages(quotes: readonly QuoteEvidence[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const quote of quotes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = passages.at(-1);
    if (last !== undefined && overlaps(last, quote)) passages[passages.length - 1] = extend(last, quote);
    else passages.push(open(quote));
  }
  return passages.map((passage) => ({ ...passage, quotes: passage.quotes.toSorted(byDigits) }));
}

/** The passage of a quote among those of its document. */
export function passageOf(quote: QuoteEvidence, quotes: readonly QuoteEvidence[]): Passage {
  return joinPassages(quotes).find((passage) => passage.quotes.some((one) => one.id === quote.id)) ?? open(quote);
}

/** The claims that a passage states, each once: what lights up where a reader points at its words. */
export function passageClaims(passage: Passage): readonly ClaimId[] {
  const ids = passage.quotes.flatMap((quote) => (quote.target.kind === 'observation' ? [quote.target.id] : []));
  return [...new Set(ids)];
}
