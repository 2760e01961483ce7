import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { MonthRange } from '../domain/time-period.ts';
import { windowStore } from '../state/window-store.ts';
import { type MovedMarks, movedMarks } from './moved-marks.ts';
import type { Shown } from './moving-paths.ts';
import { type PlotFrame, timeScale, type TimeScale, windowScale } from './plot-frame.ts';
import { useStoreEffect } from './use-store-effect.ts';

/** What is drawn only while a gesture moves the window. */
export interface Moving {
  readonly elements: readonly SVGElement[];
  /** Draws one frame of them. */
  readonly paint: (shown: Shown) => void;
}

interface Motion {
  readonly marks: MovedMarks;
  readonly moving: Moving;
}

/**
 * Takes part in a gesture, without a React render: `begin` makes what is drawn anew for each frame, into `layer`; marks
 * of the drawing that name their day in `data-day` are moved; and what stands for the range at rest (`.at-rest`) is
 * hidden while the drawing has `data-moving`.
 */
export function useMoving(
  layer: RefObject<SVGGElement | null>,
  range: MonthRange,
  frame: PlotFrame,
  begin: (rest: TimeScale) => Moving,
): void {
  const motion = useRef<Motion | null>(null);
  const end = (): void => {
    motion.current?.marks.rest();
    motion.current = null;
    layer.current?.replaceChildren();
    layer.current?.ownerSVGElement?.removeAttribute('data-moving');
  };
  const start = (): Motion | null => {
    const svg = layer.current?.ownerSVGElement;
    if (svg === null || svg === undefined) return null;
    const moving = begin(timeScale(range, frame));
    layer.current?.replaceChildren(...moving.elements);
    svg.setAttribute('data-moving', '');
    return { marks: movedMarks(svg), moving };
  };
  // React may have drawn other marks: a motion that goes on begins again with those.
  useLayoutEffect(() => {
    if (motion.current !== null) end();
  });
  useStoreEffect(() => {
    const shown = windowStore.get();
    if (shown === null) {
      if (motion.current !== null) end();
      return;
    }
    motion.current ??= start();
    const scale = windowScale(shown, frame);
    motion.current?.marks.move(timeScale(range, frame), scale, { x0: frame.left, x1: frame.left + frame.plotWidth });
    motion.current?.moving.paint({ scale, from: shown.from, to: shown.to });
  }, windowStore);
}
