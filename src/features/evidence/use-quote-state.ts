import type { QuoteEvidence, Source } from '../../domain/dataset.ts';
import type { QuoteState } from '../../domain/evidence/quote-state.ts';
import { quoteCheckText } from '../../i18n/quote-check-text.ts';
import { useWords } from '../../i18n/words.ts';
import { useQuoteCheck } from '../../state/use-quote-check.ts';

/** The state of a quote with its words: as the package was made, unless the reader's own browser has found it unsound. */
export function useQuoteState(quote: QuoteEvidence, source: Source | undefined): { readonly state: QuoteState; readonly name: string; readonly meaning: string } {
  const words = useWords();
  const check = useQuoteCheck(quote, source);
  return { state: check.state, ...quoteCheckText(check, words) };
}
