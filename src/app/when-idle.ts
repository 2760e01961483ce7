/** Long enough for the charts to be there, on a page that never rests. */
const LATEST_MS = 5000;

/** Acts once the page rests; the result gives it up. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(act, { timeout: LATEST_MS });
    return () => cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(act, LATEST_MS / 4);
  return () => clearTimeout(waiting);
}
