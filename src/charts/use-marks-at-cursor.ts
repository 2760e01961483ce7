import { type RefObject, useRef } from 'react';
import type { MonthNumber } from '../domain/time-period.ts';
import { cursorStore, effectiveMonth } from '../state/cursor-store.ts';
import { useStoreEffect } from './use-store-effect.ts';

/** Lights up the flags and discs of the month under the cursor, which name it in `data-month`; without a React render. */
export function useMarksAtCursor(box: RefObject<HTMLElement | null>, pinned: MonthNumber | null): void {
  const lit = useRef<readonly Element[]>([]);
  useStoreEffect(() => {
    const month = effectiveMonth(cursorStore.get().month, pinned);
    const marks = month === null ? [] : [...(box.current?.querySelectorAll(`[data-month~="${month}"]`) ?? [])];
    for (const mark of lit.current) mark.removeAttribute('data-at-cursor');
    for (const mark of marks) mark.setAttribute('data-at-cursor', '');
    lit.current = marks;
  }, cursorStore);
}
