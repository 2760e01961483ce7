import type { QuoteToVerify, QuoteVerdict } from '../../domain/evidence/verify-quote.ts';
import { askWorker } from './ask-worker.ts';
import { runInSlices } from './run-in-slices.ts';

/** Verdicts, and where they were found; `null` where neither a worker nor the page could find any. */
export type RecheckEnd = { readonly verdicts: readonly QuoteVerdict[]; readonly where: 'worker' | 'page' } | null;

/** Verifies the bundled quotes anew: in a worker, or where workers are denied in the page while it rests. */
export async function runRecheck(quotes: readonly QuoteToVerify[], signal: AbortSignal): Promise<RecheckEnd> {
  const end = await askWorker({ job: 'recheck', quotes }, () => {}, signal);
  if (end.kind === 'answer') return end.reply.kind === 'rechecked' ? { verdicts: end.reply.verdicts, where: 'worker' } : null;
  try {
    const { recheckQuotes } = await import('./verify-jobs.ts');
    return { verdicts: await runInSlices(recheckQuotes(quotes), () => {}, signal), where: 'page' };
  } catch {
    return null;
  }
}
