import { placedAt, type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** ≠ on an ink square about its origin: sources differ. Drawn, because the fonts hold no such sign. */
export function differsMark(): SvgNode {
  return svgNode('g', { class: 'differs-mark' }, [
    svgNode('rect', { x: -8, y: -8, width: 16, height: 16, rx: 2, fill: 'var(--ink)' }),
    svgNode('path', { d: 'M-4 -1.8h8M-4 1.8h8M2.4 -4.6l-4.8 9.2', stroke: 'var(--paper)', 'stroke-width': 1.5, fill: 'none' }),
  ]);
}

/** The mark as an inline picture. */
export function inlineDiffersMark(): SvgNode {
  return svgNode('svg', { width: 16, height: 16, 'aria-hidden': 'true', class: 'inline-block flex-none align-[-3px]' }, [
    placedAt(8, 8, differsMark()),
  ]);
}
