import type { Clip, StrokeShape } from './pen.ts';
import type { PlotShares } from './plot-shares.ts';
import { type SvgAttributes, type SvgNode, svgNode } from './svg-node.ts';

/** Units of the canvas on which lines are stretched: at 2,000 × 1,000 pixels, rounding to one moves nothing by more than 0.05. */
const WIDE = 100_000;
const HIGH = 10_000;
/** A line on the top or the bottom of the plot is not cut in half: so many units are seen beyond. */
const BEYOND = 100;

/** Corners as steps in whole units, each from the one before; rounded before they are taken apart, so that no error adds up. */
function steps(corners: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  let path = '';
  let last: { readonly x: number; readonly y: number } | null = null;
  for (const at of corners) {
    if (at !== null) {
      if (last === null) path += `M${at.x} ${at.y}`;
      else if (at.y === last.y) path += `h${at.x - last.x}`;
      else if (at.x === last.x) path += `v${at.y - last.y}`;
      else path += `l${at.x - last.x} ${at.y - last.y}`;
    }
    last = at;
  }
  return path;
}

/** Strokes on a canvas that stretches with the plot, their width and dashes with no part in it. */
export function fluidStrokes(
  { shareX, shareY }: PlotShares,
  shapes: readonly StrokeShape[],
  clip: Clip | null,
  shared: SvgAttributes = {},
): readonly SvgNode[] {
  if (shapes.length === 0) return [];
  const beyond = (100 * BEYOND) / HIGH;
  const canvas = {
    y: `-${beyond}%`,
    height: `${100 + 2 * beyond}%`,
    viewBox: `0 -${BEYOND} ${WIDE} ${HIGH + 2 * BEYOND}`,
    preserveAspectRatio: 'none',
    overflow: clip === null ? 'visible' : 'hidden',
  };
  const paths = shapes.map(({ corners, look }) => {
    const units = corners.map((at) => at && { x: Math.round(shareX(at.x) * WIDE), y: Math.round(shareY(at.y) * HIGH) });
    return svgNode('path', { d: steps(units), ...look, 'vector-effect': 'non-scaling-stroke' });
  });
  return [svgNode('svg', { ...canvas, ...shared }, paths)];
}
