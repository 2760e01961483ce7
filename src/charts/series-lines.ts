import type { PanelModel } from '../domain/panel-model.ts';
import type { PlottedSeries } from '../domain/plotted-series.ts';
import { type DayNumber, monthOfDay, monthStart } from '../domain/time-period.ts';
import type { TimeWindow } from '../domain/time-window.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import { type DenseCut, denseCorners } from './dense-corners.ts';
import { isOnCanvas } from './dense-size.ts';
import { PLOT_BOTTOM, PLOT_TOP } from './plot-frame.ts';
import { seriesVertices, unseenVertices, type Vertex } from './series-vertices.ts';

/** A line of a panel: of a series, or the dashed end of a rate that nobody saw in force. */
export interface SeriesLine {
  /** Id of the indicator, with `-unseen` for a dashed end. */
  readonly key: string;
  readonly vertices: readonly Vertex[];
  readonly stroke: string;
  readonly dash: string | undefined;
}

function corners(series: PlottedSeries, cut: DenseCut | null): readonly Vertex[] {
  return cut !== null && series.dense !== null && isOnCanvas(series) ? denseCorners(series.dense, cut) : seriesVertices(series);
}

/**
 * The lines of a panel, in the order in which they are drawn; whole, whatever range is shown of them. Of many readings
 * only what is cut out, or nothing where they are painted.
 */
export function seriesLines(model: PanelModel, cut: DenseCut | null = null): readonly SeriesLine[] {
  return model.series
    .flatMap((series): SeriesLine[] => {
      const { mark, dash } = SERIES_STYLES[series.indicator.colour];
      const unseen = series.indicator.mark === 'step' ? unseenVertices(series.points) : [];
      return [
        { key: series.indicator.id, vertices: corners(series, cut), stroke: mark, dash },
        { key: `${series.indicator.id}-unseen`, vertices: unseen, stroke: mark, dash: '2 4' },
      ];
    })
    .filter((line) => line.vertices.length > 0);
}

/** A place in pixels as short as a picture needs it. */
export function pixel(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The outline of a line through its corners: straight from one to the next, the pen lifted at a gap. */
export function linePath(vertices: readonly Vertex[], toX: (day: number) => number, toY: (value: number) => number): string {
  let path = '';
  let down = false;
  for (const { x, y } of vertices) {
    if (y !== null) path += `${down ? 'L' : 'M'}${pixel(toX(x))} ${pixel(toY(y))}`;
    down = y !== null;
  }
  return path;
}

/** Years between rules, and the most of these: no range is ruled all over. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const MOST_RULES = 100;

/** The first days of the years that begin in a window; of many years, of each round one. */
export function yearStarts({ from, to }: TimeWindow): readonly DayNumber[] {
  const end = Math.ceil((monthOfDay(Math.ceil(to)) + 1) / 12);
  const begin = Math.ceil(monthOfDay(Math.ceil(from)) / 12);
  const step = YEAR_STEPS.find((years) => (end - begin) / years <= MOST_RULES) ?? 1000;
  const first = Math.ceil(begin / step) * step;
  const years = Array.from({ length: Math.max(0, Math.floor((end - first) / step)) + 1 }, (_, index) => first + index * step);
  return years.map((year) => monthStart(year * 12)).filter((day) => day >= from && day < to);
}

/** Where each year of a window begins, from the top of the plot to its bottom. */
export function yearRules(window: TimeWindow, toX: (day: number) => number, height: number): string {
  return yearStarts(window)
    .map((day) => `M${pixel(toX(day))} ${PLOT_TOP}V${height - PLOT_BOTTOM}`)
    .join('');
}
