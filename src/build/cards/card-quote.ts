import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import type { QuotePart } from '../../domain/evidence/quote-parts.ts';
import { CARD, cardText, type CardType, type Look, measureOf, sizeOf } from './card-type.ts';
import { type QuoteLine, quoteLines } from './quote-lines.ts';

/** Someone else's words, as a card shows them. */
export interface CardQuote {
  readonly parts: readonly QuotePart[];
  readonly marks: readonly [open: string, close: string];
  /** The language that they are in, as a tag. */
  readonly lang: string;
}

/** A block of words, and how much of the card it takes from its bottom upwards. */
export interface CardBlock {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** Sizes of a quote, the largest first that shows all of it: pixels, from line to line, and lines at most. */
const BESIDE_A_CHART = [
  { size: 36, leading: 48, most: 1 },
  { size: 34, leading: 45, most: 2 },
  { size: 29, leading: 39, most: 2 },
  { size: 25, leading: 34, most: 3 },
] as const;
const ALONE = [
  { size: 44, leading: 58, most: 2 },
  { size: 38, leading: 51, most: 3 },
  { size: 32, leading: 43, most: 4 },
] as const;

function lookOf(size: number, lang: string): Look {
  return { 'font-family': 'serif', 'font-size': size, fill: 'var(--ink)', lang: lang === 'zh' ? 'zh' : 'en' };
}

function drawnLine(line: QuoteLine, y: number, look: Look, type: CardType): readonly SvgNode[] {
  const measure = measureOf(look, type);
  const size = sizeOf(look);
  let x = CARD.margin;
  return line.flatMap(({ text, mark }) => {
    const [left, width] = [x, measure(text)];
    x += width;
    switch (mark) {
      case 'none':
        return [cardText(left, y, text, look)];
      case 'sign':
        return [svgNode('rect', { x: left, y: y + 6, width: measure(text.trimEnd()), height: 2, fill: 'var(--rule-strong)' }), cardText(left, y, text, look)];
      case 'digits':
        return [
          svgNode('rect', { x: left - 4, y: y - size * 0.98, width: width + 8, height: size * 1.34, fill: 'var(--marker)' }),
          svgNode('rect', { x: left, y: y + size * 0.14, width, height: 4, fill: 'var(--marker-ink)' }),
          cardText(left, y, text, { ...look, fill: 'var(--marker-ink)' }),
        ];
    }
  });
}

/**
 * A quote with its digits under the highlighter, its last line on `bottom`; nothing where its digits fit nowhere. Where
 * it is `alone`, without a chart above it, it is larger.
 */
export function cardQuote({ parts, marks, lang }: CardQuote, bottom: number, alone: boolean, type: CardType): CardBlock {
  const width = CARD.width - 2 * CARD.margin;
  const isWhole = (lines: readonly QuoteLine[]): boolean => lines.flat().map(({ text }) => text).join('').length >= parts.map(({ text }) => text).join('').length;
  const tries = (alone ? ALONE : BESIDE_A_CHART).map(({ size, leading, most }) => {
    const look = lookOf(size, lang);
    return { look, leading, lines: quoteLines(parts, marks, width, most, measureOf(look, type)) };
  });
  const chosen = tries.find(({ lines }) => lines !== null && isWhole(lines)) ?? tries.at(-1);
  if (chosen === undefined || chosen.lines === null) return { nodes: [], height: 0 };
  const { lines, leading, look } = chosen;
  const nodes = lines.flatMap((line, index) => drawnLine(line, bottom - (lines.length - 1 - index) * leading, look, type));
  return { nodes, height: lines.length * leading };
}
