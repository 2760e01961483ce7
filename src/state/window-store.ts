import type { TimeWindow } from '../domain/time-window.ts';
import { createExternalStore } from './external-store.ts';

function sameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

/**
 * The window that all panels show while a gesture moves it; null at rest, when the range of the view holds.
 * It is no part of the view: it changes with every frame, and only its end is a choice.
 */
export const windowStore = createExternalStore<TimeWindow | null>(null, sameWindow);
