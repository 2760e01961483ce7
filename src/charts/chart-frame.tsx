import { memo } from 'react';
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { NiceScale } from '../domain/nice-scale.ts';
import { placedAt } from './drawing/svg-node.ts';
import { SvgTree } from './drawing/svg-tree.tsx';
import { PLOT_BOTTOM, PLOT_TOP, type PlotFrame } from './plot-frame.ts';
import { TICK_GAP, tickWords, ZERO_WIDTH } from './value-axis.ts';

interface ChartFrameProps {
  readonly scale: NiceScale;
  readonly frame: PlotFrame;
  readonly height: number;
  /** Words of a tick; the unit stands on the top tick alone. */
  readonly tickText: (value: number) => string;
}

interface TickTextProps {
  readonly words: (value: number) => string;
  /** Where the words end, in pixels. */
  readonly end: number;
  /** Given by Recharts: where the tick stands. */
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** A plain line of text: Recharts' own wraps "8,000 t" over two. */
function TickText({ words, end, y, payload }: TickTextProps) {
  if (payload === undefined) return null;
  return <SvgTree node={placedAt(end, Number(y), tickWords(words(payload.value)))} />;
}

/** Whether two frames look the same: a new range seldom changes the values that a panel spans. */
function isSameFrame(one: ChartFrameProps, other: ChartFrameProps): boolean {
  return (
    one.frame === other.frame &&
    one.height === other.height &&
    one.tickText === other.tickText &&
    one.scale.min === other.scale.min &&
    one.scale.max === other.scale.max &&
    one.scale.ticks.join() === other.scale.ticks.join()
  );
}

/**
 * The still part of a panel: grid, zero line and tick labels, drawn by Recharts and nothing else of it.
 * Its own pointer handling, tooltip, synchronisation and accessibility layer are off, and it knows no time:
 * lines, cursor and marks are ours and lie in their own layers, so that a new range does not draw it again.
 */
export const ChartFrame = memo(function ChartFrame({ scale, frame, height, tickText }: ChartFrameProps) {
  return (
    <ComposedChart
      width={frame.width}
      height={height}
      data={[{ x: 0, y: scale.min }]}
      margin={{ top: PLOT_TOP, bottom: PLOT_BOTTOM, left: 0, right: frame.width - frame.left - frame.plotWidth }}
      accessibilityLayer={false}
      className="chart-frame"
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis dataKey="x" type="number" domain={[0, 1]} hide allowDataOverflow />
      <YAxis
        dataKey="y"
        type="number"
        width={frame.left}
        domain={[scale.min, scale.max]}
        ticks={[...scale.ticks]}
        interval={0}
        tick={<TickText words={tickText} end={frame.left - TICK_GAP} />}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
      />
      <ReferenceLine y={0} stroke="var(--zero)" strokeWidth={ZERO_WIDTH} />
    </ComposedChart>
  );
}, isSameFrame);
