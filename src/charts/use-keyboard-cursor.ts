import type { KeyboardEvent, RefObject } from 'react';
import type { Observation } from '../domain/dataset.ts';
import { stopAt } from '../domain/cursor-stop.ts';
import { monthForKey } from '../domain/month-for-key.ts';
import { mainPoint, readSeries } from '../domain/readout.ts';
import type { MonthNumber, MonthRange } from '../domain/time-period.ts';
import { cursorStore, effectiveMonth, leaveCursor, moveCursor } from '../state/cursor-store.ts';
import type { ChartLayout } from './chart-layout.ts';

interface KeyboardCursor {
  readonly layout: ChartLayout;
  readonly range: MonthRange;
  readonly pinned: MonthNumber | null;
  readonly onPin: (month: MonthNumber | null) => void;
  readonly onSecond: (month: MonthNumber) => void;
  readonly onOpen: (observation: Observation) => void;
  readonly box: RefObject<HTMLElement | null>;
}

/** The point that Enter, or a second tap, opens in a month: a quoted one before a cited one, in the order of the series. */
export function pointToOpen(layout: ChartLayout, month: MonthNumber): Observation | undefined {
  const series = [...new Set(layout.points.map((one) => one.series))];
  const candidates = series.flatMap((one) => mainPoint(readSeries(one, month)) ?? []);
  return (candidates.find((point) => point.origins > 0) ?? candidates[0])?.observation;
}

function focusNextMark(box: HTMLElement | null): void {
  const marks = [...(box?.querySelectorAll<SVGGElement>('[data-claim]') ?? [])];
  const now = marks.findIndex((mark) => mark === document.activeElement);
  marks[(now + 1) % Math.max(1, marks.length)]?.focus();
}

/**
 * The keys of a chart: arrows and Home/End/Page keys move the cursor of all panels, Enter opens the source
 * of the month, Shift and Enter compares the month with the pinned one, A goes to the next quoted point, Escape lets go of the pin.
 */
export function useKeyboardCursor(options: KeyboardCursor): (event: KeyboardEvent) => void {
  const { layout, range, pinned } = options;
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = effectiveMonth(cursorStore.get().month, pinned);
    const at = now ?? stopAt(range.to, range);
    const month = monthForKey(event.key, now, range);
    if (month !== undefined) moveCursor(month, 'keys');
    else if (event.key === 'Enter' && event.shiftKey) options.onSecond(at);
    else if (event.key === 'Enter') {
      const observation = pointToOpen(layout, at);
      if (observation === undefined) options.onPin(at);
      else options.onOpen(observation);
    } else if (event.key === ' ') options.onPin(at);
    else if (event.key === 'a' || event.key === 'A') focusNextMark(options.box.current);
    else if (event.key === 'Escape') {
      leaveCursor();
      options.onPin(null);
      options.box.current?.focus();
    } else return;
    event.preventDefault();
  };
}
