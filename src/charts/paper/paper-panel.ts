import type { PanelModel } from '../../domain/panel-model.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import { axisTicks } from '../axis-marks.ts';
import type { ChartWords } from '../chart-words.ts';
import { panelDrawing } from '../drawing/panel-drawing.ts';
import type { PanelInput } from '../drawing/panel-input.ts';
import type { Palette } from '../drawing/repaint.ts';
import { placedAt, type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { momentBand, momentLabel } from '../picture/moment-marks.ts';
import { wordsWidth } from '../picture/words-width.ts';
import { type PlotFrame, plotFrame, timeScale } from '../plot-frame.ts';
import { timeTicks } from '../time-ticks.ts';

/** As wide as the print of A4 between its margins, so that nothing is drawn smaller there, and on Letter a little larger. */
const PAPER_WIDTH = 688;
/** The narrowest and widest that the words at the left and right of a plot may make its margins. */
const GUTTER = { least: 34, most: 110 } as const;
const END_LABELS = { least: 90, most: 240 } as const;
const PLOT_HEIGHT = 128;
const AXIS_HEIGHT = 25;

function margin(widths: readonly number[], { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, ...widths));
}

/** The plot that all panels of a report share: as wide as the words of the widest leave it, whatever the window is. */
export function paperFrame(panels: readonly PanelModel[], words: ChartWords): PlotFrame {
  const ticks = panels.flatMap(({ series, scale }) => series.slice(0, 1).map((one) => wordsWidth(words.tick(scale.max, one.indicator, true), 12) + 12));
  const ends = panels.flatMap(({ series }) =>
    series
      .filter((one) => one.indicator.mark !== 'point')
      .map((one) => wordsWidth(`${words.series(one)} ${words.value(one.points.at(-1)?.y ?? 0, one.indicator)}`, 13, true) + 14),
  );
  return plotFrame(PAPER_WIDTH, margin(ticks, GUTTER), margin(ends, END_LABELS));
}

/** The variables of the theme stay: a report is a part of the page, on which they are those of white paper. */
const OWN_COLOURS: Palette = new Map();

/** A drawing that takes the width of the page, and shrinks with a narrower one rather than being cut. */
export function paperDrawing(height: number, marks: readonly SvgNode[], label: string): SvgNode {
  return svgNode('svg', { viewBox: `0 0 ${PAPER_WIDTH} ${height}`, role: 'img', 'aria-label': label, class: 'paper-drawing' }, marks);
}

interface Moments {
  /** The pinned month, and the one that it is compared with. */
  readonly pinned: MonthNumber | null;
  readonly second: MonthNumber | null;
}

export type PaperPanelInput = Omit<PanelInput, 'height' | 'endLabels'> & Moments;

/** A panel over the whole range, with a time axis of its own, since a page may break after any of them. */
export function paperPanel({ pinned, second, ...input }: PaperPanelInput, label: string): SvgNode {
  const { range, words, frame } = input;
  const height = PLOT_HEIGHT;
  const { toX, monthWidth } = timeScale(range, frame);
  const drawing = panelDrawing({ ...input, height, endLabels: true }, OWN_COLOURS);
  const axis = [
    svgNode('path', { d: `M${frame.left} 0.5H${frame.left + frame.plotWidth}`, stroke: 'var(--rule-strong)' }),
    ...axisTicks(timeTicks(range, monthWidth), toX, words),
    ...momentLabel({ month: second, range, frame }, words),
    ...momentLabel({ month: pinned, range, frame }, words),
  ];
  return paperDrawing(
    height + AXIS_HEIGHT,
    [
      ...momentBand({ month: pinned, range, frame }, height, undefined),
      ...momentBand({ month: second, range, frame }, height, '3 3'),
      { ...drawing, attributes: { ...drawing.attributes, overflow: 'visible' } },
      svgNode('g', { class: 'paper-axis' }, axis.map((mark) => placedAt(0, height, mark))),
    ],
    label,
  );
}
