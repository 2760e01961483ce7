/** How a job in a worker ends. `denied`: no worker has come to life, so that the page must do it itself; `broken`: one has, and died of it. */
export type WorkerEnd<Reply> = { readonly kind: 'answer'; readonly reply: Reply } | { readonly kind: 'denied' | 'broken' };

interface WorkerJob<Message, Reply> {
  /** Makes the worker; throws where workers are denied. */
  readonly start: () => Worker;
  /** Told at once, before the worker has said anything. */
  readonly begin?: (worker: Worker) => void;
  /** Hears each message; what it returns ends the job, `null` goes on. */
  readonly hear: (message: Message, worker: Worker) => Reply | null;
}

/** Runs one job in one worker, to its answer or until the signal ends it (then nothing comes back any more). */
export function runInWorker<Message, Reply>({ start, begin, hear }: WorkerJob<Message, Reply>, signal: AbortSignal): Promise<WorkerEnd<Reply>> {
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
    const end = (how: WorkerEnd<Reply>): void => {
      worker.terminate();
      resolve(how);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      alive = true;
      const reply = hear(data, worker);
      if (reply !== null) end({ kind: 'answer', reply });
    });
    // An error before the first word is a denial (a policy, a file that is gone), afterwards a fault of ours.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end({ kind: alive ? 'broken' : 'denied' });
    });
    worker.addEventListener('messageerror', () => end({ kind: 'broken' }));
    signal.addEventListener('abort', () => worker.terminate(), { once: true });
    begin?.(worker);
  });
}
