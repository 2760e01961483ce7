import { toChartWords } from '../../charts/chart-words.ts';
import { type Palette, repaint } from '../../charts/drawing/repaint.ts';
import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import type { CuratedView } from '../../domain/curated-views.ts';
import { curatedParts } from '../../domain/curated-parts.ts';
import type { Dataset, Indicator, Observation } from '../../domain/dataset.ts';
import { createExplorer, type Explorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { claimId } from '../../domain/ids.ts';
import type { ViewState } from '../../domain/view.ts';
import { curatedSentence } from '../../i18n/curated-text.ts';
import { decodeView } from '../../state/view-url.ts';
import { balanceLines, cutLines } from './break-lines.ts';
import { type CardChart, cardChart } from './card-chart.ts';
import { cardFoot } from './card-foot.ts';
import { cardDrawing, TOP } from './card-frame.ts';
import type { CardLanguage } from './card-languages.ts';
import { CARD, cardText, type CardType, fitted, measureOf } from './card-type.ts';
import { claimContent, type ClaimContent } from './claim-content.ts';

/** What the card of a curated view says: its title and text, and what stands behind the claim that it is about. */
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
const SIDE_GAP = 30;

/** Gathers what the card of a curated view says; null where the package does not hold the claims of its text. */
export function viewContent(dataset: Dataset, { slug, query, claim: target }: CuratedView, language: CardLanguage): ViewContent | null {
  const { view } = decodeView(query);
  const explorer = createExplorer(dataset, view);
  const { title, text } = language.curated[slug];
  const parts = curatedParts(text, dataset);
  const observation = explorer.dataset.observations.get(claimId(target));
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

/** The claim and the one that it is compared with, where there is nothing to draw; a refuted one is struck. */
function sides({ explorer, view, observation }: ViewContent, language: CardLanguage, bottom: number, type: CardType): readonly SvgNode[] {
  const rival = view.rival === null ? undefined : explorer.dataset.observations.get(view.rival);
  const compared = [observation, ...(rival === undefined ? [] : [rival])].flatMap((one) => claimContent(explorer, one, language) ?? []);
  const width = CARD.width - CARD.margin - CHART_LEFT;
  const entries = compared.map(({ bound, value, what, refuted }) => ({
    value: language.words.evidence.value(bound, value),
    refuted,
    lines: cutLines(what, width, 2, measureOf(TEXT, type)),
  }));
  const height = entries.reduce((sum, { lines }) => sum + SIDE_LEADING + lines.length * TEXT_LEADING, (entries.length - 1) * SIDE_GAP);
  let y = TOP + (bottom - TOP - height) / 2;
  return entries.flatMap(({ value, refuted, lines }) => {
    const [top, below] = [y, y + SIDE_LEADING];
    y = below + lines.length * TEXT_LEADING + SIDE_GAP;
    const look = fitted(value, { ...SIDE, fill: refuted ? 'var(--ink-3)' : 'var(--ink)' }, width, type);
    const strike = svgNode('rect', { x: CHART_LEFT, y: top + 34, width: measureOf(look, type)(value), height: 4, fill: 'var(--ink-3)' });
    return [
      cardText(CHART_LEFT, top + 54, value, look),
      ...(refuted ? [strike] : []),
      ...lines.map((line, index) => cardText(CHART_LEFT, below + 22 + index * TEXT_LEADING, line, TEXT)),
    ];
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
  const { explorer, claim, observation } = content;
  const { evidence, join } = language.words;
  const lead = join.labelled(evidence.value(claim.bound, claim.value), '').trimEnd();
  const { nodes, top } = cardFoot({ ...claim, quote: null }, { alone: false, lead }, type);
  const chart = chartOf(content, language);
  const box = { x: CHART_LEFT, y: TOP + 8, width: CARD.width - CARD.margin - CHART_LEFT, height: top - TOP - 30 };
  const picture = chart === null ? sides(content, language, top, type) : cardChart(chart, observation, box, type, palette);
  return repaint(cardDrawing([...statement(content, top - 12, type), ...picture, ...nodes], explorer.dataset.version, language, type), palette, 'card');
}
