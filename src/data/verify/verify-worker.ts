import { checkCopy, recheckQuotes } from './verify-jobs.ts';
import type { VerifyReply, VerifyRequest } from './verify-messages.ts';

/*
 * Hashing and searching, off the main thread. A policy in the page does not reach a worker, so this one asks nobody for
 * anything: it gets plain values and files, and answers with plain values.
 */

const PROGRESS_PAUSE_MS = 60;

function reply(message: VerifyReply): void {
  postMessage(message);
}

function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

async function answer(request: VerifyRequest): Promise<void> {
  if (request.job === 'recheck') {
    reply({ kind: 'rechecked', verdicts: finish(recheckQuotes(request.quotes)) });
    return;
  }
  const steps = await checkCopy(request);
  let said = 0;
  let step = steps.next();
  while (step.done !== true) {
    const now = performance.now();
    if (now - said >= PROGRESS_PAUSE_MS) {
      said = now;
      reply({ kind: 'progress', progress: step.value });
    }
    step = steps.next();
  }
  reply({ kind: 'copy', outcome: step.value });
}

addEventListener('message', (event: MessageEvent<VerifyRequest>) => void answer(event.data));
