import type { ClaimId } from '../domain/ids.ts';
import type { MonthNumber } from '../domain/time-period.ts';
import { createExternalStore } from './external-store.ts';

/** What moved the cursor: keys keep it where it is when the pointer rests, and are spoken. */
export type CursorOrigin = 'pointer' | 'keys';

export interface Cursor {
  /** The month under the cursor; null when it is on none. */
  readonly month: MonthNumber | null;
  readonly origin: CursorOrigin | null;
}

const AWAY: Cursor = { month: null, origin: null };

/** The one cursor of all panels. It is no part of the view: it changes with every frame, and nobody bookmarks a hover. */
export const cursorStore = createExternalStore<Cursor>(AWAY, (a, b) => a.month === b.month && a.origin === b.origin);

export function moveCursor(month: MonthNumber, origin: CursorOrigin): void {
  cursorStore.set({ month, origin });
}

export function leaveCursor(): void {
  cursorStore.set(AWAY);
}

/** The month that panels read out: the hovered one wins over the pinned one, and gives way to it when the cursor leaves. */
export function effectiveMonth(hovered: MonthNumber | null, pinned: MonthNumber | null): MonthNumber | null {
  return hovered ?? pinned;
}

const NONE: readonly ClaimId[] = [];

function sameClaims(a: readonly ClaimId[], b: readonly ClaimId[]): boolean {
  return a.length === b.length && a.every((claim, index) => claim === b[index]);
}

/** The claims that are lit in every panel while a quote is pointed at. */
export const highlightStore = createExternalStore<readonly ClaimId[]>(NONE, sameClaims);

export function clearHighlight(): void {
  highlightStore.set(NONE);
}
