import type { NiceScale } from '../domain/nice-scale.ts';
import type { DayNumber, MonthRange } from '../domain/time-period.ts';
import { rangeWindow, type TimeWindow } from '../domain/time-window.ts';

/** Pixels of a plot, shared by all panels, the lane and the overview, so that one cursor line runs through them. */
export interface PlotFrame {
  /** Width of the drawing, gutter and end labels included. */
  readonly width: number;
  readonly left: number;
  readonly plotWidth: number;
}

/** Room above and below the outermost tick, so that a disc on it is not cut. */
export const PLOT_TOP = 16;
export const PLOT_BOTTOM = 12;

/** Of the Gregorian calendar, whose 400 years have 146,097 days. */
const DAYS_A_MONTH = 146_097 / 4800;

export interface TimeScale {
  readonly toX: (day: DayNumber) => number;
  /** As {@link TimeScale.toX}, held within the plot: for what reaches beyond the range. */
  readonly toPlotX: (day: DayNumber) => number;
  readonly toDay: (x: number) => DayNumber;
  /** Pixels of an average month. */
  readonly monthWidth: number;
}

/** Days to pixels, linear: a month is as wide as its days. */
export function windowScale({ from: start, to }: TimeWindow, frame: PlotFrame): TimeScale {
  const days = to - start;
  const toX = (day: DayNumber): number => frame.left + ((day - start) / days) * frame.plotWidth;
  return {
    toX,
    toPlotX: (day) => Math.min(frame.left + frame.plotWidth, Math.max(frame.left, toX(day))),
    toDay: (x) => start + ((x - frame.left) / frame.plotWidth) * days,
    monthWidth: (frame.plotWidth / days) * DAYS_A_MONTH,
  };
}

/** The scale of a range at rest. */
export function timeScale(range: MonthRange, frame: PlotFrame): TimeScale {
  return { ...windowScale(rangeWindow(range), frame), monthWidth: frame.plotWidth / (range.to - range.from + 1) };
}

/** Values to pixels in a plot of the given height. */
export function valueScale(scale: NiceScale, height: number): (value: number) => number {
  const inner = height - PLOT_TOP - PLOT_BOTTOM;
  return (value) => PLOT_TOP + ((scale.max - value) / (scale.max - scale.min)) * inner;
}

/** Frame of a drawing: the gutter holds the tick labels, the end the names of the lines. */
export function plotFrame(width: number, gutter: number, endLabels: number): PlotFrame {
  return { width, left: gutter, plotWidth: Math.max(40, width - gutter - endLabels) };
}
