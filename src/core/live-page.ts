import { findCharts, type LiveCursor, liveCursor } from './live-cursor.ts';
import { pinStore } from './pin-store.ts';
import { type ReaderWish, wishOf } from './reader-wish.ts';

/** A page that the build drew, alive before its application is there. */
export interface LivePage {
  /** What the build drew. */
  readonly stage: HTMLElement;
  /** Says in the page's own words what became of the application; the words are in the page. */
  readonly say: (what: 'waiting' | 'missing') => void;
  /** Ends it all, and hands over what the reader asked for last. */
  readonly stop: () => ReaderWish | null;
}

/** A click that nobody can answer yet is kept, and said to be. */
function keepWishes(stage: HTMLElement, cursor: LiveCursor | null, signal: AbortSignal) {
  let wish: ReaderWish | null = null;
  const note = (event: MouseEvent): void => {
    const next = wishOf(event, (x) => cursor?.monthAt(x) ?? null);
    if (next === null) return;
    event.preventDefault();
    wish = next;
    if (next.kind === 'pin') pinStore.set(next.month);
  };
  stage.addEventListener('click', note, { signal });
  return () => wish;
}

/** Brings a page to life that was drawn ahead; null where there is none, as in the development server. */
export function livePage(page: Document = document): LivePage | null {
  const stage = page.getElementById('first-paint');
  if (stage === null) return null;
  const given = new AbortController();
  const charts = findCharts(stage);
  const cursor = charts === null ? null : liveCursor(charts);
  const lastWish = keepWishes(stage, cursor, given.signal);
  return {
    stage,
    say: (what) => {
      const status = stage.querySelector<HTMLElement>('[data-status]');
      if (status !== null) status.textContent = status.dataset[what] ?? '';
    },
    stop: () => {
      cursor?.stop();
      given.abort();
      return lastWish();
    },
  };
}
