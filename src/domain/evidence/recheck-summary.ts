import type { QuoteEvidence } from '../dataset.ts';
import type { EvidenceId } from '../ids.ts';
import { isSound, type QuoteVerdict } from './verify-quote.ts';

/** How many quotes a second look found sound. A quote is counted once, however many figures its words state. */
export interface RecheckSummary {
  readonly quotes: number;
  readonly sound: number;
  /** Figures whose quotes were looked at; each has digits of its own. */
  readonly figures: number;
}

/** Sums up the verdicts of some quotes; one without a verdict is not sound. */
export function summariseRecheck(quotes: readonly QuoteEvidence[], verdicts: ReadonlyMap<EvidenceId, QuoteVerdict>): RecheckSummary {
  const soundness = new Map<string, boolean>();
  for (const quote of quotes) {
    const verdict = verdicts.get(quote.id);
    const words = `${quote.source} ${quote.start} ${quote.end}`;
    soundness.set(words, (soundness.get(words) ?? true) && verdict !== undefined && isSound(verdict));
  }
  return { quotes: soundness.size, sound: [...soundness.values()].filter(Boolean).length, figures: quotes.length };
}
