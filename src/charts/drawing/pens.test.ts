import { describe, expect, it } from 'vitest';
import { drawnPlaces, placeFaults } from '../../test/drawn-places.ts';
import { readMarkup } from '../../test/read-markup.ts';
import { resolveDrawing } from '../../test/resolve-drawing.ts';
import { fluidPen } from './fluid-pen.ts';
import { type Pen } from './pen.ts';
import { PIXEL_PEN } from './pixel-pen.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import { toMarkup } from './to-markup.ts';

const HEIGHT = 128;
/** Plots of a phone to those of the widest window; the drawing is made for one of 600. */
const WIDTHS = [242, 324, 600, 1000, 2000];

function placesIn(nodes: readonly SvgNode[], width: number) {
  const markup = toMarkup(svgNode('svg', { width: '100%', height: '100%' }, nodes));
  return drawnPlaces(resolveDrawing(readMarkup(markup), { x: 34, y: 16, width, height: HEIGHT }));
}

/** Draws the same shares of a plot by both pens: as a fluid drawing made for 600 px, and in pixels. */
function bothPens(width: number, draw: (pen: Pen, x: (share: number) => number) => readonly SvgNode[]) {
  const plot = { x0: 34, x1: 634, y0: 16, y1: 16 + HEIGHT };
  const fluid = draw(fluidPen(plot), (share) => 34 + share * 600);
  const fixed = draw(PIXEL_PEN, (share) => share * width);
  return { fluid: placesIn(fluid, width), fixed: placesIn(fixed, width) };
}

describe.each(WIDTHS)('a mark in a plot %i px wide', (width) => {
  it.each([0.012, 0.02, 0.033, 0.1, 0.4])('that is a bar in a room of %f of it is as wide as on the screen', (room) => {
    const { fluid, fixed } = bothPens(width, (pen, x) => {
      const [start, end] = [x(0.3), x(0.3 + room)];
      const y = pen === PIXEL_PEN ? 0 : 16;
      return [pen.bar({ x: start, room: end - start, y: y + 40, zero: y + 100, slot: 'rare', colour: 'var(--rare)', hatched: false })];
    });
    expect(fluid).toHaveLength(1);
    expect(placeFaults(fluid, fixed, 0.05)).toEqual([]);
  });

  it.each([
    ['in the plot', 0.2, 0.3],
    ['from before it', -0.2, 0.3],
    ['to beyond it', 0.6, 1.4],
    ['from before to beyond', -1, 2],
  ])('that is a stretch %s ends where it does on the screen', (_name, from, to) => {
    const { fluid, fixed } = bothPens(width, (pen, x) => {
      const y = pen === PIXEL_PEN ? 0 : 16;
      return pen.stretch({ start: x(from), end: x(to), y: y + 40, colour: 'var(--us)', zero: y + 100 }, { x0: x(0), x1: x(1) });
    });
    expect(fluid).toHaveLength(2);
    expect(placeFaults(fluid, fixed, 0.05)).toEqual([]);
  });
});
