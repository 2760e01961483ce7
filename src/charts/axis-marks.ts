import type { ChartWords } from './chart-words.ts';
import type { Pen } from './drawing/pen.ts';
import { PIXEL_PEN } from './drawing/pixel-pen.ts';
import { type SvgNode, svgNode } from './drawing/svg-node.ts';
import type { TimeTick } from './time-ticks.ts';

/** The words of a tick; empty for a stroke alone. */
export function labelText({ label, month }: TimeTick, words: ChartWords): string {
  switch (label) {
    case 'none':
      return '';
    case 'month':
      return words.monthName(month);
    case 'year':
      return words.year(month);
    case 'month-and-year':
      return words.shortMonth(month);
    case 'quarter':
      return words.quarterName(month);
    case 'quarter-and-year':
      return words.moment(month, { from: month, to: month, step: 3 });
  }
}

/** A tick of the time axis about its origin: a stroke, and the words of a labelled one. */
function axisTick(tick: TimeTick, words: ChartWords): SvgNode {
  const look = { x: 4, y: 16, 'font-size': 12, 'font-weight': tick.year ? 600 : 400, fill: tick.year ? 'var(--ink)' : 'var(--ink-3)' };
  const stroke = { d: `M0 0v${tick.year ? 8 : tick.label === 'none' ? 3 : 6}`, stroke: 'var(--rule-strong)' };
  return svgNode('g', {}, [
    svgNode('path', stroke),
    ...(tick.label === 'none' ? [] : [svgNode('text', look, labelText(tick, words))]),
  ]);
}

/** The ticks of the time axis where `toX` puts their days. */
export function axisTicks(ticks: readonly TimeTick[], toX: (day: number) => number, words: ChartWords, pen: Pen = PIXEL_PEN): readonly SvgNode[] {
  return ticks.map((tick) => pen.at({ x: toX(tick.x), y: 0 }, axisTick(tick, words)));
}
