import { useRef } from 'react';
import { stopSpan } from '../domain/cursor-stop.ts';
import type { MonthNumber, MonthRange } from '../domain/time-period.ts';
import { rangeWindow } from '../domain/time-window.ts';
import { cursorStore, effectiveMonth } from '../state/cursor-store.ts';
import { windowStore } from '../state/window-store.ts';
import { axisTicks } from './axis-marks.ts';
import { SvgTree } from './drawing/svg-tree.tsx';
import { MovingTicks } from './moving-ticks.tsx';
import { type PlotFrame, timeScale, windowScale } from './plot-frame.ts';
import { wordsWidth } from './picture/words-width.ts';
import { timeTicks } from './time-ticks.ts';
import { useChartWords } from './use-chart-words.ts';
import { useStoreEffect } from './use-store-effect.ts';
import { writeAttribute, writeText } from './write-new.ts';

interface TimeAxisProps {
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly pinned: MonthNumber | null;
}

/** From the words to the end of their card. */
const LABEL_ROOM = 7;

/** The month under the cursor, on ink, where the axis is. */
function CursorMonth({ range, frame, pinned }: TimeAxisProps) {
  const group = useRef<SVGGElement>(null);
  const words = useChartWords();
  useStoreEffect(() => {
    const label = group.current;
    if (label === null) return;
    const month = effectiveMonth(cursorStore.get().month, pinned);
    const shown = windowStore.get() ?? rangeWindow(range);
    const { start, end } = stopSpan(month ?? range.from, range);
    const visible = month !== null && start < shown.to && end > shown.from;
    writeAttribute(label, 'visibility', visible ? 'visible' : 'hidden');
    if (!visible) return;
    const { toX } = windowScale(shown, frame);
    const middle = (toX(start) + toX(end)) / 2;
    const text = words.moment(month, range);
    const half = wordsWidth(text, 13, true) / 2 + LABEL_ROOM;
    const x = Math.min(frame.left + frame.plotWidth - half, Math.max(frame.left + half, middle));
    writeAttribute(label.firstElementChild, 'x', x - half);
    writeAttribute(label.firstElementChild, 'width', 2 * half);
    writeAttribute(label.lastElementChild, 'x', x);
    writeText(label.lastElementChild, text);
  }, cursorStore, windowStore);
  return (
    <g ref={group} visibility="hidden" className="cursor-month">
      <rect y={0} height={22} rx={2} fill="var(--ink)" />
      <text y={15.5} textAnchor="middle" fontSize={13} fontWeight={600} fill="var(--paper)" />
    </g>
  );
}

/** The time axis that all panels share. */
export function TimeAxis(props: TimeAxisProps) {
  const { range, frame } = props;
  const words = useChartWords();
  const { toX, monthWidth } = timeScale(range, frame);
  const end = frame.left + frame.plotWidth;
  return (
    <svg width={frame.width} height={24} className="time-strip block overflow-visible" aria-hidden="true">
      <path d={`M${frame.left} 0.5H${end}`} stroke="var(--rule-strong)" />
      <g className="at-rest">
        <SvgTree node={axisTicks(timeTicks(range, monthWidth), toX, words)} />
      </g>
      <MovingTicks range={range} frame={frame} />
      <CursorMonth {...props} />
    </svg>
  );
}
