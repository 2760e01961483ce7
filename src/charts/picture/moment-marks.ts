import { stopSpan } from '../../domain/cursor-stop.ts';
import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import type { ChartWords } from '../chart-words.ts';
import { type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { type PlotFrame, timeScale } from '../plot-frame.ts';
import { wordsWidth } from './words-width.ts';

/** From the words to the end of their card. */
const LABEL_ROOM = 7;

interface Moment {
  readonly month: MonthNumber | null;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
}

function isSeen(month: MonthNumber | null, { from, to }: MonthRange): month is MonthNumber {
  return month !== null && month >= from && month <= to;
}

function placeOf(month: MonthNumber, { range, frame }: Moment): { readonly left: number; readonly right: number; readonly middle: number } {
  const { toX, toPlotX } = timeScale(range, frame);
  const { start, end } = stopSpan(month, range);
  const [left, right] = [toPlotX(start), toPlotX(end)];
  return { left, right, middle: (toX(start) + toX(end)) / 2 };
}

/** A month as a band with a line at its middle; that of the second moment is broken. */
export function momentBand(moment: Moment, height: number, dash: string | undefined): readonly SvgNode[] {
  if (!isSeen(moment.month, moment.range)) return [];
  const { left, right, middle } = placeOf(moment.month, moment);
  return [
    svgNode('rect', { x: left, y: 0, width: right - left, height, fill: 'var(--ink)', 'fill-opacity': 0.08, class: 'moment' }),
    svgNode('path', { d: `M${middle} 0V${height}`, stroke: 'var(--ink)', 'stroke-dasharray': dash }),
  ];
}

/** The name of a month on ink, on the time axis. */
export function momentLabel(moment: Moment, words: ChartWords): readonly SvgNode[] {
  if (!isSeen(moment.month, moment.range)) return [];
  const { frame } = moment;
  const { middle } = placeOf(moment.month, moment);
  const text = words.moment(moment.month, moment.range);
  const half = wordsWidth(text, 13, true) / 2 + LABEL_ROOM;
  const x = Math.min(frame.left + frame.plotWidth - half, Math.max(frame.left + half, middle));
  return [
    svgNode('rect', { x: x - half, y: 0, width: 2 * half, height: 22, rx: 2, fill: 'var(--ink)' }),
    svgNode('text', { x, y: 15.5, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 600, fill: 'var(--paper)' }, text),
  ];
}
