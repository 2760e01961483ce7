import { quotesToVerify, type QuoteVerdict } from '../domain/evidence/verify-quote.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceId } from '../domain/ids.ts';
import { runRecheck } from '../data/verify/run-recheck.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** What the reader's own browser has found of the bundled quotes. */
export type Verification =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'done'; readonly where: 'worker' | 'page'; readonly verdicts: ReadonlyMap<EvidenceId, QuoteVerdict> }
  /** Neither a worker nor the page could do it. */
  | { readonly phase: 'unable' };

const WAITING: Verification = { phase: 'waiting' };

const store = createExternalStore<Verification>(WAITING);

export const verificationStore: ReadableStore<Verification> = store;

/** Re-checks all quotes of a dataset once more, off the main thread where that is allowed, until the signal says stop. */
export async function startVerification(dataset: Dataset, signal: AbortSignal): Promise<void> {
  store.set(WAITING);
  const end = await runRecheck(quotesToVerify(dataset), signal);
  if (signal.aborted) return;
  store.set(
    end === null
      ? { phase: 'unable' }
      : { phase: 'done', where: end.where, verdicts: new Map(end.verdicts.map((verdict) => [verdict.quote, verdict])) },
  );
}
