import { svgNode } from '../drawing/svg-node.ts';
import { type Block, gap, ruleLine, stack, wordLines } from './block.ts';
import type { Sides } from './picture-head.ts';
import type { PictureWords } from './picture-words.ts';
import { wordsWidth } from './words-width.ts';
import { wrapWords } from './wrap-words.ts';

const BRAND = ['Source', 'line'] as const;
const BRAND_SIZE = 18;

/** The wordmark: "line" carries the highlighter, which everywhere means "these are the words". */
function brand(x1: number, y: number) {
  const width = wordsWidth(BRAND[1], BRAND_SIZE, true);
  const look = { y: y + 18, 'font-size': BRAND_SIZE, 'font-weight': 700 };
  return [
    svgNode('rect', { x: x1 - width - 4, y, width: width + 4, height: 24, fill: 'var(--marker)' }),
    svgNode('rect', { x: x1 - width - 4, y: y + 24, width: width + 4, height: 2, fill: 'var(--ink)' }),
    svgNode('text', { ...look, x: x1 - width - 5, 'text-anchor': 'end', fill: 'var(--ink)' }, BRAND[0]),
    svgNode('text', { ...look, x: x1 - width / 2 - 2, 'text-anchor': 'middle', fill: 'var(--marker-ink)' }, BRAND[1]),
  ];
}

/** Whose figures they are, of which day the data are, and where each can be checked. */
export function footBlock({ sources, data, link }: PictureWords, { x0, x1 }: Sides): Block {
  const width = x1 - x0 - 120;
  const quiet = { x: x0, size: 12, leading: 16, fill: 'var(--ink-2)' };
  const words = stack([
    wordLines(wrapWords(sources, { width, size: 12, most: 2 }), quiet),
    wordLines(wrapWords(data, { width, size: 12, most: 1 }), quiet),
    wordLines(wrapWords(link, { width, size: 12, strong: true, most: 3, isLink: true }), { ...quiet, weight: 600, fill: 'var(--ink)' }),
  ]);
  const body: Block = { height: Math.max(words.height, 30), draw: (y) => [...words.draw(y), ...brand(x1, y + 4)] };
  return stack([ruleLine(x0, x1, 'var(--ink)'), gap(6), body]);
}
