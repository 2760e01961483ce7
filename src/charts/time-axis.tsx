import { useRef } from 'react';
import { type MonthNumber, type MonthRange, monthStart } from '../domain/time-period.ts';
import { rangeWindow } from '../domain/time-window.ts';
import { cursorStore, effectiveMonth } from '../state/cursor-store.ts';
import { windowStore } from '../state/window-store.ts';
import type { ChartWords } from './chart-words.ts';
import { type PlotFrame, timeScale, windowScale } from './plot-frame.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';
import { useChartWords } from './use-chart-words.ts';
import { useStoreEffect } from './use-store-effect.ts';

interface TimeAxisProps {
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly pinned: MonthNumber | null;
}

const LABEL_HALF = 41;

/** The month under the cursor, on ink, where the axis is. */
function CursorMonth({ range, frame, pinned }: TimeAxisProps) {
  const group = useRef<SVGGElement>(null);
  const words = useChartWords();
  useStoreEffect(() => {
    const label = group.current;
    if (label === null) return;
    const month = effectiveMonth(cursorStore.get().month, pinned);
    const shown = windowStore.get() ?? rangeWindow(range);
    const visible = month !== null && monthStart(month) < shown.to && monthStart(month + 1) > shown.from;
    label.setAttribute('visibility', visible ? 'visible' : 'hidden');
    if (!visible) return;
    const { toX } = windowScale(shown, frame);
    const middle = (toX(monthStart(month)) + toX(monthStart(month + 1))) / 2;
    const x = Math.min(frame.left + frame.plotWidth - LABEL_HALF, Math.max(frame.left + LABEL_HALF, middle));
    label.setAttribute('transform', `translate(${x} 0)`);
    const text = label.lastElementChild;
    if (text !== null) text.textContent = words.month(month);
  }, cursorStore, windowStore);
  return (
    <g ref={group} visibility="hidden" className="cursor-month">
      <rect x={-LABEL_HALF} y={0} width={2 * LABEL_HALF} height={22} rx={2} fill="var(--ink)" />
      <text y={15.5} textAnchor="middle" fontSize={13} fontWeight={600} fill="var(--paper)" />
    </g>
  );
}

function labelText({ label, month }: TimeTick, words: ChartWords): string {
  switch (label) {
    case 'none':
      return '';
    case 'month':
      return words.monthName(month);
    case 'year':
      return words.year(month);
    case 'month-and-year':
      return words.shortMonth(month);
  }
}

/** The time axis that all panels share. */
export function TimeAxis(props: TimeAxisProps) {
  const { range, frame } = props;
  const words = useChartWords();
  const { toX, monthWidth } = timeScale(range, frame);
  const end = frame.left + frame.plotWidth;
  return (
    <svg width={frame.width} height={24} className="block overflow-visible" aria-hidden="true">
      <path d={`M${frame.left} 0.5H${end}`} stroke="var(--rule-strong)" />
      {timeTicks(range, monthWidth).map((tick) => (
        <g key={tick.month} transform={`translate(${toX(tick.x)} 0)`}>
          <path d={`M0 0v${tick.year ? 8 : tick.label === 'none' ? 3 : 6}`} stroke="var(--rule-strong)" />
          {tick.label !== 'none' && (
            <text x={4} y={16} fontSize={12} fontWeight={tick.year ? 600 : 400} fill={tick.year ? 'var(--ink)' : 'var(--ink-3)'}>
              {labelText(tick, words)}
            </text>
          )}
        </g>
      ))}
      <CursorMonth {...props} />
    </svg>
  );
}
