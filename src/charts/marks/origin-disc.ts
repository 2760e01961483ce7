import { placedAt, type SvgNode, svgNode } from '../drawing/svg-node.ts';

interface OriginDiscLook {
  /** Number of independent origins. */
  readonly count: number;
  /** Hollow: the figure is provisional. */
  readonly hollow: boolean;
  readonly colour: string;
  readonly selected?: boolean;
}

/** A quoted figure: a 16 px disc with the count of its independent origins; fill is certainty, a ring is selection. */
export function originDisc({ count, hollow, colour, selected = false }: OriginDiscLook): SvgNode {
  const ring = { r: 13, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2, class: 'selected-ring' };
  return svgNode('g', { class: 'origin-disc' }, [
    ...(selected ? [svgNode('circle', ring)] : []),
    svgNode('circle', { r: 9, fill: 'var(--paper)' }),
    svgNode('circle', {
      r: hollow ? 7.2 : 8,
      fill: hollow ? 'var(--paper)' : colour,
      stroke: colour,
      'stroke-width': hollow ? 1.75 : 0,
    }),
    svgNode(
      'text',
      { y: 4.1, 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 700, fill: hollow ? colour : 'var(--paper)' },
      String(count),
    ),
  ]);
}

/** The disc as an inline picture, for cells, keys and facts. */
export function inlineOriginDisc(look: Omit<OriginDiscLook, 'selected'>): SvgNode {
  return svgNode('svg', { width: 18, height: 18, 'aria-hidden': 'true', class: 'inline-block flex-none align-[-4px]' }, [
    placedAt(9, 9, originDisc(look)),
  ]);
}
