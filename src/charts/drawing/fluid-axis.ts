import type { MonthRange } from '../../domain/time-period.ts';
import { axisTicks } from '../axis-marks.ts';
import type { ChartWords } from '../chart-words.ts';
import { type PlotFrame, timeScale } from '../plot-frame.ts';
import { timeTicks } from '../time-ticks.ts';
import { fluidPen } from './fluid-pen.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** What the time axis is drawn from; its labels are as dense as the width of `frame` allows. */
export interface AxisInput {
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly words: ChartWords;
}

/** Pixels of the axis with its labels. */
const HEIGHT = 24;

/** The time axis for a box as wide as the plot. */
export function fluidAxis({ range, frame, words }: AxisInput): SvgNode {
  const { toX, monthWidth } = timeScale(range, frame);
  const [x0, x1] = [frame.left, frame.left + frame.plotWidth];
  const pen = fluidPen({ x0, x1, y0: 0, y1: HEIGHT });
  return svgNode('svg', { width: '100%', height: HEIGHT, overflow: 'visible', class: 'fluid-axis', 'aria-hidden': 'true' }, [
    svgNode('line', { x2: '100%', y1: 0.5, y2: 0.5, stroke: 'var(--rule-strong)' }),
    ...axisTicks(timeTicks(range, monthWidth), toX, words, pen),
  ]);
}
