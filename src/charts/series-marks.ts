import { SERIES_STYLES } from '../theme/series-styles.ts';
import { barSlot } from './bar-slots.ts';
import type { ChartLayout, SeriesPoint } from './chart-layout.ts';
import { placedAt, type SvgNode, svgNode } from './drawing/svg-node.ts';
import { announcedDiamond } from './marks/announced-diamond.ts';
import { citedMarker } from './marks/cited-marker.ts';
import { forecastTick } from './marks/forecast-tick.ts';
import { periodBar } from './marks/period-bar.ts';
import { spanMark } from './marks/span-mark.ts';
import { isHollow } from './point-status.ts';

/** A point that only reaches into the range has its mark outside of it: there its line or span is all that is seen. */
function marker(at: SeriesPoint, layout: ChartLayout): SvgNode[] {
  if (at.point.origins > 0 || !at.inPlot || !(layout.sparse || at.alone)) return [];
  return [placedAt(at.x, at.y, citedMarker(SERIES_STYLES[at.series.indicator.colour], isHollow(at.point.observation)))];
}

interface SeenSpan {
  readonly x0: number;
  readonly x1: number;
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
}

/** What a point covers, drawn in a little so that neighbours stay apart at any scale, as far as the plot reaches. */
function seenSpan(at: SeriesPoint, layout: ChartLayout): SeenSpan {
  const [start, end] = [layout.scale.toX(at.point.start), layout.scale.toX(at.point.end)];
  const inset = Math.min(2, (end - start) / 4);
  const [x0, x1] = [Math.max(start + inset, layout.plot.x0), Math.min(end - inset, layout.plot.x1)];
  return { x0, x1: Math.max(x0, x1), goesOn: { before: start < layout.plot.x0 - 1, after: end > layout.plot.x1 + 1 } };
}

function spanOf(at: SeriesPoint, layout: ChartLayout): SvgNode {
  return spanMark({ ...seenSpan(at, layout), y: at.y, colour: SERIES_STYLES[at.series.indicator.colour].mark });
}

/** Two months in one: a faint bar over both under the mark of a combined figure; halves would be invented. */
function combinedBar(at: SeriesPoint, layout: ChartLayout): SvgNode[] {
  const { x0, x1 } = seenSpan(at, layout);
  const fill = SERIES_STYLES[at.series.indicator.colour].mark;
  const faint = { x: x0, y: at.y, width: x1 - x0, height: Math.max(0, layout.toY(0) - at.y), fill, 'fill-opacity': 0.16 };
  return [svgNode('rect', faint), spanOf(at, layout)];
}

function bar(at: SeriesPoint, layout: ChartLayout): SvgNode {
  const series = layout.points.map((one) => one.series);
  const slot = barSlot(at.series, [...new Set(series)], at.point, layout.scale);
  const { mark, hatched } = SERIES_STYLES[at.series.indicator.colour];
  return periodBar({ ...slot, y: at.y, zero: layout.toY(0), slot: at.series.indicator.colour, colour: mark, hatched });
}

function pointMark(at: SeriesPoint, layout: ChartLayout): SvgNode[] {
  if (at.point.observation.status === 'forecast') return [placedAt(at.x, at.y, forecastTick())];
  if (at.point.observation.status === 'announced') {
    return [placedAt(at.x, at.y, announcedDiamond(SERIES_STYLES[at.series.indicator.colour].mark))];
  }
  return marker(at, layout);
}

/** The marks of one point, without its disc: what is drawn says what kind of figure it is. */
export function seriesMarks(at: SeriesPoint, layout: ChartLayout): readonly SvgNode[] {
  const isCombined = at.point.observation.status === 'combined';
  switch (at.series.indicator.mark) {
    case 'line':
      return [...(isCombined ? [spanOf(at, layout)] : []), ...marker(at, layout)];
    case 'bar':
      return isCombined ? combinedBar(at, layout) : [bar(at, layout)];
    case 'span':
      return [spanOf(at, layout), ...marker(at, layout)];
    case 'point':
      return pointMark(at, layout);
    case 'step':
    case 'fact':
      return [];
  }
}
