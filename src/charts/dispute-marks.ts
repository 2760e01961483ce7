import { placedAt, type SvgNode, svgNode } from './drawing/svg-node.ts';
import { differsMark } from './marks/differs-mark.ts';
import type { PlacedDispute } from './place-disputes.ts';

/** The strokes below the discs: they end under the mark that they are bound to. */
export function disputeStrokes(disputes: readonly PlacedDispute[]): SvgNode {
  const strokes = disputes
    .filter(({ path }) => path !== '')
    .map(({ path, form }) =>
      svgNode('path', { d: path, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5, class: `dispute-${form}` }),
    );
  return svgNode('g', { 'aria-hidden': 'true', class: 'dispute-strokes' }, strokes);
}

/** The square that says that claims differ, with its name and the room that a pointer has. */
export function disputeSquare({ x, y }: PlacedDispute, name: string): readonly SvgNode[] {
  return [
    svgNode('title', {}, name),
    placedAt(x, y, svgNode('rect', { x: -12, y: -12, width: 24, height: 24, fill: 'transparent', class: 'hit' })),
    placedAt(x, y, differsMark()),
  ];
}
