import { type RefObject, useEffect, useEffectEvent } from 'react';
import { perFrame } from '../../charts/per-frame.ts';
import { type PlotFrame, windowScale } from '../../charts/plot-frame.ts';
import { monthOfDay, type MonthRange } from '../../domain/time-period.ts';
import { rangeWindow } from '../../domain/time-window.ts';
import { leaveCursor, moveCursor } from '../../state/cursor-store.ts';
import { windowStore } from '../../state/window-store.ts';

/**
 * Moves the cursor of all panels with a mouse or pen, once a frame and without a React render.
 * `rail` is what lies left of the drawings in the stack.
 */
export function usePointerCursor(stack: RefObject<HTMLElement | null>, range: MonthRange, frame: PlotFrame, rail: number): void {
  const follow = useEffectEvent((clientX: number) => {
    const x = clientX - (stack.current?.getBoundingClientRect().left ?? 0) - rail;
    if (x < frame.left || x >= frame.left + frame.plotWidth) leaveCursor();
    else moveCursor(monthOfDay(windowScale(windowStore.get() ?? rangeWindow(range), frame).toDay(x)), 'pointer');
  });
  useEffect(() => {
    const box = stack.current;
    if (box === null) return undefined;
    const moves = perFrame<number>((clientX) => follow(clientX));
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') moves.ask(event.clientX);
    };
    const onLeave = (): void => {
      moves.cancel();
      leaveCursor();
    };
    box.addEventListener('pointermove', onMove);
    box.addEventListener('pointerleave', onLeave);
    return () => {
      moves.cancel();
      box.removeEventListener('pointermove', onMove);
      box.removeEventListener('pointerleave', onLeave);
    };
  }, [stack]);
}
