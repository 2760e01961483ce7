import type { Box } from '../place-notes.ts';
import type { SvgAttributes, SvgNode } from './svg-node.ts';

/**
 * Where a mark stands: a point of the plot in the pixels of a layout, and by how much the mark stands off it.
 * Where a drawing stretches, its points move, and what stands off them keeps its distance.
 */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dx?: number;
  readonly dy?: number;
}

/** A bar in the room that it shares with the gap to the next one; in pixels of a layout. */
export interface BarShape {
  readonly x: number;
  readonly room: number;
  readonly y: number;
  readonly zero: number;
  readonly slot: string;
  readonly colour: string;
  readonly hatched: boolean;
}

/** A stretch of time with one value, in pixels of a layout; it may reach beyond the plot. */
export interface StretchShape {
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly colour: string;
  /** Height of zero, where a faint bar stands under the stretch. */
  readonly zero: number | null;
}

/** A stroke from height to height beside a point, its legs towards it. */
export interface BracketShape {
  readonly at: Spot;
  readonly low: number;
  readonly high: number;
  /** To the right where positive. */
  readonly legs: number;
  readonly look: SvgAttributes;
}

/** The plot that strokes may not leave. */
export interface Clip {
  /** Unique in the page. */
  readonly id: string;
  readonly box: Box;
}

/** Corners in pixels of a layout; null lifts the pen. */
export interface StrokeShape {
  readonly corners: readonly ({ readonly x: number; readonly y: number } | null)[];
  readonly look: SvgAttributes;
}

/**
 * How a drawing is put into its box. What is drawn, in what order and with what look, is the same whether
 * it is in pixels (screen, exports, print) or fills a box of unknown size (the built page).
 */
export interface Pen {
  /** A mark about its own origin, at a spot. */
  readonly at: (spot: Spot, node: SvgNode) => SvgNode;
  readonly bar: (bar: BarShape) => SvgNode;
  readonly stretch: (stretch: StretchShape, plot: Pick<Box, 'x0' | 'x1'>) => readonly SvgNode[];
  readonly bracket: (bracket: BracketShape) => SvgNode;
  /** Strokes over the plot, with the look that they share. A clip cuts them off where the plot ends. */
  readonly strokes: (strokes: readonly StrokeShape[], clip: Clip | null, shared?: SvgAttributes) => readonly SvgNode[];
}

/** Where a stretch is drawn: in a little, so that neighbours stay apart at any scale, and as far as the plot reaches. */
export function stretchEnds({ start, end }: StretchShape, plot: Pick<Box, 'x0' | 'x1'>) {
  const inset = Math.min(2, (end - start) / 4);
  const x0 = Math.max(start + inset, plot.x0);
  return {
    x0,
    x1: Math.max(x0, Math.min(end - inset, plot.x1)),
    /** Whether it goes on beyond an end: there it has no tick. */
    goesOn: { before: start < plot.x0 - 1, after: end > plot.x1 + 1 },
  };
}
