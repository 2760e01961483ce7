import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import type { CardLanguage } from './card-languages.ts';
import { CARD, cardText, type CardType, LOOKS, measureOf } from './card-type.ts';

/** The name of the product, as its pages write it. */
const NAME = ['Source', 'line'] as const;
const BASELINE = 77;

/** The wordmark: its second half lies under the highlighter. */
function wordmark(type: CardType): readonly SvgNode[] {
  const measure = measureOf(LOOKS.brand, type);
  const x = CARD.margin + measure(NAME[0]);
  const width = measure(NAME[1]) + 9;
  return [
    cardText(CARD.margin, BASELINE, NAME[0], LOOKS.brand),
    svgNode('rect', { x: x + 1, y: 44, width, height: 42, fill: 'var(--marker)' }),
    svgNode('rect', { x: x + 1, y: 86, width, height: 3, fill: 'var(--ink)' }),
    cardText(x + 5, BASELINE, NAME[1], { ...LOOKS.brand, fill: 'var(--marker-ink)' }),
  ];
}

/** Where the words of a card begin, under the name of the product. */
export const TOP = 112;

/** A whole card: paper, the name of the product, what it is and the version of its data, and then its own parts. */
export function cardDrawing(parts: readonly SvgNode[], version: string, { words, own }: CardLanguage, type: CardType): SvgNode {
  const right = { 'text-anchor': 'end' };
  const { width, height, margin } = CARD;
  return svgNode('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    svgNode('rect', { width, height, fill: 'var(--paper)' }),
    ...wordmark(type),
    cardText(width - margin, 64, words.shell.title, LOOKS.tagline, right),
    cardText(width - margin, 91, own.version(version), LOOKS.version, right),
    ...parts,
  ]);
}
