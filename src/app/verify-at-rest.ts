import type { Dataset } from '../domain/dataset.ts';

/** Long enough for the charts to be there, on a page that never rests. */
const LATEST_MS = 5000;

/** Re-checks every bundled quote once the page rests; the result gives it up. */
export function verifyAtRest(dataset: Dataset): () => void {
  const giveUp = new AbortController();
  const start = (): void => {
    // A part of the script that is gone is said where it is opened; without it nothing is claimed.
    import('../state/verification-store.ts').then(({ startVerification }) => startVerification(dataset, giveUp.signal)).catch(() => undefined);
  };
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(start, { timeout: LATEST_MS });
    giveUp.signal.addEventListener('abort', () => cancelIdleCallback(waiting));
  } else {
    const waiting = setTimeout(start, LATEST_MS / 4);
    giveUp.signal.addEventListener('abort', () => clearTimeout(waiting));
  }
  return () => giveUp.abort();
}
