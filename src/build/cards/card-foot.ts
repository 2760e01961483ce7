import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import { cutLines } from './break-lines.ts';
import { type CardBlock, cardQuote } from './card-quote.ts';
import { CARD, cardText, type CardType, LOOKS, measureOf } from './card-type.ts';
import type { ClaimContent } from './claim-content.ts';

const BASELINE = 585;
/** From the baseline of the source line up to the rule above it, or to the quote between them. */
const ABOVE_SOURCE = 40;
const ABOVE_QUOTE = 18;
/** The most that the name of a publisher takes. */
const NAME_WIDTH = 540;

/** The last lines of a card, and where the rule above them stands. */
export interface CardFoot extends CardBlock {
  readonly top: number;
}

/** Who states the claim, and how many others; `lead` is what they state, where the card does not say it already. */
function sourceLine({ publisher, date, backing }: ClaimContent, lead: string, type: CardType): readonly SvgNode[] {
  const [name = ''] = cutLines(publisher, NAME_WIDTH, 1, measureOf(LOOKS.strong, type));
  const runs = [
    ...(lead === '' ? [] : [{ text: lead, look: LOOKS.source }]),
    { text: name, look: LOOKS.strong },
    ...(date === '' ? [] : [{ text: date, look: LOOKS.source }]),
  ];
  let x: number = CARD.margin;
  const left = runs.map(({ text, look }) => {
    const at = x;
    x += measureOf(look, type)(text) + 14;
    return cardText(at, BASELINE, text, look);
  });
  return [...left, cardText(CARD.width - CARD.margin, BASELINE, backing, LOOKS.strong, { 'text-anchor': 'end' })];
}

/** The quote over the source line, or that line alone, under a rule. Where no chart is above it, the quote is larger. */
export function cardFoot(content: ClaimContent, { alone, lead }: { readonly alone: boolean; readonly lead: string }, type: CardType): CardFoot {
  const quote = content.quote === null ? { nodes: [], height: 0 } : cardQuote(content.quote, BASELINE - ABOVE_SOURCE - 8, alone, type);
  const top = BASELINE - ABOVE_SOURCE - (quote.height === 0 ? 0 : quote.height + ABOVE_QUOTE);
  const rule = svgNode('rect', { x: CARD.margin, y: top, width: CARD.width - 2 * CARD.margin, height: 2, fill: 'var(--ink)' });
  return { nodes: [rule, ...quote.nodes, ...sourceLine(content, lead, type)], height: CARD.height - top, top };
}
