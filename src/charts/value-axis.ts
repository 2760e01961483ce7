import { type SvgNode, svgNode } from './drawing/svg-node.ts';

/** Width of the line of zero: a little more than that of the grid. */
export const ZERO_WIDTH = 1.25;

/** From the end of the words of a value to the plot. */
export const TICK_GAP = 10;

/** The words of a value on its axis: they end at the origin, at the height of its line. */
export function tickWords(text: string): SvgNode {
  return svgNode('text', { y: 4, 'text-anchor': 'end', 'font-size': 12, fill: 'var(--ink-3)' }, text);
}
