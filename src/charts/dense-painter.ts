import { COLUMN_HOLLOW, type DenseSeries, type PixelColumns } from '../domain/dense/dense-series.ts';
import { createPixelColumns } from '../domain/dense/pixel-columns.ts';
import type { TimeWindow } from '../domain/time-window.ts';
import { type ColumnSpans, columnSpans, createColumnSpans, isThin } from './dense-geometry.ts';
import { PLOT_BOTTOM, PLOT_TOP, type PlotFrame, windowScale } from './plot-frame.ts';
import { denseVertices } from './series-vertices.ts';

/** A dense line with its look, resolved. */
export interface DenseLine {
  readonly dense: DenseSeries;
  readonly colour: string;
  readonly dash: readonly number[];
}

/** Where lines are painted: a plot in the pixels of the page, and how many of the screen's make one of them. */
export interface DensePlot {
  readonly frame: PlotFrame;
  readonly height: number;
  readonly ratio: number;
  readonly toY: (value: number) => number;
}

/** How strong a column is that holds a value which may still change: certainty is ink. */
const HOLLOW_ALPHA = 0.45;

/** Corner by corner, as an SVG line would be. */
function strokeLine(context: CanvasRenderingContext2D, line: DenseLine, window: TimeWindow, { frame, toY }: DensePlot): void {
  const { toX } = windowScale(window, frame);
  context.beginPath();
  let down = false;
  for (const { x, y } of denseVertices(line.dense, window)) {
    if (y !== null && down) context.lineTo(toX(x), toY(y));
    else if (y !== null) {
      context.moveTo(toX(x), toY(y));
      // A reading between two gaps has no line, and would not be seen.
      context.lineTo(toX(x) + 1, toY(y));
      context.moveTo(toX(x), toY(y));
    }
    down = y !== null;
  }
  context.strokeStyle = line.colour;
  context.lineWidth = 2;
  context.setLineDash([...line.dash]);
  context.stroke();
}

/** The columns of a line whose values are all firm, or those where some may still change. */
function fillColumns(context: CanvasRenderingContext2D, columns: PixelColumns, spans: ColumnSpans, left: number, ratio: number, hollow: boolean): void {
  context.beginPath();
  for (let column = 0; column < columns.count; column += 1) {
    const top = spans[column * 2] ?? Number.NaN;
    if (Number.isNaN(top) || (((columns.flags[column] ?? 0) & COLUMN_HOLLOW) !== 0) !== hollow) continue;
    context.rect(left + column / ratio, top, 1 / ratio, (spans[column * 2 + 1] ?? top) - top);
  }
  context.globalAlpha = hollow ? HOLLOW_ALPHA : 1;
  context.fill();
  context.globalAlpha = 1;
}

/** Paints dense lines. Its buffers are kept from step to step of a zoom, and made anew only for another width. */
export function createDensePainter() {
  let columns = createPixelColumns(0);
  let spans = createColumnSpans(0);
  const paintLine = (context: CanvasRenderingContext2D, line: DenseLine, window: TimeWindow, plot: DensePlot): void => {
    if (isThin(line.dense, window, columns.count)) {
      strokeLine(context, line, window, plot);
      return;
    }
    line.dense.fill(window.from, window.to, columns);
    columnSpans(columns, plot.toY, spans);
    context.fillStyle = line.colour;
    for (const hollow of [false, true]) fillColumns(context, columns, spans, plot.frame.left, plot.ratio, hollow);
  };
  return (context: CanvasRenderingContext2D, lines: readonly DenseLine[], window: TimeWindow, plot: DensePlot): void => {
    const { frame, height, ratio } = plot;
    const count = Math.round(frame.plotWidth * ratio);
    if (count !== columns.count) {
      columns = createPixelColumns(count);
      spans = createColumnSpans(count);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, frame.width, height);
    context.save();
    context.beginPath();
    context.rect(frame.left, PLOT_TOP - 1, frame.plotWidth, height - PLOT_TOP - PLOT_BOTTOM + 2);
    context.clip();
    for (const line of lines) paintLine(context, line, window, plot);
    context.restore();
  };
}
