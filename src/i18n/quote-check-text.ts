import type { QuoteState } from '../domain/evidence/quote-state.ts';
import type { Words } from './words.ts';

/** The state of a quote in a word, and what it means in a sentence. */
export function quoteCheckText(
  { state, failed }: { readonly state: QuoteState; readonly failed: boolean },
  { evidence, verification }: Words,
): { readonly name: string; readonly meaning: string } {
  return failed ? { name: verification.failedName, meaning: verification.failedMeaning } : evidence.states[state];
}
