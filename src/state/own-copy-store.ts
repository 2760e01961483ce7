import { runCopyCheck } from '../data/verify/run-copy-check.ts';
import type { CopyJob, CopyProgress } from '../data/verify/verify-jobs.ts';
import type { CopyFault } from '../domain/evidence/copy-fault.ts';
import type { CopyReport } from '../domain/evidence/verify-copy.ts';
import type { SourceId } from '../domain/ids.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** A reader's copy that has been checked. */
export interface CheckedCopy {
  readonly report: CopyReport;
  /** Whether it was read out of a web page. */
  readonly form: 'text' | 'page';
  /** The document that it is read as: the best fit, or the one that the reader chose. */
  readonly source: SourceId | null;
}

/** What is being done with a copy, apart from the one that was checked before: a refused file takes nothing away. */
export type CopyTask =
  | { readonly phase: 'none' }
  | { readonly phase: 'checking'; readonly progress: CopyProgress | null }
  | { readonly phase: 'refused'; readonly fault: CopyFault };

export interface OwnCopy {
  readonly checked: CheckedCopy | null;
  readonly task: CopyTask;
}

const NOTHING: OwnCopy = { checked: null, task: { phase: 'none' } };

const store = createExternalStore<OwnCopy>(NOTHING);

/**
 * A reader's own copy. It lives here alone, in the memory of the tab: no link, no storage and no request ever holds it,
 * and a reload forgets it.
 */
export const ownCopyStore: ReadableStore<OwnCopy> = store;

let giveUp: AbortController | undefined;

function setTask(task: CopyTask): void {
  store.set({ ...store.get(), task });
}

/** Says why a copy cannot be taken; a check that is going on ends. */
export function refuseCopy(fault: CopyFault): void {
  giveUp?.abort();
  setTask({ phase: 'refused', fault });
}

/** Ends a check that is going on; what was checked before stays. */
export function cancelCopyCheck(): void {
  giveUp?.abort();
  setTask({ phase: 'none' });
}

/** Forgets the copy, whatever has been done with it. */
export function forgetCopy(): void {
  giveUp?.abort();
  store.set(NOTHING);
}

/** Reads the copy as one of another document. */
export function readCopyAs(source: SourceId): void {
  const { checked, task } = store.get();
  if (checked !== null) store.set({ checked: { ...checked, source }, task });
}

/** Checks a copy; the last one that was given wins. */
export async function checkOwnCopy(job: CopyJob, run: typeof runCopyCheck = runCopyCheck): Promise<void> {
  giveUp?.abort();
  const own = new AbortController();
  giveUp = own;
  setTask({ phase: 'checking', progress: null });
  const outcome = await run(
    job,
    (progress) => {
      if (!own.signal.aborted) setTask({ phase: 'checking', progress });
    },
    own.signal,
  );
  if (own.signal.aborted) return;
  if (outcome.kind === 'fault') setTask({ phase: 'refused', fault: outcome.fault });
  else {
    const { report, form } = outcome;
    store.set({ checked: { report, form, source: report.best }, task: { phase: 'none' } });
  }
}
