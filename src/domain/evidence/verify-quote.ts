import type { Dataset, Indicator, Observation, QuoteEvidence, TradeEvent } from '../dataset.ts';
import type { EvidenceId } from '../ids.ts';
import { sha256Hex } from '../sha256.ts';
import { disagreesWithEvent, disagreesWithObservation } from './agrees-with.ts';

/** A quote with what it is about: all that a check of it needs, as plain values that another thread can be given. */
export interface QuoteToVerify {
  readonly quote: QuoteEvidence;
  readonly about:
    | { readonly kind: 'observation'; readonly observation: Observation; readonly indicator: Indicator }
    | { readonly kind: 'event'; readonly event: TradeEvent }
    | null;
}

/** What a second look at a bundled quote says. */
export interface QuoteVerdict {
  readonly quote: EvidenceId;
  /** Whether the words still have the fingerprint that was taken when the package was made. */
  readonly words: 'agree' | 'differ';
  /** Whether the number read from the words bears out the figure; a quote that disputes it or gives context promises none. */
  readonly digits: 'agree' | 'differ' | 'none-promised';
}

function aboutOf(dataset: Dataset, quote: QuoteEvidence): QuoteToVerify['about'] {
  const { target } = quote;
  if (target.kind === 'event') {
    const event = dataset.events.get(target.id);
    return event === undefined ? null : { kind: 'event', event };
  }
  const observation = dataset.observations.get(target.id);
  const indicator = observation && dataset.indicators.get(observation.indicator);
  return observation === undefined || indicator === undefined ? null : { kind: 'observation', observation, indicator };
}

/** Every quote of a dataset, in its order. */
export function quotesToVerify(dataset: Dataset): readonly QuoteToVerify[] {
  return [...dataset.evidence.values()].flatMap((evidence) =>
    evidence.kind === 'quote' ? [{ quote: evidence, about: aboutOf(dataset, evidence) }] : [],
  );
}

function digitsOf({ quote, about }: QuoteToVerify): QuoteVerdict['digits'] {
  if (quote.relation === 'context' || quote.relation === 'disputes') return 'none-promised';
  if (about === null) return 'differ';
  const found =
    about.kind === 'event'
      ? disagreesWithEvent(quote, about.event)
      : disagreesWithObservation(quote, about.observation, about.indicator);
  return found === null ? 'agree' : 'differ';
}

/** Hashes the words of a quote anew, reads its number anew, and compares both with what the package says. */
export function verifyQuote(item: QuoteToVerify): QuoteVerdict {
  const { id, exact, sha256 } = item.quote;
  return { quote: id, words: sha256Hex(exact) === sha256 ? 'agree' : 'differ', digits: digitsOf(item) };
}

/** Whether nothing speaks against a quote. */
export function isSound({ words, digits }: QuoteVerdict): boolean {
  return words === 'agree' && digits !== 'differ';
}
