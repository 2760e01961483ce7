import { hatchedSlots } from '../drawing/hatched-slots.ts';
import { panelDrawing } from '../drawing/panel-drawing.ts';
import { type Palette, repaint } from '../drawing/repaint.ts';
import { placedAt, type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { hatchPattern } from '../marks/hatch.ts';
import { seriesSample } from '../marks/series-sample.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import type { PlottedSeries } from '../../domain/plotted-series.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import type { PlotFrame } from '../plot-frame.ts';
import { isHollow } from '../point-status.ts';
import { type Block, gap, stack, wordLines } from './block.ts';
import { momentBand } from './moment-marks.ts';
import type { PictureInput } from './picture-input.ts';
import { wordsWidth } from './words-width.ts';
import { wrapWords } from './wrap-words.ts';

const KEY_LINE = 18;

/** How a series is drawn, its name, and its value at the pinned month. */
function seriesKey(model: PanelModel, { pinned, words }: PictureInput, x0: number, x1: number): Block {
  const rows = model.series.filter((one) => one.indicator.mark !== 'point');
  const draw = (series: PlottedSeries, y: number): readonly SvgNode[] => {
    const hollow = series.points.some((point) => point.origins === 0 && isHollow(point.observation));
    const reading = pinned === null ? null : words.reading(series, pinned);
    const value = reading === null ? '' : reading.from === '' ? reading.to : words.chart.fromTo(reading.from, reading.to);
    const room = x1 - x0 - 36 - (value === '' ? 0 : wordsWidth(value, 13, true) + 8);
    const [name = ''] = wrapWords(words.chart.series(series), { width: room, size: 13, most: 1 });
    const sample = seriesSample(series.indicator, hollow);
    return [
      { ...sample, attributes: { ...sample.attributes, x: x0, y: y + 3 } },
      svgNode('text', { x: x0 + 36, y: y + 13.5, 'font-size': 13, fill: 'var(--ink)' }, name),
      ...(value === '' ? [] : [svgNode('text', { x: x1, y: y + 13.5, 'font-size': 13, 'font-weight': 600, 'text-anchor': 'end', fill: 'var(--ink)' }, value)]),
    ];
  };
  return {
    height: rows.length * KEY_LINE,
    // Hatches are named by their panel, as in its drawing.
    draw: (y) => rows.flatMap((series, index) => draw(series, y + index * KEY_LINE)).map((node) => repaint(node, new Map(), model.panel.id)),
  };
}

interface PanelRoom {
  readonly frame: PlotFrame;
  /** Where the drawing begins. */
  readonly x: number;
  /** Height of the plot, in pixels. */
  readonly height: number;
}

/** The hatches that its key shows, where no plot brings them. */
function panelHatches(model: PanelModel, palette: Palette): SvgNode {
  const hatches = hatchedSlots(model).map((slot) => hatchPattern(slot, SERIES_STYLES[slot].mark));
  return repaint(svgNode('defs', {}, hatches), palette, model.panel.id);
}

/** The plot of a panel with the pinned months behind it, or the sentence that stands for it. */
function plotBlock(model: PanelModel, input: PictureInput, { frame, x, height }: PanelRoom): Block {
  const { words, palette, pinned, second, openClaim, disputes } = input;
  const { range } = input.model;
  if (model.empty) {
    const text = words.caption(model).empty;
    const look = { x: x + frame.left, 'font-size': 13, fill: 'var(--ink-2)' };
    return { height, draw: (y) => [panelHatches(model, palette), svgNode('text', { ...look, y: y + height / 2 }, text)] };
  }
  const drawing = panelDrawing({ model, range, frame, height, words: words.chart, open: openClaim, disputed: disputes(model), endLabels: true }, palette);
  const { 'font-family': _, ...attributes } = drawing.attributes;
  const bands = [...momentBand({ month: pinned, range, frame }, height, undefined), ...momentBand({ month: second, range, frame }, height, '3 3')];
  return {
    height,
    draw: (y) => [...bands.map((band) => placedAt(x, y, band)), { ...drawing, attributes: { ...attributes, x, y, overflow: 'visible' } }],
  };
}

interface PanelPlace {
  readonly x0: number;
  readonly x1: number;
  /** Width of the words at the left; 0 where they stand above. */
  readonly rail: number;
  readonly frame: PlotFrame;
  readonly height: number;
}

/** The words of a panel, no higher than a height where one is given: what does not fit of its note is left out. */
function captionBlock(model: PanelModel, input: PictureInput, x0: number, width: number, room: number): Block {
  const { headline, note } = input.words.caption(model);
  const lines = wrapWords(headline, { width, size: 15, strong: true, most: 3 });
  const left = Math.max(0, Math.floor((room - lines.length * 19) / 15));
  return stack([
    wordLines(lines, { x: x0, size: 15, leading: 19, weight: 650 }),
    wordLines(left === 0 ? [] : wrapWords(note, { width, size: 12, most: left }), { x: x0, size: 12, leading: 15, fill: 'var(--ink-2)' }),
  ]);
}

/** A panel with its words at the left. */
function besideBlock(model: PanelModel, input: PictureInput, place: PanelPlace): Block {
  const { x0, rail, frame, height } = place;
  const width = rail - 20;
  const key = seriesKey(model, input, x0, x0 + width);
  const words = stack([gap(8), captionBlock(model, input, x0, width, height - key.height - 18), gap(5), key]);
  const plot = plotBlock(model, input, { frame, x: x0 + rail, height });
  return { height, draw: (y) => [...words.draw(y), ...plot.draw(y)] };
}

/** Pixels of the words above a plot, without the key, which stands at their right. */
const ABOVE = 50;

/** A panel with its words above. */
function belowBlock(model: PanelModel, input: PictureInput, { x0, x1, frame, height }: PanelPlace): Block {
  const keyWidth = Math.min(270, (x1 - x0) * 0.4);
  const key = seriesKey(model, input, x1 - keyWidth, x1);
  const above = Math.max(ABOVE, key.height + 8);
  const words = captionBlock(model, input, x0, x1 - x0 - keyWidth - 24, above - 8);
  const plot = plotBlock(model, input, { frame, x: x0, height: height - above });
  return { height, draw: (y) => [...words.draw(y + 8), ...key.draw(y + 8), ...plot.draw(y + above)] };
}

/** A panel as a part of a picture. */
export function panelBlock(model: PanelModel, input: PictureInput, place: PanelPlace): Block {
  return place.rail > 0 ? besideBlock(model, input, place) : belowBlock(model, input, place);
}

/** The least height that a panel is drawn in: its words, and a plot in which lines can be told apart. */
export function leastPanelHeight(model: PanelModel, rail: number): number {
  const keys = model.series.filter((one) => one.indicator.mark !== 'point').length * KEY_LINE;
  return rail > 0 ? Math.max(118, keys + 62) : Math.max(ABOVE, keys + 8) + 96;
}
