import { createContext, memo, use, useMemo } from 'react';
import { ComposedChart, usePlotArea, XAxis, YAxis } from 'recharts';
import type { NiceScale } from '../domain/nice-scale.ts';
import { placedAt } from './drawing/svg-node.ts';
import { SvgTree } from './drawing/svg-tree.tsx';
import { PLOT_BOTTOM, PLOT_TOP, type PlotFrame, valueScale } from './plot-frame.ts';
import { TICK_GAP, tickWords, ZERO_WIDTH } from './value-axis.ts';

interface AxisValues {
  readonly scale: NiceScale;
  readonly height: number;
  /** Words of a tick; the unit stands on the top tick alone. */
  readonly tickText: (value: number) => string;
}

interface ChartFrameProps extends AxisValues {
  readonly frame: PlotFrame;
}

const Values = createContext<AxisValues | null>(null);

/**
 * Grid, zero line and words of the ticks, across the plot that Recharts lays out. What they say comes past Recharts: told
 * of another scale or height, it would draw twice more, in commits of its own, for its axes hear of it through a store.
 */
function ValueAxis() {
  const values = use(Values);
  const area = usePlotArea();
  if (values === null || area === undefined) return null;
  const { scale, height, tickText } = values;
  const toY = valueScale(scale, height);
  const across = { x1: area.x, x2: area.x + area.width };
  return (
    <>
      <g className="value-grid">
        {scale.ticks.map((value) => (
          <line key={value} {...across} y1={toY(value)} y2={toY(value)} stroke="var(--grid)" />
        ))}
      </g>
      <line {...across} y1={toY(0)} y2={toY(0)} stroke="var(--zero)" strokeWidth={ZERO_WIDTH} className="value-zero" />
      <g className="value-ticks">
        <SvgTree node={scale.ticks.map((value) => placedAt(area.x - TICK_GAP, toY(value), tickWords(tickText(value))))} />
      </g>
    </>
  );
}

const ONE_ROW = [{ x: 0, y: 0 }] as const;
const SHARES: [number, number] = [0, 1];
/** A height for Recharts, which needs one: what is drawn in it may reach beyond. */
const ANY_HEIGHT = 156;

/** What Recharts is told: how wide the picture is, and its margins. */
const StillChart = memo(function StillChart({ frame }: Pick<ChartFrameProps, 'frame'>) {
  return (
    <ComposedChart
      width={frame.width}
      height={ANY_HEIGHT}
      data={ONE_ROW}
      margin={{ top: PLOT_TOP, bottom: PLOT_BOTTOM, left: 0, right: frame.width - frame.left - frame.plotWidth }}
      accessibilityLayer={false}
      className="chart-frame"
    >
      <XAxis dataKey="x" type="number" domain={SHARES} hide allowDataOverflow />
      <YAxis dataKey="y" type="number" width={frame.left} domain={SHARES} tick={false} axisLine={false} tickLine={false} allowDataOverflow />
      <ValueAxis />
    </ComposedChart>
  );
});

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
 * The still part of a panel: grid, zero line and tick labels, in the frame that Recharts lays out, and nothing else of it.
 * Its own pointer handling, tooltip, synchronisation and accessibility layer are off, and it knows neither time nor values:
 * lines, cursor and marks are ours and lie in their own layers, so that neither a new range nor a new scale renders it.
 */
export const ChartFrame = memo(function ChartFrame({ scale, tickText, frame, height }: ChartFrameProps) {
  const values = useMemo(() => ({ scale, height, tickText }), [scale, height, tickText]);
  return (
    <Values value={values}>
      <StillChart frame={frame} />
    </Values>
  );
}, isSameFrame);
