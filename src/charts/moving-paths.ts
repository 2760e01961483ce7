import type { PanelModel } from '../domain/panel-model.ts';
import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import { barRoom, drawnWidth } from './bar-slots.ts';
import { type ChartLayout, isAlone } from './chart-layout.ts';
import type { SvgAttributes } from './drawing/svg-node.ts';
import { hatchId } from './marks/hatch.ts';
import { markerPath } from './marks/marker-path.ts';
import { pathShifter } from './marks/shifted-path.ts';
import { PLOT_BOTTOM, PLOT_TOP, type TimeScale } from './plot-frame.ts';
import { isHollow } from './point-status.ts';
import { linePath, pixel, seriesLines, yearRules } from './series-lines.ts';
import type { Vertex } from './series-vertices.ts';

/** What is shown of the axis at one moment of a gesture. */
export interface Shown {
  readonly scale: TimeScale;
  readonly from: number;
  readonly to: number;
}

/** One path of a drawing in motion: its look is made once, its outline for each frame. */
export interface MovingPath {
  /** Whether it is cut off where the plot ends; marks of one instant stand whole. */
  readonly clipped: boolean;
  readonly look: SvgAttributes;
  readonly outline: (shown: Shown) => string;
}

interface Plot {
  readonly model: PanelModel;
  readonly layout: ChartLayout;
  readonly height: number;
}

