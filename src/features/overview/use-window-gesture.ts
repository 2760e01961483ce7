import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { TimeScale } from '../../charts/plot-frame.ts';
import { type MonthRange, monthStart } from '../../domain/time-period.ts';
import type { ViewRange } from '../../domain/view.ts';
import { centredOn, monthAfterKey, movePart, nearestMonth, openRange, partLimits, partMonth, type WindowPart } from './range-window.ts';

interface WindowGesture {
  readonly range: MonthRange;
  readonly extent: MonthRange;
  readonly scale: TimeScale;
  readonly onRange: (range: ViewRange, mode: 'push' | 'replace') => void;
}

interface Drag {
  readonly part: WindowPart;
  /** The window and the pointer when the drag began. */
  readonly range: MonthRange;
  readonly x: number;
  /** The window as it was last reported, and whether it was. */
  readonly latest: MonthRange;
  readonly begun: boolean;
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

/** The month at the part's edge once it has moved by so many pixels. */
function draggedTo({ part, range, x }: Drag, pointer: number, scale: TimeScale): number {
  const edge = part === 'to' ? range.to + 1 : range.from;
  const month = nearestMonth(scale.toDay(scale.toX(monthStart(edge)) + pointer - x));
  return part === 'to' ? month - 1 : month;
}

function isSame(one: MonthRange, other: MonthRange): boolean {
  return one.from === other.from && one.to === other.to;
}

/**
 * Moves the window by pointer and keys. One gesture is one step of the history: its first change makes
 * the step and all later ones rewrite it, so that Back returns to the view before the gesture. With keys,
 * a gesture lasts until the focus moves on, or the window is moved by other means.
 */
export function useWindowGesture({ range, extent, scale, onRange }: WindowGesture) {
  const drag = useRef<Drag | null>(null);
  const keyed = useRef<MonthRange | null>(null);
  const begin = (event: PointerEvent<SVGElement>, part: WindowPart, from: MonthRange, begun: boolean) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, range: from, x: event.clientX, latest: from, begun };
  };
  const move = (event: PointerEvent<SVGElement>) => {
    const now = drag.current;
    if (now === null) return;
    const latest = movePart(now.part, now.range, draggedTo(now, event.clientX, scale), extent);
    if (isSame(latest, now.latest)) return;
    drag.current = { ...now, latest, begun: true };
    onRange(openRange(latest, extent), now.begun ? 'replace' : 'push');
  };
  const drop = () => {
    drag.current = null;
  };
  const rest = { onPointerMove: move, onPointerUp: drop, onPointerCancel: drop };
  return {
    part: (part: WindowPart): PartHandlers => ({
      ...rest,
      onPointerDown: (event) => {
        if (event.button === 0) begin(event, part, range, false);
      },
    }),
    /** Pointing beside the window brings it there; it can be dragged on at once. */
    beside: (monthAt: (event: PointerEvent<SVGElement>) => number): PartHandlers => ({
      ...rest,
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const next = centredOn(monthAt(event), range, extent);
        const moved = !isSame(next, range);
        begin(event, 'body', next, moved);
        if (moved) onRange(openRange(next, extent), 'push');
      },
    }),
    keys: (part: WindowPart): KeyHandlers => ({
      onKeyDown: (event) => {
        const month = monthAfterKey(event.key, partMonth(part, range), partLimits(part, range, extent));
        if (month === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const next = movePart(part, range, month, extent);
        if (isSame(next, range)) return;
        const goesOn = keyed.current !== null && isSame(keyed.current, range);
        keyed.current = next;
        onRange(openRange(next, extent), goesOn ? 'replace' : 'push');
      },
      onBlur: () => {
        keyed.current = null;
      },
    }),
  };
}
