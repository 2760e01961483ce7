import { type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** Pattern id of a hatched series colour; one definition a colour stands in the page. */
export function hatchId(slot: string): string {
  return `hatch-${slot}`;
}

/**
 * The hatch that tells a second bar from the first without its hue. Its lines begin at the origin of what it paints;
 * a drawing with another origin brings a hatch of its own, moved so that its lines run where they run on the screen.
 */
export function hatchPattern(slot: string, colour: string, own: { readonly id: string; readonly move: string } | null = null): SvgNode {
  const lines = { width: 4, height: 4, patternUnits: 'userSpaceOnUse' };
  const patternTransform = own === null ? 'rotate(45)' : `${own.move} rotate(45)`;
  return svgNode('pattern', { id: own?.id ?? hatchId(slot), ...lines, patternTransform }, [
    svgNode('rect', { width: 4, height: 4, fill: 'var(--paper)' }),
    svgNode('rect', { width: 1.6, height: 4, fill: colour }),
  ]);
}
