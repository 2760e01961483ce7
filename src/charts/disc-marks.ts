import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartWords } from './chart-words.ts';
import { placedAt, type SvgNode, svgNode } from './drawing/svg-node.ts';
import { originDisc } from './marks/origin-disc.ts';
import type { PlacedDisc } from './place-discs.ts';
import { isHollow } from './point-status.ts';

/** A small stroke at the true place of a value whose disc stands elsewhere. */
function truePlace(colour: string): SvgNode {
  return svgNode('path', { d: 'M0 -4v8', stroke: colour, 'stroke-width': 2, class: 'true-place' });
}

/** What is seen of a quoted point: its disc, the true places it stands for, and how many more it joins. */
export function discMarks({ series, point, joined, x, y, ticks, count }: PlacedDisc, selected: boolean, words: ChartWords): readonly SvgNode[] {
  const { mark, label } = SERIES_STYLES[series.indicator.colour];
  const more = { x: 10, y: -6, 'font-size': 12, 'font-weight': 600, fill: label, class: 'halo' };
  return [
    ...ticks.map((tick) => placedAt(tick.x, tick.y, truePlace(mark))),
    placedAt(x, y, svgNode('circle', { r: 12, fill: 'transparent', class: 'hit' })),
    placedAt(x, y, originDisc({ count, hollow: isHollow(point.observation), colour: label, selected })),
    ...(joined.length > 0 ? [placedAt(x, y, svgNode('text', more, words.joined(joined.length)))] : []),
  ];
}
