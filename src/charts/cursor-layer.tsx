import { useRef } from 'react';
import { type MonthNumber, type MonthRange, monthStart } from '../domain/time-period.ts';
import { cursorStore, effectiveMonth } from '../state/cursor-store.ts';
import { type PlotFrame, timeScale } from './plot-frame.ts';
import { useStoreEffect } from './use-store-effect.ts';

interface CursorLayerProps {
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly height: number;
  readonly pinned: MonthNumber | null;
}

/**
 * The cursor in one panel: a band as wide as the month it reads, with a line at its middle. Painted
 * straight from the store, without a React render.
 */
export function CursorLayer({ range, frame, height, pinned }: CursorLayerProps) {
  const band = useRef<SVGGElement>(null);
  useStoreEffect(() => {
    const group = band.current;
    if (group === null) return;
    const month = effectiveMonth(cursorStore.get().month, pinned);
    const visible = month !== null && month >= range.from && month <= range.to;
    group.setAttribute('visibility', visible ? 'visible' : 'hidden');
    if (!visible) return;
    const scale = timeScale(range, frame);
    const start = scale.toX(monthStart(month));
    const width = scale.toX(monthStart(month + 1)) - start;
    group.setAttribute('transform', `translate(${start} 0)`);
    group.firstElementChild?.setAttribute('width', String(width));
    group.lastElementChild?.setAttribute('transform', `translate(${width / 2} 0)`);
  }, cursorStore);
  return (
    <g ref={band} visibility="hidden" className="cursor" aria-hidden="true">
      <rect height={height} fill="var(--band)" />
      <path d={`M0 0V${height}`} stroke="var(--ink)" strokeWidth={1} />
    </g>
  );
}
