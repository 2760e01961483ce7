import { type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** Pattern id of a hatched series colour; one definition a colour stands in the page. */
export function hatchId(slot: string): string {
  return `hatch-${slot}`;
}

/** The hatch that tells a second bar from the first without its hue. */
export function hatchPattern(slot: string, colour: string): SvgNode {
  return svgNode('pattern', { id: hatchId(slot), width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
    svgNode('rect', { width: 4, height: 4, fill: 'var(--paper)' }),
    svgNode('rect', { width: 1.6, height: 4, fill: colour }),
  ]);
}
