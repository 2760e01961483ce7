import { toChartWords } from '../../charts/chart-words.ts';
import { type Palette, repaint } from '../../charts/drawing/repaint.ts';
import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import type { Indicator, Observation } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { balanceLines } from './break-lines.ts';
import { type CardChart, cardChart } from './card-chart.ts';
import { cardFoot } from './card-foot.ts';
import { cardDrawing, TOP } from './card-frame.ts';
import type { CardLanguage } from './card-languages.ts';
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

/** The chart of a claim; null for a claim that stands on no time axis. */
function chartOf({ explorer, observation, indicator }: ClaimSubject, { words }: CardLanguage): CardChart | null {
  const view = claimView(explorer, observation, indicator);
  if (view === null) return null;
  const model = exploreView(explorer, view);
  const panel = model.panels.find((one) => one.panel.id === indicator.panel);
  if (panel === undefined || panel.empty) return null;
  return { model: panel, range: model.range, words: toChartWords(words), open: observation.id, endLabels: false };
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
  const chart = chartOf(subject, language);
  const { nodes, top } = cardFoot(content, { alone: chart === null, lead: '' }, type);
  const box = { x: CHART_LEFT, y: TOP + 8, width: CARD.width - CARD.margin - CHART_LEFT, height: top - TOP - 30 };
  const colour = SERIES_STYLES[subject.indicator.colour].label;
  const parts = [
    ...statement(content, colour, chart === null ? CARD.width - 2 * CARD.margin : COLUMN, top - 12, type),
    ...(chart === null ? [] : cardChart(chart, subject.observation, box, type, palette)),
    ...nodes,
  ];
  return repaint(cardDrawing(parts, subject.explorer.dataset.version, language, type), palette, 'card');
}
