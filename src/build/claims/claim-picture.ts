import { toChartWords } from '../../charts/chart-words.ts';
import type { ChartLayout, SeriesPoint } from '../../charts/chart-layout.ts';
import { fluidAxis } from '../../charts/drawing/fluid-axis.ts';
import { fluidPanel } from '../../charts/drawing/fluid-panel.ts';
import { fluidPen } from '../../charts/drawing/fluid-pen.ts';
import { type PanelInput, panelLayout, plotBox } from '../../charts/drawing/panel-input.ts';
import type { MarkLinks } from '../../charts/drawing/panel-marks.ts';
import { plotShares } from '../../charts/drawing/plot-shares.ts';
import { type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import { plotFrame } from '../../charts/plot-frame.ts';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Words } from '../../i18n/words.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { compactDrawing } from '../prerender/compact-drawing.ts';
import type { ClaimPlace } from './claim-place.ts';

/** The picture of one figure among its series, for a box of any width; gutters as the style sheet of the page has them. */
export interface ClaimPicture {
  readonly panel: SvgNode;
  readonly axis: SvgNode;
  /** Whether the figure itself is among what is drawn. */
  readonly isMarked: boolean;
}

const FRAME = plotFrame(720, 44, 12);
const HEIGHT = 220;

/** A ring about a figure that no circle stands for, and its value beside it. */
function ringMarks({ series, point, x, y }: SeriesPoint, { plot }: ChartLayout, input: PanelInput): readonly SvgNode[] {
  const pen = fluidPen(plotBox(input));
  const colour = SERIES_STYLES[series.indicator.colour];
  const near = (end: number): boolean => Math.abs(x - end) < 48;
  const anchor = near(plot.x0) ? 'start' : near(plot.x1) ? 'end' : 'middle';
  const look = { y: y < 40 ? 26 : -15, 'text-anchor': anchor, 'font-size': 14, 'font-weight': 600, fill: colour.label, class: 'halo' };
  return [
    pen.at({ x, y }, svgNode('circle', { r: 8, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2, class: 'marked' })),
    pen.at({ x, y }, svgNode('text', look, input.words.value(point.y, series.indicator))),
  ];
}

function withChildren(node: SvgNode, before: readonly SvgNode[], after: readonly SvgNode[]): SvgNode {
  return typeof node.children === 'string' ? node : { ...node, children: [...before, ...node.children, ...after] };
}

/** Draws a figure among its series, its month banded and its mark ringed. */
export function claimPicture(explorer: Explorer, place: ClaimPlace, claim: ClaimId, words: Words, links: MarkLinks): ClaimPicture {
  const { model, panel, band } = place;
  const chartWords = toChartWords(words);
  const disputed = panelDisputes(explorer, model, panel);
  const input: PanelInput = { model: panel, range: model.range, frame: FRAME, height: HEIGHT, words: chartWords, open: claim, disputed, endLabels: false };
  const layout = panelLayout(input);
  const shares = plotShares(plotBox(input));
  const [x0, x1] = [layout.scale.toPlotX(band.start), layout.scale.toPlotX(band.end)];
  const strip = svgNode('rect', { x: shares.x(x0), width: shares.wide(x1 - x0), height: '100%', fill: 'var(--band)', class: 'band' });
  const hasDisc = layout.discs.some((disc) => disc.point.observation.id === claim);
  const own = layout.points.find((one) => one.point.observation.id === claim);
  const ring = own === undefined || hasDisc ? [] : ringMarks(own, layout, input);
  return {
    panel: compactDrawing(withChildren(fluidPanel(input, links), [strip], ring)),
    axis: compactDrawing(fluidAxis({ range: model.range, frame: FRAME, words: chartWords })),
    isMarked: own !== undefined,
  };
}
