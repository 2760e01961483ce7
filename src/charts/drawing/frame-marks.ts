import type { PanelModel } from '../../domain/panel-model.ts';
import type { ChartLayout } from '../chart-layout.ts';
import type { ChartWords } from '../chart-words.ts';
import { TICK_GAP, tickWords, ZERO_WIDTH } from '../value-axis.ts';
import type { Pen, StrokeShape } from './pen.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** What of a panel stands still under its lines, as its frame on the screen has it: grid, zero line and the words of the values. */
export function frameMarks({ scale, series }: PanelModel, { plot, toY }: ChartLayout, words: ChartWords, pen: Pen): readonly SvgNode[] {
  const indicator = series[0]?.indicator;
  const across = (value: number): StrokeShape['corners'] => [{ x: plot.x0, y: toY(value) }, { x: plot.x1, y: toY(value) }, null];
  const label = (value: number): string => (indicator === undefined ? '' : words.tick(value, indicator, value === scale.max));
  const labels = scale.ticks.map((value) => pen.at({ x: plot.x0, y: toY(value), dx: -TICK_GAP }, tickWords(label(value))));
  return [
    ...pen.strokes([{ corners: scale.ticks.flatMap(across), look: { stroke: 'var(--grid)', class: 'grid' } }], null),
    ...pen.strokes([{ corners: across(0), look: { stroke: 'var(--zero)', 'stroke-width': ZERO_WIDTH, class: 'zero' } }], null),
    svgNode('g', { 'aria-hidden': 'true', class: 'tick-labels' }, labels),
  ];
}
