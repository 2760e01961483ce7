import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { PanelModel } from '../domain/panel-model.ts';
import { type MonthRange, rangeEnd, rangeStart } from '../domain/time-period.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import { PLOT_BOTTOM, PLOT_TOP, type PlotFrame } from './plot-frame.ts';
import { seriesVertices, unseenVertices, type Vertex } from './series-vertices.ts';
import type { TimeTick } from './time-ticks.ts';

interface ChartFrameProps {
  readonly model: PanelModel;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly height: number;
  readonly ticks: readonly TimeTick[];
  /** Words of a tick; the unit stands on the top tick alone. */
  readonly tickText: (value: number) => string;
}

interface FrameLine {
  readonly key: string;
  readonly vertices: readonly Vertex[];
  readonly stroke: string;
  readonly dash: string | undefined;
}

function frameLines(model: PanelModel): FrameLine[] {
  return model.series
    .flatMap((series): FrameLine[] => {
      const { mark, dash } = SERIES_STYLES[series.indicator.colour];
      const unseen = series.indicator.mark === 'step' ? unseenVertices(series.points) : [];
      return [
        { key: series.indicator.id, vertices: seriesVertices(series), stroke: mark, dash },
        { key: `${series.indicator.id}-unseen`, vertices: unseen, stroke: mark, dash: '2 4' },
      ];
    })
    .filter((line) => line.vertices.length > 0);
}

interface TickTextProps {
  readonly words: (value: number) => string;
  /** Given by Recharts: where the tick stands. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** A plain line of text: Recharts' own wraps "8,000 t" over two. */
function TickText({ words, x, y, payload }: TickTextProps) {
  if (payload === undefined) return null;
  return (
    <text x={Number(x) - 2} y={Number(y) + 4} textAnchor="end" fontSize={12} fill="var(--ink-3)">
      {words(payload.value)}
    </text>
  );
}

/** One row a corner, line after line: a line that found another's rows between its own would break there. */
function frameRows(lines: readonly FrameLine[]): Record<string, number | null>[] {
  return lines.flatMap((line) => line.vertices.map((vertex) => ({ x: vertex.x, [line.key]: vertex.y })));
}

/**
 * The still part of a panel: grid, zero line, years, tick labels and lines, drawn by Recharts and nothing
 * else of it. Its own pointer handling, tooltip, synchronisation and accessibility layer are off: the
 * cursor and the marks are ours and lie in their own layers.
 */
export function ChartFrame({ model, range, frame, height, ticks, tickText }: ChartFrameProps) {
  const { scale } = model;
  const lines = frameLines(model);
  return (
    <ComposedChart
      width={frame.width}
      height={height}
      data={frameRows(lines)}
      margin={{ top: PLOT_TOP, bottom: PLOT_BOTTOM, left: 0, right: frame.width - frame.left - frame.plotWidth }}
      accessibilityLayer={false}
      className="chart-frame"
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis dataKey="x" type="number" domain={[rangeStart(range), rangeEnd(range)]} hide allowDataOverflow />
      <YAxis
        type="number"
        width={frame.left}
        domain={[scale.min, scale.max]}
        ticks={[...scale.ticks]}
        interval={0}
        tick={<TickText words={tickText} />}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
      />
      {ticks
        .filter((tick) => tick.year)
        .map((tick) => (
          <ReferenceLine key={tick.month} x={tick.x} stroke="var(--rule)" ifOverflow="hidden" />
        ))}
      <ReferenceLine y={0} stroke="var(--zero)" strokeWidth={1.25} />
      {lines.map((line) => (
        <Line
          key={line.key}
          dataKey={line.key}
          type="linear"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          className={`series-line series-${line.key}`}
          stroke={line.stroke}
          strokeWidth={2}
          {...(line.dash === undefined ? {} : { strokeDasharray: line.dash })}
        />
      ))}
    </ComposedChart>
  );
}
