import { type Contour, type GlyphData, type OutlinePoint, readContours } from './glyph-contours.ts';

/** A straight line to the last point, or a curve bent by the first; or the beginning of a contour. */
export interface Stroke {
  readonly kind: 'M' | 'L' | 'Q';
  /** Coordinates in the units of the font, y upwards: one point, of a curve two. */
  readonly at: readonly number[];
}

/** A contour from a point on its line, with the points that lie unsaid between two that are not. */
function strokesOf(contour: Contour): readonly Stroke[] {
  const whole = contour.flatMap((point, index): readonly OutlinePoint[] => {
    const next = contour[(index + 1) % contour.length] ?? point;
    return point.on || next.on ? [point] : [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }];
  });
  const first = whole.findIndex(({ on }) => on);
  const start = whole[first];
  if (start === undefined) return [];
  const strokes: Stroke[] = [{ kind: 'M', at: [start.x, start.y] }];
  let bend: OutlinePoint | null = null;
  for (const point of [...whole.slice(first + 1), ...whole.slice(0, first), start]) {
    if (!point.on) bend = point;
    else {
      strokes.push(bend === null ? { kind: 'L', at: [point.x, point.y] } : { kind: 'Q', at: [bend.x, bend.y, point.x, point.y] });
      bend = null;
    }
  }
  return strokes;
}

/** The outline of a glyph of a TrueType font, contour by contour; each ends where it began. */
export function glyphOutline(glyph: number, glyphs: GlyphData): readonly Stroke[] {
  return readContours(glyph, glyphs).flatMap(strokesOf);
}
