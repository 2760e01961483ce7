import { type SvgNode, svgNode } from '../drawing/svg-node.ts';

interface SpanMarkLook {
  /** Ends in pixels. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly colour: string;
  /** Whether the stretch goes on beyond an end: there it has no tick. */
  readonly goesOn?: { readonly before: boolean; readonly after: boolean };
}

const WHOLE = { before: false, after: false } as const;

/** One value for a stretch of time: a segment as wide as what it speaks of, with end ticks. */
export function spanMark({ x0, x1, y, colour, goesOn = WHOLE }: SpanMarkLook): SvgNode {
  const ticks = (goesOn.before ? '' : `M${x0} ${y - 4}v8`) + (goesOn.after ? '' : `M${x1} ${y - 4}v8`);
  return svgNode('g', { class: 'span-mark', stroke: colour, fill: 'none', 'stroke-width': 2 }, [
    svgNode('path', { d: `M${x0} ${y}H${x1}` }),
    ...(ticks === '' ? [] : [svgNode('path', { d: ticks })]),
  ]);
}
