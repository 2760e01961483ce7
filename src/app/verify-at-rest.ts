import type { Dataset } from '../domain/dataset.ts';
import { whenIdle } from './when-idle.ts';

/** Re-checks every bundled quote once the page rests; the result gives it up. */
export function verifyAtRest(dataset: Dataset): () => void {
  const giveUp = new AbortController();
  const end = whenIdle(() => {
    // A part of the script that is gone is said where it is opened; without it nothing is claimed.
    import('../state/verification-store.ts').then(({ startVerification }) => startVerification(dataset, giveUp.signal)).catch(() => undefined);
  });
  return () => {
    end();
    giveUp.abort();
  };
}
