/** Gives the page time for what readers do between two slices; calls back with the milliseconds to use. */
export type WaitForRest = (next: (milliseconds: number) => void) => void;

const SLICE_MS = 8;

/** Waits until the page rests; where the browser cannot say so, for the next turn. */
export const waitForRest: WaitForRest = (next) => {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback((deadline) => next(Math.max(SLICE_MS, deadline.timeRemaining())), { timeout: 200 });
  } else {
    setTimeout(() => next(SLICE_MS), 0);
  }
};

/** Does the work of a generator in slices on the main thread. Given up, it never ends: nobody waits for it then. */
export function runInSlices<P, R>(
  steps: Generator<P, R>,
  onProgress: (progress: P) => void,
  signal: AbortSignal,
  rest: WaitForRest = waitForRest,
): Promise<R> {
  return new Promise((resolve, reject) => {
    const slice = (milliseconds: number): void => {
      if (signal.aborted) return;
      try {
        const end = performance.now() + milliseconds;
        let step = steps.next();
        while (step.done !== true && performance.now() < end) step = steps.next();
        if (step.done === true) {
          resolve(step.value);
          return;
        }
        onProgress(step.value);
        rest(slice);
      } catch (error: unknown) {
        reject(error instanceof Error ? error : new Error('A step failed'));
      }
    };
    rest(slice);
  });
}
