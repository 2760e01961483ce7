import { perFrame } from '../../../charts/per-frame.ts';
import { snapWindow } from '../../../domain/time-window.ts';
import type { ChartWorld } from './chart-world.ts';
import { dayAt, type GestureWorld, settleAt, type WindowMotion } from './window-motion.ts';

/** A mouse that has moved less is still clicking. */
export const THRESHOLD = 6;

interface Pressed {
  readonly id: number;
  readonly x: number;
  readonly brushing: boolean;
}

/** A mouse or pen that is pressed and drawn over the charts: the stretch it covers becomes the range. */
export function createBrush(world: GestureWorld & Pick<ChartWorld, 'drawBrush'>, motion: WindowMotion) {
  let pressed: Pressed | null = null;
  let to = 0;
  const inPlot = (clientX: number): number => {
    const { left, width } = world.plot();
    return Math.min(left + width, Math.max(left, clientX));
  };
  const frames = perFrame<number>((clientX) => {
    if (pressed !== null) world.drawBrush([inPlot(pressed.x), inPlot(clientX)]);
  });
  const cancel = (): boolean => {
    const was = pressed?.brushing === true;
    pressed = null;
    frames.cancel();
    if (was) world.drawBrush(null);
    return was;
  };
  return {
    press: (event: PointerEvent): void => {
      motion.finish();
      pressed = { id: event.pointerId, x: event.clientX, brushing: false };
    },
    /** Whether this move makes a brush of a click. */
    move: (event: PointerEvent): boolean => {
      if (pressed === null || event.pointerId !== pressed.id) return false;
      const begins = !pressed.brushing && Math.abs(event.clientX - pressed.x) > THRESHOLD;
      if (begins) pressed = { ...pressed, brushing: true };
      to = event.clientX;
      if (pressed.brushing) frames.ask(to);
      return begins;
    },
    lift: (): void => {
      const from = pressed?.x ?? to;
      if (!cancel()) return;
      const [now, plot] = [motion.now(), world.plot()];
      const days = [dayAt(inPlot(from), now, plot), dayAt(inPlot(to), now, plot)];
      settleAt(snapWindow({ from: Math.min(...days), to: Math.max(...days) }, world.limits()), world);
    },
    /** Gives up; whether there was a brush. */
    cancel,
  };
}
