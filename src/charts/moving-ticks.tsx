import { useRef } from 'react';
import { monthOfDay, type MonthRange, monthStart } from '../domain/time-period.ts';
import { labelText } from './axis-marks.ts';
import type { ChartWords } from './chart-words.ts';
import { svgNode } from './drawing/svg-node.ts';
import { toElement } from './drawing/to-element.ts';
import type { Shown } from './moving-paths.ts';
import type { PlotFrame } from './plot-frame.ts';
import { pixel } from './series-lines.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';
import { useChartWords } from './use-chart-words.ts';
import { type Moving, useMoving } from './use-moving.ts';

/** The ticks of a window: of the months that begin in it. */
function ticksOf({ scale, from, to }: Shown, range: MonthRange): readonly TimeTick[] {
  const month = monthOfDay(from);
  const first = monthStart(month) < from ? month + 1 : month;
  return timeTicks({ ...range, from: first, to: Math.max(first, monthOfDay(Math.ceil(to) - 1)) }, scale.monthWidth);
}

/** A label, taken from those that were there the frame before. */
function setLabel(label: Element, x: number, year: boolean, words: string): void {
  label.setAttribute('x', String(pixel(x + 4)));
  if (label.textContent === words) return;
  label.textContent = words;
  label.setAttribute('font-weight', year ? '600' : '400');
  label.setAttribute('fill', year ? 'var(--ink)' : 'var(--ink-3)');
}

function begin(words: ChartWords, range: MonthRange): Moving {
  const strokes = toElement(svgNode('path', { stroke: 'var(--rule-strong)' }));
  const labels = toElement(svgNode('g', {}));
  return {
    elements: [strokes, labels],
    paint: (shown) => {
      const ticks = ticksOf(shown, range);
      const path = ticks.map(({ x, year, label }) => `M${pixel(shown.scale.toX(x))} 0v${year ? 8 : label === 'none' ? 3 : 6}`);
      strokes.setAttribute('d', path.join(''));
      const named = ticks.filter((tick) => tick.label !== 'none');
      while (labels.childElementCount < named.length) labels.append(toElement(svgNode('text', { y: 16, 'font-size': 12 })));
      while (labels.childElementCount > named.length) labels.lastElementChild?.remove();
      named.forEach((tick, index) => {
        const label = labels.children[index];
        if (label !== undefined) setLabel(label, shown.scale.toX(tick.x), tick.year, labelText(tick, words));
      });
    },
  };
}

/** The ticks of the time axis while a gesture moves them. */
export function MovingTicks({ range, frame }: { readonly range: MonthRange; readonly frame: PlotFrame }) {
  const layer = useRef<SVGGElement>(null);
  const words = useChartWords();
  useMoving(layer, range, frame, () => begin(words, range));
  return <g ref={layer} className="moving" />;
}
