import { axisTicks } from '../../charts/axis-marks.ts';
import { END_GAP } from '../../charts/chart-layout.ts';
import { panelDrawing } from '../../charts/drawing/panel-drawing.ts';
import { type PanelInput, panelLayout, plotBox } from '../../charts/drawing/panel-input.ts';
import type { Palette } from '../../charts/drawing/repaint.ts';
import { placedAt, type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import { plotFrame, timeScale } from '../../charts/plot-frame.ts';
import { timeTicks } from '../../charts/time-ticks.ts';
import { TICK_GAP } from '../../charts/value-axis.ts';
import type { Observation } from '../../domain/dataset.ts';
import { coverage } from '../../domain/observation.ts';
import { type CardType, measureOf } from './card-type.ts';

/** A place on a card, in its pixels. */
export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the chart of a card is drawn from; its size follows from its place. */
export type CardChart = Pick<PanelInput, 'model' | 'range' | 'words' | 'open' | 'endLabels'>;

/** Charts are drawn for a page and shown larger here: their words of 12 px become 18. */
const SCALE = 1.5;
const AXIS_HEIGHT = 22;
/** Room at the end of the plot for half of a mark, where no names stand there. */
const BARE_END = 12;
const TICK_LOOK = { 'font-size': 12 };
const NAME_LOOK = { 'font-size': 13, 'font-weight': 600 };
const LAST_LOOK = { 'font-size': 13 };
/** The least width of a band, where a period is a day. */
const LEAST_BAND = 6;

/** Room for the longest name of a line with the widest of its values. */
function nameRoom({ model, words }: CardChart, type: CardType): number {
  const [name, last] = [measureOf(NAME_LOOK, type), measureOf(LAST_LOOK, type)];
  const widths = model.series.map((series) => {
    const values = series.points.map(({ y }) => last(` ${words.value(y, series.indicator)}`));
    return name(words.seriesEnd(series)) + Math.max(0, ...values);
  });
  return Math.ceil(Math.max(0, ...widths)) + END_GAP;
}

/** A chart in the pixels of a page for a place on a card. */
function chartInput(chart: CardChart, box: CardBox, type: CardType): PanelInput {
  const { scale, series } = chart.model;
  const indicator = series[0]?.indicator;
  const measure = measureOf(TICK_LOOK, type);
  const ticks = indicator === undefined ? [] : scale.ticks.map((value) => measure(chart.words.tick(value, indicator, value === scale.max)));
  const gutter = Math.ceil(Math.max(0, ...ticks)) + TICK_GAP + 2;
  const frame = plotFrame(box.width / SCALE, gutter, chart.endLabels ? nameRoom(chart, type) : BARE_END);
  return { ...chart, frame, height: box.height / SCALE - AXIS_HEIGHT, disputed: [] };
}

/** The period of a claim as a band behind the chart. */
function band(input: PanelInput, claim: Observation): readonly SvgNode[] {
  const span = coverage(claim);
  if (span === null) return [];
  const { toPlotX } = timeScale(input.range, input.frame);
  const [x0, x1] = [toPlotX(span.start), toPlotX(span.end)];
  const width = Math.max(LEAST_BAND, x1 - x0);
  const { y0, y1 } = plotBox(input);
  return [svgNode('rect', { x: (x0 + x1 - width) / 2, y: y0, width, height: y1 - y0, fill: 'var(--ink)', 'fill-opacity': 0.08, class: 'band' })];
}

/** A ring about the mark of a claim that no article states in its words: about a disc the chart draws one itself. */
function ring(input: PanelInput, claim: Observation): readonly SvgNode[] {
  const layout = panelLayout(input);
  const isDisc = layout.discs.some(({ point }) => point.observation.id === claim.id);
  const at = layout.points.find(({ point }) => point.observation.id === claim.id);
  if (isDisc || at === undefined) return [];
  return [placedAt(at.x, at.y, svgNode('circle', { r: 11, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 }))];
}

/**
 * A drawing without its words on the plot, which on a card would cover the line that it is there for. Where lines have
 * names, the values in strong letters stay too: the one that is open, and peaks.
 */
function withoutNotes(node: SvgNode, strongStay: boolean): SvgNode {
  if (typeof node.children === 'string') return node;
  const goes = ({ attributes }: SvgNode): boolean =>
    /\bchart-note\b/.test(String(attributes['class'] ?? '')) && !(strongStay && attributes['font-weight'] === 600);
  return { ...node, children: node.children.filter((child) => !goes(child)).map((child) => withoutNotes(child, strongStay)) };
}

/** The panel of a view with its time axis, and with the claim marked, as a picture in a place of a card. */
export function cardChart(chart: CardChart, claim: Observation | null, box: CardBox, type: CardType, palette: Palette): readonly SvgNode[] {
  const input = chartInput(chart, box, type);
  const { frame, height, range, words } = input;
  const { toX, monthWidth } = timeScale(range, frame);
  const drawing = withoutNotes(panelDrawing(input, palette), input.endLabels);
  const axis = [
    svgNode('line', { x1: frame.left, x2: frame.left + frame.plotWidth, y1: height + 0.5, y2: height + 0.5, stroke: 'var(--rule-strong)' }),
    ...axisTicks(timeTicks(range, monthWidth), toX, words).map((tick) => placedAt(0, height, tick)),
  ];
  return [
    svgNode('g', { transform: `translate(${box.x} ${box.y}) scale(${SCALE})` }, [
      ...(claim === null ? [] : band(input, claim)),
      { ...drawing, attributes: { ...drawing.attributes, overflow: 'visible' } },
      ...axis,
      ...(claim === null ? [] : ring(input, claim)),
    ]),
  ];
}
