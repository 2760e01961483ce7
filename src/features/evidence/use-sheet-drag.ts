import { type PointerEvent, type RefObject, useRef } from 'react';
import { settleSheet, type SheetRest } from './sheet-stops.ts';

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startHeight: number;
  y: number;
  time: number;
  /** Pixels a millisecond, upwards positive. */
  speed: number;
}

/** A finger that rests this long before it leaves, in milliseconds, has no speed. */
const RESTING = 80;

/** Movements shorter than this are taps. */
const SLOP = 4;

/**
 * Lets a sheet follow the finger by its head. The height is written to the element itself, because it
 * changes sixty times a second; where it comes to rest is the caller's state.
 */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, onRest: (rest: SheetRest) => void) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const onControl = event.target instanceof Element && event.target.closest('button:not([data-drag])') !== null;
    if (onControl || event.button !== 0 || sheet.current === null) return;
    const startHeight = sheet.current.getBoundingClientRect().height;
    drag.current = { pointer: event.pointerId, startY: event.clientY, startHeight, y: event.clientY, time: event.timeStamp, speed: 0 };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current;
    if (now === null || sheet.current === null || now.pointer !== event.pointerId) return;
    if (Math.abs(event.clientY - now.startY) < SLOP && !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    now.speed = (now.y - event.clientY) / Math.max(1, event.timeStamp - now.time);
    now.y = event.clientY;
    now.time = event.timeStamp;
    sheet.current.dataset['dragging'] = 'yes';
    sheet.current.style.height = `${Math.max(0, now.startHeight + now.startY - event.clientY)}px`;
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current;
    drag.current = null;
    if (now === null || sheet.current === null || sheet.current.dataset['dragging'] === undefined) return;
    const { height } = sheet.current.getBoundingClientRect();
    delete sheet.current.dataset['dragging'];
    sheet.current.style.removeProperty('height');
    const speed = event.timeStamp - now.time > RESTING ? 0 : now.speed;
    onRest(event.type === 'pointercancel' ? 'peek' : settleSheet(height, speed, window.innerHeight));
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}
