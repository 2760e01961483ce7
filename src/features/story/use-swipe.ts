import { type TouchEvent, useRef } from 'react';

/** Pixels that tell a swipe from a tap that slipped. */
const FAR = 48;
/** A swipe is so much longer than it is high; what is steeper scrolls the page. */
const FLAT = 2;

/** Which way a touch went: a page on, a page back, or neither. */
export function swipeOf(dx: number, dy: number): 1 | -1 | 0 {
  if (Math.abs(dx) < FAR || Math.abs(dx) < FLAT * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}

/** Handlers for a region that is leafed through by swiping with one finger. */
export function useSwipe(onTurn: (by: 1 | -1) => void) {
  const begin = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent): void => {
      const touch = touches.item(0);
      begin.current = touches.length !== 1 ? null : { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: ({ changedTouches }: TouchEvent): void => {
      const touch = changedTouches.item(0);
      const from = begin.current;
      begin.current = null;
      if (from === null) return;
      const by = swipeOf(touch.clientX - from.x, touch.clientY - from.y);
      if (by !== 0) onTurn(by);
    },
  };
}
