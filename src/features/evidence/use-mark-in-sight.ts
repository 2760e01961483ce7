import { useEffect } from 'react';
import type { Target } from '../../domain/dataset.ts';
import { onceLive } from '../../ui/once-live.ts';
import { stopHeight } from './sheet-stops.ts';

/** Room that a mark keeps to the sheet and to the top of the window, in pixels. */
const ROOM = 48;

/** Scrolls the mark above the sheet where it is not; the result takes that back, unless the reader has scrolled since. */
function bringIntoSight(mark: Element): () => void {
  const { top, bottom } = mark.getBoundingClientRect();
  const free = window.innerHeight - stopHeight('peek', window.innerHeight);
  if (top >= ROOM && bottom <= free - ROOM) return () => undefined;
  const before = window.scrollY;
  window.scrollBy({ top: (top + bottom) / 2 - free * 0.6, behavior: 'instant' });
  const after = window.scrollY;
  return () => {
    if (Math.abs(window.scrollY - after) < 2) window.scrollTo({ top: before, behavior: 'instant' });
  };
}

/** What says that the reader has taken over: from then on nothing scrolls by itself. */
const TAKEN_OVER = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Scrolls the page so that the point whose evidence opens stays above the sheet. Where the charts are still
 * on their way, as on opening a link, it waits for the mark until the reader does anything.
 */
export function useMarkInSight(target: Target, active: boolean): void {
  const { id } = target;
  useEffect(() => {
    if (!active) return undefined;
    // The page as it was built may hold the same mark in a chart that this link does not show.
    const find = (): Element | undefined =>
      [...document.querySelectorAll(`[data-claim="${CSS.escape(id)}"]`)].find((mark) => mark.getClientRects().length > 0);
    let forget: () => void = () => undefined;
    // A reader who opened this from elsewhere on the page is led back there; a link that opens with it has no elsewhere.
    let leadBack: () => void = () => undefined;
    const meet = (): boolean => {
      const mark = find();
      if (mark === undefined) return false;
      observer.disconnect();
      // A page that is still laid out behind its first picture does not scroll.
      forget = onceLive(mark, () => {
        stop();
        leadBack = bringIntoSight(find() ?? mark);
      });
      return true;
    };
    const observer = new MutationObserver(meet);
    const stop = (): void => {
      observer.disconnect();
      forget();
      for (const type of TAKEN_OVER) window.removeEventListener(type, stop);
    };
    for (const type of TAKEN_OVER) window.addEventListener(type, stop, { passive: true });
    if (!meet()) observer.observe(document.body, { childList: true, subtree: true });
    const linked = document.activeElement === document.body;
    return () => {
      stop();
      if (!linked) leadBack();
    };
  }, [id, active]);
}
