import { pathCorners, type Corner } from './path-corners.ts';
import type { ReadElement } from './read-markup.ts';

/** A part of a drawing in the pixels of the box that it is put into. */
export interface ResolvedPart {
  readonly tag: string;
  /** Its own class. */
  readonly own: string;
  /** Its class and those of all that it stands in, the outermost first. */
  readonly classes: string;
  /** The claim of the mark that it belongs to, else empty. */
  readonly claim: string;
  /** Where its own coordinates begin. */
  readonly x: number;
  readonly y: number;
  /** Corners of what it draws; null where a path lifts the pen. */
  readonly corners: readonly Corner[];
}

/** Coordinates of an element: `x0 + kx · x`, with 100% as so many of them. */
interface Space {
  readonly x0: number;
  readonly y0: number;
  readonly kx: number;
  readonly ky: number;
  readonly width: number;
  readonly height: number;
}

function lengthOf(element: ReadElement, name: string, whole: number, otherwise = 0): number {
  const text = element.attributes.get(name);
  if (text === undefined) return otherwise;
  const value = Number(text.replace('%', ''));
  if (!Number.isFinite(value)) throw new Error(`"${text}" is no length`);
  return text.endsWith('%') ? (value / 100) * whole : value;
}

/** The space inside of an element: moved by a transform, or a viewport with or without units of its own. */
function inside(element: ReadElement, space: Space): Space {
  const transform = element.attributes.get('transform');
  const moves = /^translate\((-?[\d.e-]+) (-?[\d.e-]+)\)$/.exec(transform ?? '');
  if (transform !== undefined && moves === null) throw new Error(`"${transform}" is not understood`);
  const moved = { ...space, x0: space.x0 + space.kx * Number(moves?.[1] ?? 0), y0: space.y0 + space.ky * Number(moves?.[2] ?? 0) };
  if (element.tag !== 'svg') return moved;
  const x0 = moved.x0 + moved.kx * lengthOf(element, 'x', space.width);
  const y0 = moved.y0 + moved.ky * lengthOf(element, 'y', space.height);
  const [width, height] = [lengthOf(element, 'width', space.width, space.width), lengthOf(element, 'height', space.height, space.height)];
  const box = element.attributes.get('viewBox')?.split(' ').map(Number);
  if (box === undefined) return { ...moved, x0, y0, width, height };
  const [left = 0, top = 0, wide = 1, high = 1] = box;
  const [kx, ky] = [(moved.kx * width) / wide, (moved.ky * height) / high];
  return { x0: x0 - kx * left, y0: y0 - ky * top, kx, ky, width: wide, height: high };
}

function ownCorners(element: ReadElement, { width, height }: Space): readonly Corner[] {
  const at = (name: string, whole: number): number => lengthOf(element, name, whole);
  switch (element.tag) {
    case 'path':
      return pathCorners(element.attributes.get('d') ?? '');
    case 'line':
      return [
        { x: at('x1', width), y: at('y1', height) },
        { x: at('x2', width), y: at('y2', height) },
      ];
    case 'rect': {
      const [x, y] = [at('x', width), at('y', height)];
      return [{ x, y }, { x: x + at('width', width), y: y + at('height', height) }];
    }
    case 'text':
      return [{ x: at('x', width), y: at('y', height) }];
    default:
      return [];
  }
}

/**
 * Works out where a browser puts every part of a drawing in a box of so many pixels: percentages, nested viewports,
 * stretched canvases and shifts. It knows nothing of the code that draws.
 */
export function resolveDrawing(drawing: ReadElement, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): readonly ResolvedPart[] {
  const visit = (element: ReadElement, space: Space, outer: { readonly classes: string; readonly claim: string }): ResolvedPart[] => {
    const here = inside(element, space);
    const own = element.attributes.get('class') ?? '';
    const classes = `${outer.classes} ${own}`.trim();
    const claim = element.attributes.get('data-claim') ?? outer.claim;
    const corners = ownCorners(element, here).map((at) => at && { x: here.x0 + here.kx * at.x, y: here.y0 + here.ky * at.y });
    const part = { tag: element.tag, own, classes, claim, x: here.x0, y: here.y0, corners };
    return [part, ...element.children.flatMap((child) => visit(child, here, { classes, claim }))];
  };
  return visit(drawing, { x0: box.x, y0: box.y, kx: 1, ky: 1, width: box.width, height: box.height }, { classes: '', claim: '' });
}
