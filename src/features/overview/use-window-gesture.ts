import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { perFrame } from '../../charts/per-frame.ts';
import type { TimeScale } from '../../charts/plot-frame.ts';
import type { MonthRange } from '../../domain/time-period.ts';
import { isSameRange, rangeWindow, snapWindow, type TimeWindow } from '../../domain/time-window.ts';
import type { ViewRange } from '../../domain/view.ts';
import { openRange } from '../../domain/view-range.ts';
import { dropWindow, moveWindow, releaseWindow } from '../../state/window-store.ts';
import { centredOn, dragPart, monthAfterKey, movePart, partLimits, partMonth, type WindowPart } from './range-window.ts';

interface WindowGesture {
  readonly range: MonthRange;
  readonly extent: MonthRange;
  readonly scale: TimeScale;
  readonly onRange: (range: ViewRange, mode: 'push' | 'replace') => void;
}

interface Drag {
  readonly part: WindowPart;
  /** The window and the pointer when the drag began. */
  readonly window: TimeWindow;
  readonly x: number;
  /** The window where the hand has it now; null until it has moved. */
  readonly latest: TimeWindow | null;
  readonly end: () => void;
}

export interface PartHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

export interface KeyHandlers {
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  readonly onBlur: () => void;
}

/** Calls back where a gesture is given up: for Escape, wherever the focus is, and for Back. The result ends it. */
function onGiveUp(run: () => void): () => void {
  const heard = new AbortController();
  const onKey = (event: globalThis.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    run();
  };
  document.addEventListener('keydown', onKey, { capture: true, signal: heard.signal });
  window.addEventListener('popstate', run, { signal: heard.signal });
  return () => heard.abort();
}

/** Drags the window by pointer: all charts follow, and neither React nor the link hears of it before its end. */
function useDrag({ range, extent, scale, onRange }: WindowGesture) {
  const drag = useRef<Drag | null>(null);
  const [frames] = useState(() => perFrame<TimeWindow>(moveWindow));
  const drop = (): Drag | null => {
    const last = drag.current;
    drag.current = null;
    last?.end();
    frames.cancel();
    return last;
  };
  const cancel = (): void => {
    const last = drop();
    if (last !== null && last.latest !== null) dropWindow();
  };
  useEffect(() => () => frames.cancel(), [frames]);
  const show = (latest: TimeWindow): void => {
    if (drag.current !== null) drag.current = { ...drag.current, latest };
    frames.ask(latest);
  };
  return {
    begin: (event: PointerEvent<SVGElement>, part: WindowPart, from: MonthRange): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { part, window: rangeWindow(from), x: event.clientX, latest: null, end: onGiveUp(cancel) };
      if (!isSameRange(from, range)) {
        show(rangeWindow(from));
        moveWindow(rangeWindow(from));
      }
    },
    move: (event: PointerEvent<SVGElement>): void => {
      const now = drag.current;
      if (now === null || (now.latest === null && event.clientX === now.x)) return;
      const days = scale.toDay(event.clientX) - scale.toDay(now.x);
      show(dragPart(now.part, now.window, days, rangeWindow(extent)));
    },
    end: (): void => {
      const last = drop();
      if (last === null || last.latest === null) return;
      const next = snapWindow(last.latest, extent);
      if (isSameRange(next, range)) {
        dropWindow();
        return;
      }
      releaseWindow(rangeWindow(next));
      onRange(openRange(next, extent), 'push');
    },
    cancel,
  };
}

/**
 * Moves the window by pointer and keys. One gesture is one step of the history. With keys, its first change makes the
 * step and all later ones rewrite it: a gesture lasts until the focus moves on, or the window is moved by other means.
 */
export function useWindowGesture(gesture: WindowGesture) {
  const { range, extent, onRange } = gesture;
  const keyed = useRef<MonthRange | null>(null);
  const drag = useDrag(gesture);
  const rest = { onPointerMove: drag.move, onPointerUp: drag.end, onPointerCancel: drag.cancel };
  return {
    part: (part: WindowPart): PartHandlers => ({
      ...rest,
      onPointerDown: (event) => {
        if (event.button === 0) drag.begin(event, part, range);
      },
    }),
    /** Pointing beside the window brings it there; it can be dragged on at once. */
    beside: (monthAt: (event: PointerEvent<SVGElement>) => number): PartHandlers => ({
      ...rest,
      onPointerDown: (event) => {
        if (event.button === 0) drag.begin(event, 'body', centredOn(monthAt(event), range, extent));
      },
    }),
    keys: (part: WindowPart): KeyHandlers => ({
      onKeyDown: (event) => {
        const month = monthAfterKey(event.key, partMonth(part, range), partLimits(part, range, extent));
        if (month === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const next = movePart(part, range, month, extent);
        if (isSameRange(next, range)) return;
        const goesOn = keyed.current !== null && isSameRange(keyed.current, range);
        keyed.current = next;
        onRange(openRange(next, extent), goesOn ? 'replace' : 'push');
      },
      onBlur: () => {
        keyed.current = null;
      },
    }),
  };
}
