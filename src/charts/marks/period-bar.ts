import { type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { hatchId } from './hatch.ts';

interface PeriodBarLook {
  /** Left end and width in pixels; the value's height and that of zero. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly zero: number;
  readonly slot: string;
  readonly colour: string;
  readonly hatched: boolean;
}

/** An amount: a bar from zero. A missing month is nothing at all. */
export function periodBar({ x, width, y, zero, slot, colour, hatched }: PeriodBarLook): SvgNode {
  return svgNode('rect', {
    x,
    y: Math.min(y, zero),
    width,
    height: Math.max(1, Math.abs(zero - y)),
    fill: hatched ? `url(#${hatchId(slot)})` : colour,
    stroke: hatched ? colour : 'none',
    'stroke-width': 1,
    class: 'period-bar',
  });
}
