import type { QuoteEvidence, Source } from '../dataset.ts';
import type { QuoteState } from './quote-state.ts';

/**
 * What the package itself says of a quote. `exact`: the package check found these very words once, at this
 * place, in a document of this fingerprint. `not-checked`: the package names no document to look in.
 * A reader's own copy knows more states; it never changes this one.
 */
export type BuildState = Extract<QuoteState, 'exact' | 'not-checked'>;

/** The state of a quote as the package was made. */
export function buildState(quote: QuoteEvidence, source: Source | undefined): BuildState {
  const hasText = source !== undefined && source.sha256 !== '' && quote.end <= source.textLength;
  return hasText ? 'exact' : 'not-checked';
}
