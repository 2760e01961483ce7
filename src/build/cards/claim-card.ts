import { toChartWords } from '../../charts/chart-words.ts';
import { type Palette, repaint } from '../../charts/drawing/repaint.ts';
import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import type { Indicator, Observation } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { balanceLines, cutLines } from './break-lines.ts';
import { type CardChart, cardChart } from './card-chart.ts';
import { cardFrame } from './card-frame.ts';
import type { CardLanguage } from './card-languages.ts';
import { type CardBlock, cardQuote } from './card-quote.ts';
import { CARD, cardText, type CardType, fitted, LOOKS, measureOf, sizeOf } from './card-type.ts';
import type { ClaimContent } from './claim-content.ts';
import { claimView } from './claim-view.ts';

/** The claim of a card, and what the package holds about it. */
export interface ClaimSubject {
  readonly explorer: Explorer;
  readonly observation: Observation;
  readonly indicator: Indicator;
}

/** Left half of a card with a chart, in pixels. */
const COLUMN = 540;
const CHART_LEFT = 616;
const TOP = 112;
const SOURCE_BASELINE = 585;
const SIGNS_OF_SOURCE = 40;

function chartOf({ explorer, observation, indicator }: ClaimSubject, { words }: CardLanguage): CardChart | null {
  const view = claimView(explorer, observation, indicator);
  if (view === null) return null;
  const model = exploreView(explorer, view);
  const panel = model.panels.find((one) => one.panel.id === indicator.panel);
  if (panel === undefined || panel.empty) return null;
  return { model: panel, range: model.range, words: toChartWords(words), open: observation.id };
}

/** Who states the claim, and how many others: the last line of a card. */
function sourceLine({ publisher, date, backing }: ClaimContent, type: CardType): readonly SvgNode[] {
  const [name = ''] = cutLines(publisher, COLUMN, 1, measureOf(LOOKS.strong, type));
  const after = CARD.margin + measureOf(LOOKS.strong, type)(name) + 14;
  return [
    cardText(CARD.margin, SOURCE_BASELINE, name, LOOKS.strong),
    ...(date === '' ? [] : [cardText(after, SOURCE_BASELINE, date, LOOKS.source)]),
    cardText(CARD.width - CARD.margin, SOURCE_BASELINE, backing, LOOKS.strong, { 'text-anchor': 'end' }),
  ];
}

/** The quote over the source line, or the source line alone, under a rule. */
function foot(content: ClaimContent, roomy: boolean, type: CardType): CardBlock & { readonly top: number } {
  const quote = content.quote === null ? { nodes: [], height: 0 } : cardQuote(content.quote, SOURCE_BASELINE - SIGNS_OF_SOURCE - 8, roomy, type);
  const top = SOURCE_BASELINE - SIGNS_OF_SOURCE - (quote.height === 0 ? 0 : quote.height + 18);
  const rule = svgNode('rect', { x: CARD.margin, y: top, width: CARD.width - 2 * CARD.margin, height: 2, fill: 'var(--ink)' });
  return { nodes: [rule, ...quote.nodes, ...sourceLine(content, type)], height: CARD.height - top, top };
}

/** The value, what it is and what must be said with it, in the middle of the height that is left. */
function statement(content: ClaimContent, colour: string, width: number, bottom: number, type: CardType): readonly SvgNode[] {
  const { bound, value, refuted, what, notes } = content;
  const look = { ...fitted(value, LOOKS.value, width, type), fill: refuted ? 'var(--ink-3)' : colour };
  const size = sizeOf(look);
  const lines = balanceLines(what, width, measureOf(LOOKS.what, type));
  const remarks = notes.flatMap((note) => balanceLines(note, width, measureOf(LOOKS.note, type)));
  const digits = size * 0.68;
  const height = (bound === '' ? 0 : 44) + digits + 16 + lines.length * 42 + (remarks.length === 0 ? 0 : 8 + remarks.length * 30);
  let y = TOP + (bottom - TOP - height) / 2;
  const nodes: SvgNode[] = [];
  const put = (text: string, step: number, own: Readonly<Record<string, string | number>>, shift = 0): void => {
    y += step;
    nodes.push(cardText(CARD.margin + shift, y, text, own));
  };
  if (bound !== '') put(bound, 28, LOOKS.bound);
  put(value, digits + (bound === '' ? 0 : 16), look, -size * 0.035);
  if (refuted) nodes.push(svgNode('rect', { x: CARD.margin, y: y - digits / 2 - 3, width: measureOf(look, type)(value), height: 6, fill: 'var(--ink-3)' }));
  y += 16;
  for (const line of lines) put(line, 42, LOOKS.what);
  y += 8;
  for (const remark of remarks) put(remark, 30, LOOKS.note);
  return nodes;
}

/** The preview picture of a claim as a drawing whose words are still words; `palette` gives it its theme. */
export function claimCard(subject: ClaimSubject, content: ClaimContent, language: CardLanguage, palette: Palette, type: CardType): SvgNode {
  const { words, own } = language;
  const chart = chartOf(subject, language);
  const { nodes, top } = foot(content, chart === null, type);
  const box = { x: CHART_LEFT, y: TOP + 8, width: CARD.width - CARD.margin - CHART_LEFT, height: top - TOP - 30 };
  const colour = SERIES_STYLES[subject.indicator.colour].label;
  const drawing = svgNode('svg', { xmlns: 'http://www.w3.org/2000/svg', width: CARD.width, height: CARD.height, viewBox: `0 0 ${CARD.width} ${CARD.height}` }, [
    ...cardFrame(words.shell.title, own.version(subject.explorer.dataset.version), type),
    ...statement(content, colour, chart === null ? CARD.width - 2 * CARD.margin : COLUMN, top - 12, type),
    ...(chart === null ? [] : cardChart(chart, subject.observation, box, type, palette)),
    ...nodes,
  ]);
  return repaint(drawing, palette, 'card');
}
