import type { Span } from '../../domain/dataset.ts';
import { codePointLength } from '../../domain/evidence/code-points.ts';
import { spanInPassage } from '../../domain/evidence/passages.ts';
import { splitQuote } from '../../domain/evidence/quote-parts.ts';
import type { QuoteState } from '../../domain/evidence/quote-state.ts';
import type { PassageCheck } from '../../domain/evidence/verify-copy.ts';
import type { QuoteTextPart } from '../../ui/quote-text.tsx';

/** The words of a passage, each run of digits with what the check found of it. */
export function checkedParts({ passage, figures, state }: PassageCheck): readonly QuoteTextPart[] {
  const digits = passage.quotes.map((quote): Span => spanInPassage(passage, quote, quote.number));
  const signs = passage.quotes.flatMap((quote) => (quote.sign === null ? [] : [spanInPassage(passage, quote, quote.sign)]));
  const states = new Map<number, QuoteState>();
  digits.forEach((span, at) => states.set(span.start, figures[at]?.state ?? state));
  let position = 0;
  return splitQuote(passage.text, digits, signs).map((part) => {
    const start = position;
    position += codePointLength(part.text);
    return part.mark === 'digits' ? { ...part, state: states.get(start) ?? state } : part;
  });
}
