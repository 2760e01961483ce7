import { startOwnWorker } from './worker-policy.ts';
import type { VerifyReply, VerifyRequest } from './verify-messages.ts';

/** How a job in the worker ends. `denied`: no worker has come to life, so that the page must do it itself. */
export type WorkerEnd = { readonly kind: 'answer'; readonly reply: Exclude<VerifyReply, { kind: 'progress' }> } | { readonly kind: 'denied' | 'broken' };

/**
 * Gives a worker one job and ends it with the answer, or when the signal says so (then nothing comes back any more).
 *
 * @param start makes the worker; throws where workers are denied
 */
export function askWorker(
  request: VerifyRequest,
  onProgress: (reply: Extract<VerifyReply, { kind: 'progress' }>) => void,
  signal: AbortSignal,
  start: () => Worker = () => startOwnWorker('verify'),
): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve({ kind: 'denied' });
      return;
    }
    let alive = false;
    const end = (how: WorkerEnd): void => {
      worker.terminate();
      resolve(how);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<VerifyReply>) => {
      alive = true;
      if (data.kind === 'progress') onProgress(data);
      else end({ kind: 'answer', reply: data });
    });
    // An error before the first word is a denial (a policy, a file that is gone), afterwards a fault of ours.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end({ kind: alive ? 'broken' : 'denied' });
    });
    worker.addEventListener('messageerror', () => end({ kind: 'broken' }));
    signal.addEventListener('abort', () => worker.terminate(), { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(request);
  });
}