/** The first position in a row, sorted by what `at` reads, whose value is beyond a limit. */
export function firstBeyond<T>(row: readonly T[], at: (one: T) => number, limit: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = row[middle];
    if (one !== undefined && at(one) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Points of which any part is shown, in order. */
function shownPoints(points: readonly PlottedPoint[], { from, to }: Shown): readonly PlottedPoint[] {
  return points.slice(firstBeyond(points, (point) => point.end, from), firstBeyond(points, (point) => point.start, to));
}

/** Corners that are shown, and two more to either side: the line comes from there, perhaps over a lifted pen. */
function shownVertices(vertices: readonly Vertex[], { from, to }: Shown): readonly Vertex[] {
  const at = (vertex: Vertex): number => vertex.x;
  return vertices.slice(Math.max(0, firstBeyond(vertices, at, from) - 2), firstBeyond(vertices, at, to) + 2);
}

type Draw = (point: PlottedPoint, scale: TimeScale, shown: Shown) => string;

/** A path with an outline for each point that is drawn so. */
function pathOf(points: readonly PlottedPoint[], look: SvgAttributes, draw: Draw, clipped = true): MovingPath[] {
  if (points.length === 0) return [];
  return [{ clipped, look, outline: (shown) => shownPoints(points, shown).map((point) => draw(point, shown.scale, shown)).join('') }];
}

/** A mark at the instant of a point, where both its instant and its value are shown. */
function markAt({ layout, height }: Plot, outline: (x: number, y: number) => string): Draw {
  return (point, scale, { from, to }) => {
    const y = layout.toY(point.y);
    const isShown = point.x >= from && point.x < to && y >= PLOT_TOP - 4 && y <= height - PLOT_BOTTOM + 4;
    return isShown ? outline(pixel(scale.toX(point.x)), pixel(y)) : '';
  };
}

function stretchOf(point: PlottedPoint, scale: TimeScale): readonly [number, number] {
  const [start, end] = [scale.toX(point.start), scale.toX(point.end)];
  const inset = Math.min(2, (end - start) / 4);
  return [pixel(start + inset), pixel(end - inset)];
}

function spanPaths({ layout }: Plot, { indicator }: PlottedSeries, points: readonly PlottedPoint[]): MovingPath[] {
  const look = { fill: 'none', stroke: SERIES_STYLES[indicator.colour].mark, 'stroke-width': 2 };
  return pathOf(points, look, (point, scale) => {
    const [x0, x1] = stretchOf(point, scale);
    const y = pixel(layout.toY(point.y));
    return `M${x0} ${y}H${x1}M${x0} ${y - 4}v8M${x1} ${y - 4}v8`;
  });
}

function barPaths(plot: Plot, series: PlottedSeries): MovingPath[] {
  const { layout } = plot;
  const { colour } = series.indicator;
  const { mark, hatched } = SERIES_STYLES[colour];
  const zero = pixel(layout.toY(0));
  const all = [...new Set(layout.points.map((one) => one.series))];
  const combined = series.points.filter((point) => point.observation.status === 'combined');
  const whole = series.points.filter((point) => point.observation.status !== 'combined');
  const look = { fill: hatched ? `url(#${hatchId(colour)})` : mark, stroke: hatched ? mark : 'none' };
  const box = (x: number, width: number, value: number): string => {
    const y = pixel(layout.toY(value));
    const height = Math.max(1, Math.abs(zero - y));
    return `M${pixel(x)} ${Math.min(y, zero)}h${pixel(width)}v${pixel(height)}h${-pixel(width)}Z`;
  };
  const bars = pathOf(whole, look, (point, scale) => {
    const { x, width } = barRoom(series, all, point, scale);
    return box(x, drawnWidth(width), point.y);
  });
  const faint = pathOf(combined, { fill: mark, 'fill-opacity': 0.16 }, (point, scale) => {
    const [x0, x1] = stretchOf(point, scale);
    return box(x0, x1 - x0, point.y);
  });
  return [...bars, ...faint, ...spanPaths(plot, series, combined)];
}

/** Small markers of figures that are only cited, in the shape of their series; a line of many has none. */
function markerPaths(plot: Plot, series: PlottedSeries): MovingPath[] {
  const { colour } = series.indicator;
  const { mark, marker } = SERIES_STYLES[colour];
  const cited = series.points.filter((point, index) => point.origins === 0 && (plot.layout.sparse || isAlone(series, index)));
  const [solid, hollow] = [cited.filter((one) => !isHollow(one.observation)), cited.filter((one) => isHollow(one.observation))];
  const outlined = { fill: 'var(--paper)', stroke: mark, 'stroke-width': 1.5 };
  return [
    ...pathOf(solid, { fill: mark }, markAt(plot, pathShifter(markerPath(marker, 3))), false),
    ...pathOf(hollow, outlined, markAt(plot, pathShifter(markerPath(marker, 2.6))), false),
  ];
}

/** Points that no line joins: forecasts, announcements and lone figures, each with its own mark. */
function loosePaths(plot: Plot, series: PlottedSeries): MovingPath[] {
  const having = (status: 'forecast' | 'announced') => series.points.filter((point) => point.observation.status === status);
  const tick = { stroke: 'var(--ink)', 'stroke-width': 1.5 };
  const { mark } = SERIES_STYLES[series.indicator.colour];
  const diamond = { fill: 'var(--paper)', stroke: mark, 'stroke-width': 1.5, 'stroke-dasharray': '2 1.2' };
  const rest = series.points.filter(({ observation }) => observation.status !== 'forecast' && observation.status !== 'announced');
  return [
    ...pathOf(having('forecast'), tick, markAt(plot, pathShifter('M-14 0h28')), false),
    ...pathOf(having('announced'), diamond, markAt(plot, pathShifter('M0 -5.5L5.5 0L0 5.5L-5.5 0Z')), false),
    ...markerPaths(plot, { ...series, points: rest }),
  ];
}

function markPaths(plot: Plot, series: PlottedSeries): MovingPath[] {
  switch (series.indicator.mark) {
    case 'line':
      return [
        ...spanPaths(plot, series, series.points.filter((point) => point.observation.status === 'combined')),
        ...markerPaths(plot, series),
      ];
    case 'bar':
      return barPaths(plot, series);
    case 'span':
      return [...spanPaths(plot, series, series.points), ...markerPaths(plot, series)];
    case 'point':
      return loosePaths(plot, series);
    case 'step':
    case 'fact':
      return [];
  }
}

/**
 * Everything of a panel that a gesture makes anew for each frame, in the order of drawing: a path for all marks of one
 * look, so that a frame writes some twenty attributes however many figures come into sight.
 */
export function movingPaths(plot: Plot): readonly MovingPath[] {
  const { model, layout, height } = plot;
  const rules: MovingPath = {
    clipped: true,
    look: { stroke: 'var(--rule)' },
    outline: ({ scale, from, to }) => yearRules({ from, to }, scale.toX, height),
  };
  const lines = seriesLines(model).map(
    ({ key, vertices, stroke, dash }): MovingPath => ({
      clipped: true,
      look: { fill: 'none', stroke, 'stroke-width': 2, 'stroke-dasharray': dash, class: `moving-${key}` },
      outline: (shown) => linePath(shownVertices(vertices, shown), shown.scale.toX, layout.toY),
    }),
  );
  return [rules, ...lines, ...model.series.flatMap((series) => markPaths(plot, series))];
}
