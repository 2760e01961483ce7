import { perFrame, type NextFrame } from '../../../charts/per-frame.ts';
import type { MonthRange } from '../../../domain/time-period.ts';
import { isSameRange, rangeWindow, snapWindow, type TimeWindow } from '../../../domain/time-window.ts';
import { dropWindow, moveWindow, releaseWindow, windowStore } from '../../../state/window-store.ts';

/** What gestures know of the page and may ask of it. */
export interface GestureWorld {
  /** The range that the view asks for. */
  readonly range: () => MonthRange;
  /** How far gestures may go. */
  readonly limits: () => MonthRange;
  /** Left edge of the plot in pixels of the window, and its width. */
  readonly plot: () => { readonly left: number; readonly width: number };
  /** Makes a range that of the view: one entry of the history. */
  readonly choose: (range: MonthRange) => void;
}

/** The one window that all gestures move, shown at most once a frame. */
export interface WindowMotion {
  /** What is shown, or will be with the next frame. */
  readonly now: () => TimeWindow;
  readonly limits: () => TimeWindow;
  readonly show: (window: TimeWindow) => void;
  /** Comes to rest at whole months. Nothing happens where nothing moves. */
  readonly finish: () => void;
  /** Wheel and keys have no end of their own: the motion comes to rest when nothing more is shown for a while. */
  readonly finishSoon: () => void;
  /** Goes back to the range of the view; whether anything moved. */
  readonly cancel: () => boolean;
}

/** How long a wheel or a key must rest to have come to its end, in milliseconds. */
const REST = 300;

/** Ends a gesture at whole months: the charts show them at once, and the view follows. */
export function settleAt(range: MonthRange, world: GestureWorld): void {
  if (isSameRange(range, world.range())) {
    dropWindow();
    return;
  }
  releaseWindow(rangeWindow(range));
  world.choose(range);
}

export function createMotion(world: GestureWorld, next?: NextFrame): WindowMotion {
  let target: TimeWindow | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const frames = perFrame<TimeWindow>(moveWindow, next);
  const end = (): TimeWindow | null => {
    const last = target;
    target = null;
    clearTimeout(rest);
    frames.cancel();
    return last;
  };
  const finish = (): void => {
    const last = end();
    if (last !== null) settleAt(snapWindow(last, world.limits()), world);
  };
  return {
    now: () => target ?? windowStore.get() ?? rangeWindow(world.range()),
    limits: () => rangeWindow(world.limits()),
    show: (window) => {
      target = window;
      frames.ask(window);
    },
    finish,
    finishSoon: () => {
      clearTimeout(rest);
      rest = setTimeout(finish, REST);
    },
    cancel: () => {
      const moved = end() !== null;
      if (moved) dropWindow();
      return moved;
    },
  };
}

/** The instant at a place of the window, on the axis as it is shown. */
export function dayAt(clientX: number, window: TimeWindow, plot: ReturnType<GestureWorld['plot']>): number {
  return window.from + ((clientX - plot.left) / plot.width) * (window.to - window.from);
}
