import { type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** A part of a picture: as high as it is, drawn from wherever its top comes to stand. */
export interface Block {
  readonly height: number;
  readonly draw: (y: number) => readonly SvgNode[];
}

export const NO_BLOCK: Block = { height: 0, draw: () => [] };

/** Blocks below each other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    draw: (y) => {
      let top = y;
      return blocks.flatMap((block) => {
        const nodes = block.draw(top);
        top += block.height;
        return nodes;
      });
    },
  };
}

interface LineLook {
  readonly x: number;
  readonly size: number;
  readonly leading: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
}

/** Lines of words, one below the other. */
export function wordLines(lines: readonly string[], { x, size, leading, weight = 400, fill = 'var(--ink)', anchor = 'start' }: LineLook): Block {
  const look = { 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor };
  return {
    height: lines.length * leading,
    draw: (y) => lines.map((line, index) => svgNode('text', { x, y: y + index * leading + leading * 0.76, ...look }, line)),
  };
}

/** Room with nothing in it. */
export function gap(height: number): Block {
  return { height, draw: () => [] };
}

/** A line across. */
export function ruleLine(x0: number, x1: number, colour: string, weight = 1): Block {
  return { height: weight, draw: (y) => [svgNode('rect', { x: x0, y, width: x1 - x0, height: weight, fill: colour })] };
}
