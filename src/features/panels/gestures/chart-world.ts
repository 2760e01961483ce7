import { type PlotFrame, windowScale } from '../../../charts/plot-frame.ts';
import type { Explorer } from '../../../domain/explorer.ts';
import { stopAt } from '../../../domain/cursor-stop.ts';
import { monthOfDay, type MonthNumber, type MonthRange, monthStart } from '../../../domain/time-period.ts';
import { rangeWindow, spanOf, stepOut } from '../../../domain/time-window.ts';
import type { ViewState } from '../../../domain/view.ts';
import { openRange, resolveRange } from '../../../domain/view-range.ts';
import { cursorStore, effectiveMonth, leaveCursor, moveCursor } from '../../../state/cursor-store.ts';
import { currentView } from '../../../state/use-view.ts';
import { windowStore } from '../../../state/window-store.ts';
import type { GestureWorld } from './window-motion.ts';

/** What the charts offer to gestures. Places are pixels of the window, as pointers report them. */
export interface ChartWorld extends GestureWorld {
  /** Draws the brush between two places; null takes it away. */
  readonly drawBrush: (places: readonly [number, number] | null) => void;
  /** Moves the cursor; null, or a place beside the plot, takes it away. */
  readonly pointAt: (clientX: number | null) => void;
  readonly pinAt: (clientX: number) => void;
  /** The instant about which keys zoom. */
  readonly heart: () => number;
  /** A click may turn out to be the first of two: what it is going to change is remembered. */
  readonly clickComes: () => void;
  /** Leads back to a wider range, and says which. A double click takes back what its first click did. */
  readonly stepOut: (clicked: boolean) => void;
}

export type ClickChanges = Pick<ViewState, 'at' | 'evidence' | 'rival'>;

/** What gestures remember between two views. */
export interface GestureMemory {
  /** The ranges that were shown, the last at the end. */
  ranges: readonly MonthRange[];
  /** The left edge of the charts in pixels of the window, until something may have moved it: asked in the midst of a frame that has begun to draw, it would have the page laid out. */
  left: number | null;
  /** What stood before the last click. */
  beforeClick: ClickChanges | null;
}

export interface ChartParts {
  readonly stack: HTMLElement;
  readonly brush: HTMLElement | null;
  readonly explorer: Explorer;
  /** The range that is drawn. */
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  /** What lies left of the drawings, in pixels. */
  readonly rail: number;
  readonly memory: GestureMemory;
  readonly onView: (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;
  readonly announceRange: (range: MonthRange) => void;
}

function clickChanges({ at, evidence, rival }: ViewState): ClickChanges {
  return { at, evidence, rival };
}

function drawBrush({ stack, brush, memory }: ChartParts, places: readonly [number, number] | null): void {
  if (brush === null) return;
  brush.hidden = places === null;
  if (places === null) return;
  brush.style.left = `${Math.min(...places) - (memory.left ?? stack.getBoundingClientRect().left)}px`;
  brush.style.width = `${Math.abs(places[1] - places[0])}px`;
}

/** The middle of the month under the cursor, where it is shown; else that of the window. */
function heartOf(range: MonthRange): number {
  const { from, to } = windowStore.get() ?? rangeWindow(range);
  const month = effectiveMonth(cursorStore.get().month, currentView().at);
  const middle = month === null ? from : (monthStart(month) + monthStart(month + 1)) / 2;
  return middle <= from || middle >= to ? (from + to) / 2 : middle;
}

/** The charts as they stand, for gestures to read and to change. */
export function chartWorld(parts: ChartParts): ChartWorld {
  const { stack, explorer, range, frame, rail, memory, onView } = parts;
  const { extent } = explorer;
  const asked = (): MonthRange => resolveRange(currentView().range, extent);
  const limits = (): MonthRange => spanOf(extent, asked());
  const plotLeft = (): number => (memory.left ??= stack.getBoundingClientRect().left) + rail + frame.left;
  const monthAt = (clientX: number): MonthNumber | null => {
    const x = clientX - plotLeft() + frame.left;
    if (x < frame.left || x >= frame.left + frame.plotWidth) return null;
    return stopAt(monthOfDay(windowScale(windowStore.get() ?? rangeWindow(range), frame).toDay(x)), range);
  };
  return {
    range: asked,
    limits,
    plot: () => ({ left: plotLeft(), width: frame.plotWidth }),
    choose: (next) => onView({ range: openRange(next, extent) }, 'push'),
    drawBrush: (places) => drawBrush(parts, places),
    pointAt: (clientX) => {
      const month = clientX === null ? null : monthAt(clientX);
      if (month === null) leaveCursor();
      else moveCursor(month, 'pointer');
    },
    pinAt: (clientX) => {
      const at = monthAt(clientX);
      if (at !== null) onView({ at });
    },
    heart: () => heartOf(asked()),
    clickComes: () => {
      memory.beforeClick = clickChanges(currentView());
    },
    stepOut: (clicked) => {
      const now = clickChanges(currentView());
      const next = stepOut(memory.ranges, asked(), limits());
      const before = clicked && memory.beforeClick !== null ? memory.beforeClick : now;
      const isUndone = now.at !== before.at || now.evidence !== before.evidence || now.rival !== before.rival;
      // The entry that the first click made is taken over.
      onView({ range: openRange(next, extent), ...before }, isUndone ? 'replace' : 'push');
      parts.announceRange(next);
    },
  };
}
