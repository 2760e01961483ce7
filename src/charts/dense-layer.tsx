import { useLayoutEffect, useReducer, useRef } from 'react';
import type { PanelModel } from '../domain/panel-model.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { rangeWindow } from '../domain/time-window.ts';
import { windowStore } from '../state/window-store.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import { slotColour, watchTheme } from './dense-colours.ts';
import { createDensePainter, type DenseLine } from './dense-painter.ts';
import { isOnCanvas } from './dense-size.ts';
import type { PlotFrame } from './plot-frame.ts';
import { useStoreEffect } from './use-store-effect.ts';

interface DenseLayerProps {
  readonly model: PanelModel;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly height: number;
  readonly toY: (value: number) => number;
}

function denseLines(canvas: HTMLCanvasElement, { series }: PanelModel): readonly DenseLine[] {
  return series.filter(isOnCanvas).flatMap(({ dense, indicator }): DenseLine[] => {
    const dash = SERIES_STYLES[indicator.colour].dash?.split(' ').map(Number) ?? [];
    return dense === null ? [] : [{ dense, colour: slotColour(canvas, indicator.colour), dash }];
  });
}

/** Gives the canvas as many pixels as the screen has for it. A size that is set anew empties it, so it is only set when another. */
function fitCanvas(canvas: HTMLCanvasElement, { width }: PlotFrame, height: number, ratio: number): void {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/**
 * The dense lines of a panel, on a canvas below its marks. A zoom paints it from the store of the window, without a
 * React render; what it costs goes by the width of the plot and not by the number of readings.
 */
export function DenseLayer({ model, range, frame, height, toY }: DenseLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef(createDensePainter());
  const lines = useRef<readonly DenseLine[]>([]);
  const [theme, nextTheme] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => watchTheme(nextTheme), []);
  useLayoutEffect(() => {
    const target = canvas.current;
    if (target !== null) lines.current = denseLines(target, model);
  }, [model, theme]);
  useStoreEffect(() => {
    const target = canvas.current;
    const context = target?.getContext('2d') ?? null;
    if (target === null || context === null) return;
    const ratio = window.devicePixelRatio;
    fitCanvas(target, frame, height, ratio);
    painter.current(context, lines.current, windowStore.get() ?? rangeWindow(range), { frame, height, ratio, toY });
  }, windowStore);
  return <canvas ref={canvas} className="dense-lines pointer-events-none absolute inset-0" aria-hidden="true" />;
}
