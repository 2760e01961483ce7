import { startOwnWorker } from '../verify/worker-policy.ts';
import { type ReadingsJob, type ReadingsReply, READY } from './reading-jobs.ts';

/** How a job in the worker ends. `denied`: no worker has come to life, and the bytes are still the page's own. */
export type ReadingsEnd = { readonly kind: 'answer'; readonly reply: ReadingsReply } | { readonly kind: 'denied' | 'broken' };

/** Gives a worker one table and ends it with the answer, or when the signal says so (then nothing comes back any more). */
export function askReadings(
  job: ReadingsJob,
  signal: AbortSignal,
  start: () => Worker = () => startOwnWorker('readings'),
): Promise<ReadingsEnd> {
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
    const end = (how: ReadingsEnd): void => {
      worker.terminate();
      resolve(how);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingsReply | typeof READY>) => {
      if (data !== READY) {
        end({ kind: 'answer', reply: data });
        return;
      }
      alive = true;
      worker.postMessage(job, [job.bytes.buffer]);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end({ kind: alive ? 'broken' : 'denied' });
    });
    worker.addEventListener('messageerror', () => end({ kind: 'broken' }));
    signal.addEventListener('abort', () => worker.terminate(), { once: true });
  });
}
