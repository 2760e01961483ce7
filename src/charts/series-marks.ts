import { SERIES_STYLES } from '../theme/series-styles.ts';
import { barRoom } from './bar-slots.ts';
import type { ChartLayout, SeriesPoint } from './chart-layout.ts';
import type { Pen } from './drawing/pen.ts';
import { PIXEL_PEN } from './drawing/pixel-pen.ts';
import type { SvgNode } from './drawing/svg-node.ts';
import { announcedDiamond } from './marks/announced-diamond.ts';
import { citedMarker } from './marks/cited-marker.ts';
import { forecastTick } from './marks/forecast-tick.ts';
import { isHollow } from './point-status.ts';

/** A point that only reaches into the range has its mark outside of it: there its line or span is all that is seen. */
function marker(at: SeriesPoint, layout: ChartLayout, pen: Pen): SvgNode[] {
  if (at.point.origins > 0 || !at.inPlot || !(layout.sparse || at.alone)) return [];
  return [pen.at(at, citedMarker(SERIES_STYLES[at.series.indicator.colour], isHollow(at.point.observation)))];
}

/** One value for a stretch of time. Two months in one are a faint bar over both: halves would be invented. */
function stretch(at: SeriesPoint, { scale, plot }: ChartLayout, pen: Pen, zero: number | null): readonly SvgNode[] {
  const { mark } = SERIES_STYLES[at.series.indicator.colour];
  return pen.stretch({ start: scale.toX(at.point.start), end: scale.toX(at.point.end), y: at.y, colour: mark, zero }, plot);
}

function bar(at: SeriesPoint, layout: ChartLayout, pen: Pen): SvgNode {
  const series = [...new Set(layout.points.map((one) => one.series))];
  const { x, width } = barRoom(at.series, series, at.point, layout.scale);
  const slot = at.series.indicator.colour;
  const { mark, hatched } = SERIES_STYLES[slot];
  return pen.bar({ x, room: width, y: at.y, zero: layout.toY(0), slot, colour: mark, hatched });
}

function pointMark(at: SeriesPoint, layout: ChartLayout, pen: Pen): SvgNode[] {
  if (at.point.observation.status === 'forecast') return [pen.at(at, forecastTick())];
  if (at.point.observation.status === 'announced') {
    return [pen.at(at, announcedDiamond(SERIES_STYLES[at.series.indicator.colour].mark))];
  }
  return marker(at, layout, pen);
}

/** The marks of one point, without its disc: what is drawn says what kind of figure it is. */
export function seriesMarks(at: SeriesPoint, layout: ChartLayout, pen: Pen = PIXEL_PEN): readonly SvgNode[] {
  const isCombined = at.point.observation.status === 'combined';
  switch (at.series.indicator.mark) {
    case 'line':
      return [...(isCombined ? stretch(at, layout, pen, null) : []), ...marker(at, layout, pen)];
    case 'bar':
      return isCombined ? stretch(at, layout, pen, layout.toY(0)) : [bar(at, layout, pen)];
    case 'span':
      return [...stretch(at, layout, pen, null), ...marker(at, layout, pen)];
    case 'point':
      return pointMark(at, layout, pen);
    case 'step':
    case 'fact':
      return [];
  }
}
