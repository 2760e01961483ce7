import type { ChartLayout } from './chart-layout.ts';
import type { Pen, Spot } from './drawing/pen.ts';
import { PIXEL_PEN } from './drawing/pixel-pen.ts';
import { disputeSpot } from './drawing/spots.ts';
import { type SvgNode, svgNode } from './drawing/svg-node.ts';
import { differsMark } from './marks/differs-mark.ts';
import type { PlacedDispute } from './place-disputes.ts';

const LEG = 6;

function stroke(dispute: PlacedDispute, layout: ChartLayout, pen: Pen): SvgNode[] {
  const { of, x, y, from, form } = dispute;
  const look = { stroke: 'var(--ink)', 'stroke-width': 1.5, class: `dispute-${form}`, 'data-day': of.x };
  switch (form) {
    case 'sign':
      return [];
    case 'stem': {
      const spot = disputeSpot(dispute, layout);
      return [pen.at(spot, svgNode('path', { d: `M0 0L${from.x - x} ${from.y - y}`, fill: 'none', ...look }))];
    }
    case 'bracket': {
      const legs = x > from.x ? -LEG : LEG;
      return [pen.bracket({ at: disputeSpot(dispute, layout), low: layout.toY(of.low), high: layout.toY(of.high), legs, look })];
    }
  }
}

/** The strokes below the discs: they end under the mark that they are bound to. */
export function disputeStrokes(layout: ChartLayout, pen: Pen = PIXEL_PEN): SvgNode {
  const strokes = layout.disputes.flatMap((one) => stroke(one, layout, pen));
  return svgNode('g', { 'aria-hidden': 'true', class: 'dispute-strokes' }, strokes);
}

/** The square that says that claims differ, with its name and the room that a pointer has. */
export function disputeSquare(dispute: PlacedDispute, name: string, pen: Pen = PIXEL_PEN, spot: Spot = dispute): readonly SvgNode[] {
  return [
    svgNode('title', {}, name),
    pen.at(spot, svgNode('rect', { x: -12, y: -12, width: 24, height: 24, fill: 'transparent', class: 'hit' })),
    pen.at(spot, differsMark()),
  ];
}
