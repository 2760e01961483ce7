import { runInWorker, type WorkerEnd } from '../run-in-worker.ts';
import { startOwnWorker } from '../verify/worker-policy.ts';
import { type ReadingsJob, type ReadingsReply, READY } from './reading-jobs.ts';

/** Gives a worker one table. A job that ends `denied` has left the page its bytes. */
export function askReadings(job: ReadingsJob, signal: AbortSignal, start: () => Worker = () => startOwnWorker('readings')): Promise<WorkerEnd<ReadingsReply>> {
  const hear = (message: ReadingsReply | typeof READY, worker: Worker): ReadingsReply | null => {
    if (message !== READY) return message;
    worker.postMessage(job, [job.bytes.buffer]);
    return null;
  };
  return runInWorker({ start, hear }, signal);
}
