import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
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

/** What all cards have: paper, the name of the product, what it is, and the version of its data. */
export function cardFrame(tagline: string, version: string, type: CardType): readonly SvgNode[] {
  const right = { 'text-anchor': 'end' };
  const edge = CARD.width - CARD.margin;
  return [
    svgNode('rect', { width: CARD.width, height: CARD.height, fill: 'var(--paper)' }),
    ...wordmark(type),
    cardText(edge, 64, tagline, LOOKS.tagline, right),
    cardText(edge, 91, version, LOOKS.version, right),
  ];
}
