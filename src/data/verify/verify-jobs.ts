import type { CopyFault } from '../../domain/evidence/copy-fault.ts';
import { type CopyReport, type CopySource, verifyCopy } from '../../domain/evidence/verify-copy.ts';
import { type QuoteToVerify, type QuoteVerdict, verifyQuote } from '../../domain/evidence/verify-quote.ts';
import { LIMITS } from '../limits.ts';
import { type CopyReading, readCopyBytes, readCopyText } from './read-copy.ts';

/** What a reader gave: words, or a file that is read where it is checked. */
export type CopyContent = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: Blob };

export interface CopyJob {
  readonly content: CopyContent;
  readonly sources: readonly CopySource[];
}

/** How far a check of a copy is. */
export type CopyProgress =
  | { readonly stage: 'reading'; /** 0–1 */ readonly share: number }
  | { readonly stage: 'checking'; readonly done: number; readonly of: number };

export type CopyOutcome =
  | { readonly kind: 'report'; readonly report: CopyReport; readonly form: 'text' | 'page' }
  | { readonly kind: 'fault'; readonly fault: CopyFault };

/** Verifies each of the bundled quotes anew. Yields after each. */
export function* recheckQuotes(quotes: readonly QuoteToVerify[]): Generator<number, readonly QuoteVerdict[]> {
  const verdicts: QuoteVerdict[] = [];
  for (const quote of quotes) {
    verdicts.push(verifyQuote(quote));
    yield verdicts.length;
  }
  return verdicts;
}

/** The bytes of a file; a fault where it is too large, or the browser cannot read it (it was moved, or is a folder). */
async function bytesOf(file: Blob): Promise<Uint8Array | CopyFault> {
  if (file.size > LIMITS.copyBytes) return { kind: 'too-large', bytes: file.size, limit: LIMITS.copyBytes };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'unreadable' };
  }
}

function* checkReading(steps: Generator<number, CopyReading>, sources: readonly CopySource[]): Generator<CopyProgress, CopyOutcome> {
  let step = steps.next();
  while (step.done !== true) {
    yield { stage: 'reading', share: step.value };
    step = steps.next();
  }
  const reading = step.value;
  if (!reading.ok) return { kind: 'fault', fault: reading.fault };
  const of = sources.reduce((sum, { passages }) => sum + passages.length, 0);
  yield { stage: 'checking', done: 0, of };
  const checks = verifyCopy(reading.text, sources);
  let check = checks.next();
  while (check.done !== true) {
    yield { stage: 'checking', done: check.value, of };
    check = checks.next();
  }
  return { kind: 'report', report: check.value, form: reading.form };
}

/** Reads a copy and checks it against the documents. Yields its progress, so that it can be done in slices and given up. */
export async function checkCopy({ content, sources }: CopyJob): Promise<Generator<CopyProgress, CopyOutcome>> {
  if (content.kind === 'text') return checkReading(readCopyText(content.text), sources);
  const bytes = await bytesOf(content.file);
  return bytes instanceof Uint8Array ? checkReading(readCopyBytes(bytes), sources) : refused(bytes);
}

// oxlint-disable-next-line require-yield -- a check that ends before its first step
function* refused(fault: CopyFault): Generator<CopyProgress, CopyOutcome> {
  return { kind: 'fault', fault };
}
