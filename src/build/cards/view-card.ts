import { toChartWords } from '../../charts/chart-words.ts';
import { type Palette, repaint } from '../../charts/drawing/repaint.ts';
import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import type { CuratedView } from '../../domain/curated-views.ts';
import { curatedParts } from '../../domain/curated-parts.ts';
import type { Dataset, Dispute, Indicator, Observation } from '../../domain/dataset.ts';
import { createExplorer, type Explorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import type { ViewState } from '../../domain/view.ts';
import { curatedSentence } from '../../i18n/curated-text.ts';
import { localText } from '../../i18n/local-text.ts';
import { decodeView } from '../../state/view-url.ts';
import { balanceLines, cutLines } from './break-lines.ts';
import { type CardChart, cardChart } from './card-chart.ts';
import { cardFoot } from './card-foot.ts';
import { cardDrawing, TOP } from './card-frame.ts';
import type { CardLanguage } from './card-languages.ts';
import { CARD, cardText, type CardType, measureOf } from './card-type.ts';
import { claimContent, type ClaimContent } from './claim-content.ts';

/** What the card of a curated view says: its title and text, and what stands behind the claim that it opens. */
export interface ViewContent {
  readonly explorer: Explorer;
  readonly view: ViewState;
  readonly title: string;
  readonly text: string;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly claim: ClaimContent;
}

const COLUMN = 450;
const CHART_LEFT = 544;
const TITLE = { 'font-size': 42, 'font-weight': 600, 'letter-spacing': -0.4, fill: 'var(--ink)' };
const TITLE_LEADING = 48;
const TEXT = { 'font-size': 23, fill: 'var(--ink-2)' };
const TEXT_LEADING = 32;
const SIDE = { 'font-size': 54, 'font-weight': 600, 'letter-spacing': -0.8 };
const SIDE_LEADING = 68;

/** Gathers what the card of a curated view says; null where the package does not hold the claims of its text. */
export function viewContent(dataset: Dataset, { slug, query }: CuratedView, language: CardLanguage): ViewContent | null {
  const { view } = decodeView(query);
  const explorer = createExplorer(dataset, view);
  const { title, text } = language.curated[slug];
  const parts = curatedParts(text, dataset);
  const observation = view.evidence?.kind === 'observation' ? explorer.dataset.observations.get(view.evidence.id) : undefined;
  const indicator = observation && explorer.dataset.indicators.get(observation.indicator);
  if (!parts.ok || observation === undefined || indicator === undefined) return null;
  const claim = claimContent(explorer, observation, language);
  return claim === null ? null : { explorer, view, title, text: curatedSentence(parts.value, language.words), observation, indicator, claim };
}

/** The panel of the claim as the view draws it; null for a claim on no time axis. */
function chartOf({ explorer, view, observation, indicator }: ViewContent, { words }: CardLanguage): CardChart | null {
  const model = exploreView(explorer, view);
  const panel = model.panels.find((one) => one.panel.id === indicator.panel);
  if (panel === undefined || panel.empty || observation.period === null) return null;
  return { model: panel, range: model.range, words: toChartWords(words), open: observation.id, endLabels: true };
}

/** What the sides of a dispute say, where there is nothing to draw; a refuted one is struck. */
function sides(dispute: Dispute, { words }: CardLanguage, bottom: number, type: CardType): readonly SvgNode[] {
  const width = CARD.width - CARD.margin - CHART_LEFT;
  const measure = measureOf(SIDE, type);
  const lines = dispute.claims.flatMap(({ label, refuted }) =>
    cutLines(localText(label, words.language), width, 2, measure).map((text) => ({ text, refuted })),
  );
  const first = TOP + (bottom - TOP - lines.length * SIDE_LEADING) / 2 + 52;
  return lines.flatMap(({ text, refuted }, index) => {
    const y = first + index * SIDE_LEADING;
    const strike = svgNode('rect', { x: CHART_LEFT, y: y - 20, width: measure(text), height: 4, fill: 'var(--ink-3)' });
    return [cardText(CHART_LEFT, y, text, { ...SIDE, fill: refuted ? 'var(--ink-3)' : 'var(--ink)' }), ...(refuted ? [strike] : [])];
  });
}

/** Title and text in the middle of the height that is left; the text is cut by words where it is too long. */
function statement({ title, text }: ViewContent, bottom: number, type: CardType): readonly SvgNode[] {
  const titles = balanceLines(title, COLUMN, measureOf(TITLE, type));
  const room = bottom - TOP - titles.length * TITLE_LEADING - 20;
  const texts = cutLines(text, COLUMN, Math.floor(room / TEXT_LEADING), measureOf(TEXT, type));
  const height = titles.length * TITLE_LEADING + 12 + texts.length * TEXT_LEADING;
  const top = TOP + Math.max(0, (bottom - TOP - height) / 2);
  const below = top + titles.length * TITLE_LEADING + 12;
  return [
    ...titles.map((line, index) => cardText(CARD.margin, top + 38 + index * TITLE_LEADING, line, TITLE)),
    ...texts.map((line, index) => cardText(CARD.margin, below + 22 + index * TEXT_LEADING, line, TEXT)),
  ];
}

/** What the card says to those who do not see it. */
export function viewAlt({ title, text }: ViewContent, { words: { join } }: CardLanguage): string {
  return join.sentences([/[?？]$/u.test(title) ? title : join.stop(title), text]);
}

/** The preview picture of a curated view as a drawing whose words are still words. */
export function viewCard(content: ViewContent, language: CardLanguage, palette: Palette, type: CardType): SvgNode {
  const { explorer, view, claim, observation } = content;
  const { evidence, join } = language.words;
  const lead = join.labelled(evidence.value(claim.bound, claim.value), '').trimEnd();
  const { nodes, top } = cardFoot({ ...claim, quote: null }, { alone: false, lead }, type);
  const chart = chartOf(content, language);
  const dispute = view.dispute === null ? undefined : explorer.dataset.disputes.get(view.dispute);
  const box = { x: CHART_LEFT, y: TOP + 8, width: CARD.width - CARD.margin - CHART_LEFT, height: top - TOP - 30 };
  const picture = dispute === undefined ? (chart === null ? [] : cardChart(chart, observation, box, type, palette)) : sides(dispute, language, top, type);
  return repaint(cardDrawing([...statement(content, top - 12, type), ...picture, ...nodes], explorer.dataset.version, language, type), palette, 'card');
}
