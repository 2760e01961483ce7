import { drawnWidth } from '../bar-slots.ts';
import { periodBar } from '../marks/period-bar.ts';
import { spanMark } from '../marks/span-mark.ts';
import { pixel } from '../series-lines.ts';
import { type BracketShape, type Clip, type Pen, type StrokeShape, stretchEnds } from './pen.ts';
import { placedAt, type SvgAttributes, type SvgNode, svgNode } from './svg-node.ts';

function outline({ corners, look }: StrokeShape): SvgNode {
  const d = corners.map((at, index) => {
    if (at === null) return '';
    const isDown = index > 0 && corners[index - 1] !== null;
    return `${isDown ? 'L' : 'M'}${pixel(at.x)} ${pixel(at.y)}`;
  });
  return svgNode('path', { d: d.join(''), ...look });
}

function strokes(shapes: readonly StrokeShape[], clip: Clip | null, shared: SvgAttributes = {}): readonly SvgNode[] {
  const paths = shapes.map(outline);
  if (clip === null) return Object.keys(shared).length === 0 ? paths : [svgNode('g', shared, paths)];
  const { x0, x1, y0, y1 } = clip.box;
  // A line on the edge of the plot is not cut in half.
  // Seen even where its lines are hidden: what takes their place in a gesture is cut off by it too.
  const box = { visibility: 'visible', x: x0, y: y0 - 1, width: x1 - x0, height: y1 - y0 + 2 };
  return [
    svgNode('clipPath', { id: clip.id }, [svgNode('rect', box)]),
    svgNode('g', { 'clip-path': `url(#${clip.id})`, ...shared }, paths),
  ];
}

function bracket({ at, low, high, legs, look }: BracketShape): SvgNode {
  const x = at.x + (at.dx ?? 0);
  return svgNode('path', { d: `M${x + legs} ${low}H${x}V${high}H${x + legs}`, fill: 'none', ...look });
}

/** Draws in pixels, each mark at the place that the layout gave it. */
export const PIXEL_PEN: Pen = {
  at: ({ x, y, dx = 0, dy = 0 }, node) => placedAt(x + dx, y + dy, node),
  bar: ({ room, ...bar }) => periodBar({ ...bar, width: drawnWidth(room) }),
  stretch: (stretch, plot) => {
    const { x0, x1, goesOn } = stretchEnds(stretch, plot);
    const { y, colour, zero } = stretch;
    const span = spanMark({ x0, x1, y, colour, goesOn });
    if (zero === null) return [span];
    const faint = { x: x0, y, width: x1 - x0, height: Math.max(0, zero - y), fill: colour, 'fill-opacity': 0.16, class: 'combined-bar' };
    return [svgNode('rect', faint), span];
  },
  bracket,
  strokes,
};
