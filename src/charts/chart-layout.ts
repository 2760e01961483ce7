import type { DenseSeries } from '../domain/dense/dense-series.ts';
import type { PanelDispute } from '../domain/dispute/panel-disputes.ts';
import { isInRange, type PanelModel, touchesRange } from '../domain/panel-model.ts';
import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import { type MonthRange, rangeEnd, rangeStart } from '../domain/time-period.ts';
import type { ChartWords } from './chart-words.ts';
import { disputeWishes, isPeak, noteWishes } from './note-wishes.ts';
import { type PlacedDisc, placeDiscs } from './place-discs.ts';
import { disputeBoxes, type PlacedDispute, placeDisputes } from './place-disputes.ts';
import { type EndLabel, placeEndLabels } from './place-end-labels.ts';
import { type Box, type PlacedNote, placeNotes } from './place-notes.ts';
import { PLOT_BOTTOM, type PlotFrame, timeScale, type TimeScale, valueScale } from './plot-frame.ts';
import { seriesVertices } from './series-vertices.ts';

export interface SeriesPoint {
  readonly series: PlottedSeries;
  readonly point: PlottedPoint;
  readonly x: number;
  readonly y: number;
  /** Whether its mark stands in the plot; else only what it covers reaches in. */
  readonly inPlot: boolean;
  /** Whether no line reaches it, so that only its own mark shows it. */
  readonly alone: boolean;
}

/** Where a line ends in the range, and the value that it ends with. */
export interface LineEnd {
  readonly series: PlottedSeries;
  readonly value: number;
  readonly y: number;
}

/** Everything a panel draws over its frame, in pixels. */
export interface ChartLayout {
  readonly scale: TimeScale;
  readonly toY: (value: number) => number;
  /** Left and right end of the plot. */
  readonly plot: { readonly x0: number; readonly x1: number };
  /** Points that touch the range, quoted ones included. */
  readonly points: readonly SeriesPoint[];
  readonly discs: readonly PlacedDisc[];
  readonly disputes: readonly PlacedDispute[];
  readonly notes: readonly PlacedNote[];
  readonly endLabels: readonly EndLabel<LineEnd>[];
  /** Where they begin: after the last bar where bars end early, else beyond the plot. */
  readonly endLabelX: number;
  /** Whether small markers stand along the lines: above sixty a series they would be a smear. */
  readonly sparse: boolean;
}

/** From the end of the plot or of its last bar to the names of its lines, in pixels. */
export const END_GAP = 8;
/** Room that the name of a bar series takes. */
const BAR_LABEL_WIDTH = 150;

interface Pixel {
  readonly x: number;
  readonly y: number;
}

const MOST_MARKERS = 60;
/** From the middle of a disc to the far end of a value beside it. */
const VALUE_WIDTH = 66;

function around(x: number, y: number, r: number): Box {
  return { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
}

/** Where the line runs that joins the open claim to its evidence, kept free of words. */
function threadFrom({ x, y }: PlacedDisc, room: Box): Box {
  return { x0: x, x1: Math.max(x, room.x1), y0: y - 2, y1: y + 2 };
}

/** Where the value of an open claim or of a peak would like to stand: its words come before a sign. */
function valueRoom({ x, y }: PlacedDisc): Box {
  return { x0: x - VALUE_WIDTH, x1: x, y0: y - 8, y1: y + 8 };
}

/** Pixels between the places at which the ink of a dense line is looked for. */
const INK_STEP = 5;

/** Places on a dense line: from its lowest to its highest value in each stretch of a few pixels. */
function denseInk(dense: DenseSeries, { toX, toDay }: TimeScale, toY: (value: number) => number, range: MonthRange): Pixel[] {
  const ink: Pixel[] = [];
  const end = toX(rangeEnd(range));
  for (let x = toX(rangeStart(range)); x < end; x += INK_STEP) {
    const span = dense.minMax(toDay(x), toDay(x + INK_STEP));
    if (span === null) continue;
    for (let y = toY(span.high); y < toY(span.low) + INK_STEP; y += INK_STEP) ink.push({ x: x + INK_STEP / 2, y });
  }
  return ink;
}

/** Places along a line, close enough that no word can lie between two of them. */
function inkOf(series: PlottedSeries, scale: TimeScale, toY: (value: number) => number, range: MonthRange): Pixel[] {
  if (series.dense !== null) return denseInk(series.dense, scale, toY, range);
  const vertices = seriesVertices(series);
  return vertices.flatMap((vertex, index): Pixel[] => {
    const next = vertices[index + 1];
    if (vertex.y === null || next === undefined || next.y === null) return [];
    const [from, to] = [
      { x: scale.toX(vertex.x), y: toY(vertex.y) },
      { x: scale.toX(next.x), y: toY(next.y) },
    ];
    const steps = Math.min(400, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / Math.max(1, steps),
      y: from.y + ((to.y - from.y) * step) / Math.max(1, steps),
    }));
  });
}

