import type { QuoteEvidence, Source } from '../domain/dataset.ts';
import { buildState } from '../domain/evidence/build-state.ts';
import type { QuoteState } from '../domain/evidence/quote-state.ts';
import { isSound } from '../domain/evidence/verify-quote.ts';
import { useVerification } from './use-verification.ts';

/** What is known of a quote: as the package was made, unless the reader's own browser has found it unsound. */
export interface QuoteCheck {
  readonly state: QuoteState;
  /** Whether the re-check in the browser contradicts the package. */
  readonly failed: boolean;
}

export function useQuoteCheck(quote: QuoteEvidence, source: Source | undefined): QuoteCheck {
  const verification = useVerification();
  const verdict = verification.phase === 'done' ? verification.verdicts.get(quote.id) : undefined;
  const failed = verdict !== undefined && !isSound(verdict);
  return { state: failed ? 'not-found' : buildState(quote, source), failed };
}
