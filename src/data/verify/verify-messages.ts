import type { QuoteToVerify, QuoteVerdict } from '../../domain/evidence/verify-quote.ts';
import type { CopyJob, CopyOutcome, CopyProgress } from './verify-jobs.ts';

/** What the worker is asked: one job in its life. */
export type VerifyRequest =
  | { readonly job: 'recheck'; readonly quotes: readonly QuoteToVerify[] }
  | ({ readonly job: 'copy' } & CopyJob);

/** What the worker answers. */
export type VerifyReply =
  | { readonly kind: 'progress'; readonly progress: CopyProgress }
  | { readonly kind: 'rechecked'; readonly verdicts: readonly QuoteVerdict[] }
  | { readonly kind: 'copy'; readonly outcome: CopyOutcome };