function lineEnd(points: readonly SeriesPoint[], series: PlottedSeries, range: MonthRange, toY: (value: number) => number): LineEnd[] {
  const reading = series.dense?.last(rangeStart(range), rangeEnd(range)) ?? null;
  if (reading !== null) return [{ series, value: reading.value, y: toY(reading.value) }];
  const last = points.findLast(
    (one) => one.series === series && (series.indicator.mark === 'step' || isInRange(one.point, range)),
  );
  return last === undefined ? [] : [{ series, value: last.point.y, y: last.y }];
}

function endLabels(model: PanelModel, points: readonly SeriesPoint[], range: MonthRange, height: number, toY: (value: number) => number) {
  const ends = model.series
    .filter((series) => series.indicator.mark !== 'point')
    .flatMap((series) => lineEnd(points, series, range, toY))
    .map((end) => ({ of: end, anchorY: end.y }));
  return placeEndLabels(ends, 10, height - PLOT_BOTTOM);
}

/** Bars that end early are named beside the last of them; so near, their name needs no way to the edge. */
function endLabelX(model: PanelModel, points: readonly SeriesPoint[], scale: TimeScale, frame: PlotFrame): number {
  const edge = frame.left + frame.plotWidth;
  if (!model.series.every((series) => series.indicator.mark === 'bar')) return edge + END_GAP;
  const last = points.reduce((most, one) => Math.max(most, scale.toX(one.point.end)), frame.left);
  return edge - last > BAR_LABEL_WIDTH ? last + END_GAP : edge + END_GAP;
}

/** Whether no line reaches a point: loose points, and those between two gaps. */
export function isAlone({ indicator, points }: PlottedSeries, index: number): boolean {
  if (indicator.mark !== 'line') return indicator.mark === 'point';
  return points[index]?.breakBefore === true && points[index + 1]?.breakBefore !== false;
}

function seriesPoints(series: PlottedSeries, range: MonthRange, scale: TimeScale, toY: (value: number) => number): SeriesPoint[] {
  return series.points.flatMap((point, index): SeriesPoint[] => {
    if (!touchesRange(point, range)) return [];
    const [inPlot, alone] = [isInRange(point, range), isAlone(series, index)];
    return [{ series, point, x: scale.toX(point.x), y: toY(point.y), inPlot, alone }];
  });
}

/** What a reader has open, and what is disputed: marks and words make room for it. */
export interface ChartFocus {
  readonly open: string | null;
  readonly disputed: readonly PanelDispute[];
}

/** Places one panel: pure, so that screen, picture, print and tests read the same pixels. */
export function layoutChart(
  model: PanelModel,
  range: MonthRange,
  frame: PlotFrame,
  height: number,
  words: ChartWords,
  { open, disputed }: ChartFocus,
): ChartLayout {
  const scale = timeScale(range, frame);
  const toY = valueScale(model.scale, height);
  const points = model.series.flatMap((series) => seriesPoints(series, range, scale, toY));
  const discs = placeDiscs(model.series, (point) => isInRange(point, range), scale, toY);
  const corners = model.series.flatMap((series) => inkOf(series, scale, toY, range));
  const marks = [
    ...discs.map((disc) => around(disc.x, disc.y, disc.point.observation.id === open ? 14 : 9)),
    ...discs.filter((disc) => disc.joined.length > 0).map((disc) => around(disc.x + 18, disc.y - 10, 8)),
    ...points.filter((one) => one.series.indicator.mark === 'point').map((one) => around(one.x, one.y, 6)),
  ];
  const room = { x0: frame.left + 2, x1: frame.left + frame.plotWidth - 2, y0: 2, y1: height - 2 };
  const opened = discs.filter((disc) => disc.point.observation.id === open);
  const obstacles = [...marks, ...opened.map((disc) => threadFrom(disc, room))];
  const kept = [
    ...obstacles,
    ...[...opened, ...discs.filter(isPeak)].map(valueRoom),
    ...points.filter((one) => one.inPlot && one.point.origins === 0).map((one) => around(one.x, one.y, 4)),
  ];
  const disputes = placeDisputes(disputed, { scale, toY, discs, plot: room, ink: corners }, kept);
  const taken = [...obstacles, ...disputes.flatMap((one) => disputeBoxes(one, toY))];
  const wishes = [...noteWishes({ model, range, scale, toY, words, discs, open }), ...disputeWishes(disputes, words)];
  return {
    scale,
    toY,
    plot: { x0: frame.left, x1: frame.left + frame.plotWidth },
    points,
    discs,
    disputes,
    notes: placeNotes(wishes, room, taken, corners),
    endLabels: endLabels(model, points, range, height, toY),
    endLabelX: endLabelX(model, points, scale, frame),
    sparse: model.series.every(
      (series) => series.points.filter((point) => isInRange(point, range)).length <= MOST_MARKERS,
    ),
  };
}

/** The point whose mark is nearest to a place on the plot, within reach of a pointer. */
export function nearestPoint(layout: ChartLayout, x: number, y: number, reach = 14): SeriesPoint | undefined {
  const near = layout.points
    .filter((one) => one.inPlot)
    .map((one) => ({ one, distance: Math.hypot(one.x - x, one.y - y) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.one;
}
