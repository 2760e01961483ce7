import { askWorker } from './ask-worker.ts';
import { runInSlices } from './run-in-slices.ts';
import type { CopyJob, CopyOutcome, CopyProgress } from './verify-jobs.ts';

const FAILED: CopyOutcome = { kind: 'fault', fault: { kind: 'failed' } };

/**
 * Checks a reader's copy: in a worker, or where workers are denied in the page while it rests. What it is given goes
 * nowhere else. Given up, it never answers.
 */
export async function runCopyCheck(job: CopyJob, onProgress: (progress: CopyProgress) => void, signal: AbortSignal): Promise<CopyOutcome> {
  const end = await askWorker({ job: 'copy', ...job }, ({ progress }) => onProgress(progress), signal);
  if (end.kind === 'answer') return end.reply.kind === 'copy' ? end.reply.outcome : FAILED;
  if (end.kind === 'broken') return FAILED;
  try {
    const { checkCopy } = await import('./verify-jobs.ts');
    return await runInSlices(await checkCopy(job), onProgress, signal);
  } catch {
    return FAILED;
  }
}
