import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartWords } from './chart-words.ts';
import type { Pen, Spot } from './drawing/pen.ts';
import { PIXEL_PEN } from './drawing/pixel-pen.ts';
import { type SvgNode, svgNode } from './drawing/svg-node.ts';
import { originDisc } from './marks/origin-disc.ts';
import type { PlacedDisc } from './place-discs.ts';
import { isHollow } from './point-status.ts';

/** A small stroke at the true place of a value whose disc stands elsewhere. */
function truePlace(colour: string, day: number): SvgNode {
  return svgNode('path', { d: 'M0 -4v8', stroke: colour, 'stroke-width': 2, class: 'true-place', 'data-day': day });
}

/** What is seen of a quoted point: its disc, the true places it stands for, and how many more it joins. */
export function discMarks(disc: PlacedDisc, selected: boolean, words: ChartWords, pen: Pen = PIXEL_PEN, spot: Spot = disc): readonly SvgNode[] {
  const { series, point, joined, ticks, count } = disc;
  const { mark, label } = SERIES_STYLES[series.indicator.colour];
  const more = { x: 10, y: -6, 'font-size': 12, 'font-weight': 600, fill: label, class: 'halo' };
  return [
    ...ticks.map((tick) => pen.at(tick, truePlace(mark, tick.day))),
    pen.at(spot, svgNode('circle', { r: 12, fill: 'transparent', class: 'hit' })),
    pen.at(spot, originDisc({ count, hollow: isHollow(point.observation), colour: label, selected })),
    ...(joined.length > 0 ? [pen.at(spot, svgNode('text', more, words.joined(joined.length)))] : []),
  ];
}
