import { type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** Announced, never in force: a hollow diamond with a dashed edge, about its origin. */
export function announcedDiamond(colour: string): SvgNode {
  return svgNode('path', {
    d: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
    fill: 'var(--paper)',
    stroke: colour,
    'stroke-width': 1.5,
    'stroke-dasharray': '2 1.2',
    class: 'announced-mark',
  });
}
