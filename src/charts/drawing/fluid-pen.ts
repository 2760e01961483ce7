import { drawnWidth } from '../bar-slots.ts';
import { hatchId } from '../marks/hatch.ts';
import type { Box } from '../place-notes.ts';
import { pixel } from '../series-lines.ts';
import { fluidStrokes } from './fluid-strokes.ts';
import { type BarShape, type BracketShape, type Pen, type Spot, type StretchShape, stretchEnds } from './pen.ts';
import { type PlotShares, plotShares } from './plot-shares.ts';
import { placedAt, type SvgAttributes, type SvgNode, svgNode } from './svg-node.ts';

/** A place to draw about: a viewport of its own, which cuts nothing off. */
function origin(attributes: SvgAttributes, children: readonly SvgNode[]): SvgNode {
  return svgNode('svg', { ...attributes, overflow: 'visible' }, children);
}

/** Id of the hatch of a series colour. */
type HatchName = (slot: string) => string;

/** Pixels below which a bar is too narrow to be drawn from two ends. */
const LEAST_ROOM = 2.5;

function mark({ x, y }: PlotShares, spot: Spot, node: SvgNode): SvgNode {
  const [dx, dy] = [pixel(spot.dx ?? 0), pixel(spot.dy ?? 0)];
  return origin({ x: x(spot.x), y: y(spot.y) }, [dx === 0 && dy === 0 ? node : placedAt(dx, dy, node)]);
}

/**
 * Neighbours stay a pixel apart, or a tenth where that is less: whichever of two ends reaches further, of which one
 * keeps a pixel off. A hatched bar, whose edge may not be drawn twice, and one of a pixel or two keep the share that
 * they have at the layout's size.
 */
function bar({ x, y, wide, high }: PlotShares, { x: start, room, y: value, zero, slot, colour, hatched }: BarShape, hatch: HatchName): SvgNode {
  const tall = Math.abs(zero - value);
  const place = { y: y(Math.min(value, zero)), height: tall < 1 ? 1 : high(tall) };
  if (hatched || room < LEAST_ROOM) {
    const look = hatched ? { fill: `url(#${hatch(slot)})`, stroke: colour } : { fill: colour };
    return svgNode('rect', { x: x(start), width: wide(drawnWidth(room)), ...place, ...look, class: 'period-bar' });
  }
  const [near, far] = [0.9 * room, 0.2 * room];
  return svgNode('g', { fill: colour, class: 'period-bar' }, [
    svgNode('rect', { x: x(start), width: wide(near), ...place }),
    origin({ x: -1 }, [svgNode('rect', { x: x(start + room - far), width: wide(far), ...place })]),
  ]);
}

/** What a stretch is drawn from: each of its ends, a little drawn in, to just beyond its middle. */
function stretch({ x, y, wide, high }: PlotShares, shape: StretchShape, limits: Pick<Box, 'x0' | 'x1'>): readonly SvgNode[] {
  const { x0, x1, goesOn } = stretchEnds(shape, limits);
  const [start, end] = [Math.max(shape.start, limits.x0), Math.min(shape.end, limits.x1)];
  const [before, after] = [pixel(x0 - start), pixel(end - x1)];
  const width = wide(end - start);
  const half = (from: number, share: string, isOpen: boolean): readonly SvgNode[] => [
    svgNode('line', { x1: from, x2: share }),
    ...(isOpen ? [] : [svgNode('path', { d: `M${from} -4v8` })]),
  ];
  const span = svgNode('g', { class: 'span-mark', stroke: shape.colour, fill: 'none', 'stroke-width': 2 }, [
    origin({ x: x(start), y: y(shape.y), width }, half(before, '51%', goesOn.before)),
    origin({ x: x(end), y: y(shape.y), width }, half(-after, '-51%', goesOn.after)),
  ]);
  if (shape.zero === null) return [span];
  const most = 0.51 * (end - start);
  const part = { width: wide(most), y: y(shape.y), height: high(Math.max(0, shape.zero - shape.y)) };
  const faint = svgNode('g', { fill: shape.colour, opacity: 0.16, class: 'combined-bar' }, [
    origin({ x: before }, [svgNode('rect', { x: x(start), ...part })]),
    origin({ x: -after }, [svgNode('rect', { x: x(end - most), ...part })]),
  ]);
  return [faint, span];
}

/** A line between the heights, and at each of them an elbow, whose corner is whole. */
function bracket({ x, y }: PlotShares, { at: spot, low, high: top, legs, look }: BracketShape): SvgNode {
  const near = pixel(spot.dx ?? 0);
  const elbow = (at: number, towards: number): SvgNode =>
    origin({ y: y(at) }, [svgNode('path', { d: `M${near + legs} 0H${near}v${Math.sign(towards - at)}` })]);
  return svgNode('g', { fill: 'none', ...look }, [
    origin({ x: x(spot.x) }, [svgNode('line', { x1: near, x2: near, y1: y(low), y2: y(top) }), elbow(low, top), elbow(top, low)]),
  ]);
}

/**
 * Draws into a box whose size is not known: the box is the plot, places are shares of it, and marks keep
 * their size, so that a browser puts everything where a pen in pixels would put it at that size. `plot` is
 * the plot of the layout that the drawing is made from, in pixels.
 */
export function fluidPen(plot: Box, hatch: HatchName = hatchId): Pen {
  const shares = plotShares(plot);
  return {
    at: (spot, node) => mark(shares, spot, node),
    bar: (shape) => bar(shares, shape, hatch),
    stretch: (shape, limits) => stretch(shares, shape, limits),
    bracket: (shape) => bracket(shares, shape),
    strokes: (shapes, clip, shared) => fluidStrokes(shares, shapes, clip, shared),
  };
}
