import { svgNode } from '../drawing/svg-node.ts';
import { type Block, gap, NO_BLOCK, ruleLine, stack, wordLines } from './block.ts';
import type { PictureWords } from './picture-words.ts';
import { wordsWidth } from './words-width.ts';
import { wrapWords } from './wrap-words.ts';

/** Left and right end of what stands in the picture. */
export interface Sides {
  readonly x0: number;
  readonly x1: number;
}

const ENTRY_GAP = 20;
const ENTRY_HEIGHT = 20;

/** The key of the marks, in as many lines as it takes. */
function keyBlock({ key }: PictureWords, { x0, x1 }: Sides): Block {
  let [x, row] = [x0, 0];
  const placed = key.map((entry) => {
    const width = entry.width + 6 + wordsWidth(entry.word, 12);
    if (x > x0 && x + width > x1) [x, row] = [x0, row + 1];
    const at = { entry, x, row };
    x += width + ENTRY_GAP;
    return at;
  });
  return {
    height: (row + 1) * ENTRY_HEIGHT,
    draw: (y) =>
      placed.flatMap(({ entry, x: left, row: line }) => [
        { ...entry.picture, attributes: { ...entry.picture.attributes, x: left, y: y + line * ENTRY_HEIGHT, overflow: 'visible' } },
        svgNode('text', { x: left + entry.width + 6, y: y + line * ENTRY_HEIGHT + 13.5, 'font-size': 12, fill: 'var(--ink-2)' }, entry.word),
      ]),
  };
}

/** Said across the picture of data that nobody but the reader vouches for. */
function markBlock({ mark }: PictureWords, { x0, x1 }: Sides): Block {
  if (mark === null) return NO_BLOCK;
  const lines = wrapWords(mark, { width: x1 - x0 - 20, size: 13, strong: true, most: 2 });
  const words = wordLines(lines, { x: x0 + 10, size: 13, leading: 18, weight: 600, fill: 'var(--marker-ink)' });
  const height = words.height + 8;
  return {
    height: height + 6,
    draw: (y) => [svgNode('rect', { x: x0, y, width: x1 - x0, height, fill: 'var(--marker)', class: 'unverified-mark' }), ...words.draw(y + 4)],
  };
}

/** What the picture is of: title and months, what is chosen, the key of the marks. */
export function headBlock(words: PictureWords, sides: Sides): Block {
  const { x0, x1 } = sides;
  const rangeWidth = wordsWidth(words.range, 15) + 24;
  const isWide = wordsWidth(words.title, 25, true) + rangeWidth < x1 - x0;
  const titleLines = wrapWords(words.title, { width: isWide ? x1 - x0 - rangeWidth : x1 - x0, size: 25, strong: true, most: 2 });
  const title = wordLines(titleLines, { x: x0, size: 25, leading: 32, weight: 700 });
  const range = wordLines([words.range], { x: isWide ? x1 : x0, size: 15, leading: isWide ? 32 : 21, fill: 'var(--ink-2)', anchor: isWide ? 'end' : 'start' });
  const choices = wrapWords(words.choices, { width: x1 - x0, size: 13, most: 2 });
  return stack([
    markBlock(words, sides),
    isWide ? { height: title.height, draw: (y) => [...title.draw(y), ...range.draw(y)] } : stack([title, range]),
    wordLines(choices, { x: x0, size: 13, leading: 18, fill: 'var(--ink-2)' }),
    gap(4),
    keyBlock(words, sides),
    gap(5),
    ruleLine(x0, x1, 'var(--ink)', 1.5),
  ]);
}
