import { useRef } from 'react';
import { stopSpan } from '../domain/cursor-stop.ts';
import type { MonthNumber, MonthRange } from '../domain/time-period.ts';
import { rangeWindow } from '../domain/time-window.ts';
import { cursorStore, effectiveMonth } from '../state/cursor-store.ts';
import { windowStore } from '../state/window-store.ts';
import { type PlotFrame, windowScale } from './plot-frame.ts';
import { useStoreEffect } from './use-store-effect.ts';
import { writeAttribute } from './write-new.ts';

interface CursorLayerProps {
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly height: number;
  readonly pinned: MonthNumber | null;
}

/** The month that the pinned one is compared with: a band of its own with a broken line, which follows a gesture's window. */
export function SecondMoment({ range, frame, height, month }: Omit<CursorLayerProps, 'pinned'> & { readonly month: MonthNumber | null }) {
  const band = useRef<SVGGElement>(null);
  useStoreEffect(() => {
    const group = band.current;
    if (group === null || month === null) return;
    const shown = windowStore.get() ?? rangeWindow(range);
    const { start, end } = stopSpan(month, range);
    const visible = start < shown.to && end > shown.from;
    group.setAttribute('visibility', visible ? 'visible' : 'hidden');
    if (!visible) return;
    const { toPlotX } = windowScale(shown, frame);
    group.setAttribute('transform', `translate(${toPlotX(start)} 0)`);
    group.firstElementChild?.setAttribute('width', String(toPlotX(end) - toPlotX(start)));
    group.lastElementChild?.setAttribute('transform', `translate(${(toPlotX(end) - toPlotX(start)) / 2} 0)`);
  }, windowStore);
  if (month === null) return null;
  return (
    <g ref={band} visibility="hidden" className="second-moment" data-month={month} aria-hidden="true">
      <rect height={height} fill="var(--band)" />
      <path d={`M0 0V${height}`} stroke="var(--ink)" strokeWidth={1} strokeDasharray="3 3" />
    </g>
  );
}

/**
 * The cursor in one panel: a band as wide as the month or quarter it reads, with a line at its middle. Painted
 * straight from the store, without a React render.
 */
export function CursorLayer({ range, frame, height, pinned }: CursorLayerProps) {
  const band = useRef<SVGGElement>(null);
  useStoreEffect(() => {
    const group = band.current;
    if (group === null) return;
    const month = effectiveMonth(cursorStore.get().month, pinned);
    const shown = windowStore.get() ?? rangeWindow(range);
    const { start, end } = stopSpan(month ?? range.from, range);
    const visible = month !== null && start < shown.to && end > shown.from;
    writeAttribute(group, 'visibility', visible ? 'visible' : 'hidden');
    if (!visible) return;
    const { toX, toPlotX } = windowScale(shown, frame);
    const middle = (toX(start) + toX(end)) / 2;
    const left = toPlotX(start);
    // Places, not transforms: of another transform the browser composes all layers of the page anew.
    writeAttribute(group.firstElementChild, 'x', left);
    writeAttribute(group.firstElementChild, 'width', toPlotX(end) - left);
    // While a gesture moves the plot, the middle of a month can be beyond an edge that its band still crosses.
    const line = middle >= frame.left && middle <= frame.left + frame.plotWidth;
    writeAttribute(group.lastElementChild, 'visibility', line ? 'inherit' : 'hidden');
    writeAttribute(group.lastElementChild, 'd', `M${middle} 0V${height}`);
  }, cursorStore, windowStore);
  return (
    <g ref={band} visibility="hidden" className="cursor" aria-hidden="true">
      <rect height={height} fill="var(--band)" />
      <path stroke="var(--ink)" strokeWidth={1} />
    </g>
  );
}
