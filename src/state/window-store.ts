import type { TimeWindow } from '../domain/time-window.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

function sameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

const store = createExternalStore<TimeWindow | null>(null, sameWindow);
let held = false;

/**
 * The window that all panels show while a gesture moves it; null at rest, when the range of the view holds.
 * It is no part of the view: it changes with every frame, and only its end is a choice.
 */
export const windowStore: ReadableStore<TimeWindow | null> = store;

/** A gesture shows another window. */
export function moveWindow(window: TimeWindow): void {
  held = true;
  store.set(window);
}

/** A gesture ends at a window, which stays until the charts have been drawn for it: {@link settleWindow}. */
export function releaseWindow(window: TimeWindow): void {
  held = false;
  store.set(window);
}

/** The charts stand where the view says. A window that a new gesture holds goes on. */
export function settleWindow(): void {
  if (!held) store.set(null);
}

/** A gesture is given up: the charts go back to the range of the view. */
export function dropWindow(): void {
  held = false;
  store.set(null);
}
