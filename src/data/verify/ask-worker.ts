import { runInWorker, type WorkerEnd } from '../run-in-worker.ts';
import { startOwnWorker } from './worker-policy.ts';
import type { VerifyReply, VerifyRequest } from './verify-messages.ts';

type Progress = Extract<VerifyReply, { kind: 'progress' }>;
type Answer = Exclude<VerifyReply, Progress>;

/** Gives a worker one check of words; what it says on the way goes to `onProgress`. */
export function askWorker(
  request: VerifyRequest,
  onProgress: (reply: Progress) => void,
  signal: AbortSignal,
  start: () => Worker = () => startOwnWorker('verify'),
): Promise<WorkerEnd<Answer>> {
  const hear = (reply: VerifyReply): Answer | null => {
    if (reply.kind !== 'progress') return reply;
    onProgress(reply);
    return null;
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  return runInWorker({ start, hear, begin: (worker) => worker.postMessage(request) }, signal);
}
