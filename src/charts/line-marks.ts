import type { PanelModel } from '../domain/panel-model.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { rangeWindow } from '../domain/time-window.ts';
import type { ChartLayout } from './chart-layout.ts';
import type { Pen, StrokeShape } from './drawing/pen.ts';
import { PIXEL_PEN } from './drawing/pixel-pen.ts';
import { type SvgNode, svgNode } from './drawing/svg-node.ts';
import { PLOT_BOTTOM, PLOT_TOP } from './plot-frame.ts';
import { seriesLines, yearStarts } from './series-lines.ts';

/** Id of the box that cuts off the lines of a panel. */
export function clipId({ panel }: PanelModel): string {
  return `plot-of-${panel.id}`;
}

/** How lines are drawn: by which pen, and whether those of many readings are left out because a canvas shows them. */
interface LineLook {
  readonly pen?: Pen;
  readonly painted?: boolean;
}

/** The rules of the years and the lines of a panel, which are cut off where the plot ends. */
export function lineMarks(
  model: PanelModel,
  range: MonthRange,
  { scale, toY, plot }: ChartLayout,
  height: number,
  { pen = PIXEL_PEN, painted = false }: LineLook = {},
): SvgNode {
  const cut = painted ? null : { window: rangeWindow(range), columns: Math.round(plot.x1 - plot.x0) };
  const box = { ...plot, y0: PLOT_TOP, y1: height - PLOT_BOTTOM };
  const rules = yearStarts(rangeWindow(range)).flatMap((day) => [
    { x: scale.toX(day), y: box.y0 },
    { x: scale.toX(day), y: box.y1 },
    null,
  ]);
  const lines = seriesLines(model, cut).map(({ key, vertices, stroke, dash }): StrokeShape => ({
    corners: vertices.map(({ x, y }) => (y === null ? null : { x: scale.toX(x), y: toY(y) })),
    look: { stroke, 'stroke-dasharray': dash, class: `series-line series-${key}` },
  }));
  return svgNode('g', { 'aria-hidden': 'true', class: 'at-rest' }, [
    ...pen.strokes([{ corners: rules, look: { stroke: 'var(--rule)', class: 'year-rules' } }], null),
    ...pen.strokes(lines, { id: clipId(model), box }, { fill: 'none', 'stroke-width': 2 }),
  ]);
}
