import type { PanelModel } from '../domain/panel-model.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { rangeWindow } from '../domain/time-window.ts';
import type { ChartLayout } from './chart-layout.ts';
import { type SvgNode, svgNode } from './drawing/svg-node.ts';
import { PLOT_BOTTOM, PLOT_TOP } from './plot-frame.ts';
import { linePath, seriesLines, yearRules } from './series-lines.ts';

/** The rules of the years and the lines of a panel, which are cut off where the plot ends. */
export function lineMarks(model: PanelModel, range: MonthRange, { scale, toY, plot }: ChartLayout, height: number): SvgNode {
  const clip = `plot-of-${model.panel.id}`;
  const plotBox = { x: plot.x0, y: PLOT_TOP - 1, width: plot.x1 - plot.x0, height: height - PLOT_TOP - PLOT_BOTTOM + 2 };
  const lines = seriesLines(model).map(({ key, vertices, stroke, dash }) =>
    svgNode('path', {
      d: linePath(vertices, scale.toX, toY),
      stroke,
      'stroke-dasharray': dash,
      class: `series-line series-${key}`,
    }),
  );
  return svgNode('g', { 'aria-hidden': 'true', class: 'at-rest' }, [
    svgNode('path', { d: yearRules(rangeWindow(range), scale.toX, height), stroke: 'var(--rule)', class: 'year-rules' }),
    svgNode('clipPath', { id: clip }, [svgNode('rect', plotBox)]),
    svgNode('g', { 'clip-path': `url(#${clip})`, fill: 'none', 'stroke-width': 2 }, lines),
  ]);
}
