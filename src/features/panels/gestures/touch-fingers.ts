import { perFrame } from '../../../charts/per-frame.ts';
import { pinchWindow } from '../../../domain/time-window.ts';
import type { ChartWorld } from './chart-world.ts';
import { THRESHOLD } from './mouse-brush.ts';
import { dayAt, type WindowMotion } from './window-motion.ts';

interface Finger {
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  /** The instant that it took hold of. */
  readonly day: number;
}

type Mode = 'none' | 'waits' | 'points' | 'pinches' | 'ended';

/**
 * Fingers on the charts. One that moves sideways leads the cursor, and pins the month at which it is lifted; one that
 * moves up or down is the browser's, which scrolls. Two keep the days under them: they zoom and move the window.
 */
export function createFingers(world: Pick<ChartWorld, 'plot' | 'pointAt' | 'pinAt'>, motion: WindowMotion) {
  const fingers = new Map<number, Finger>();
  let mode: Mode = 'none';
  const frames = perFrame<number>((clientX) => world.pointAt(clientX));
  const stopPointing = (): void => {
    frames.cancel();
    world.pointAt(null);
  };
  const pinch = (): void => {
    const [one, other] = [...fingers.values()];
    if (one === undefined || other === undefined) return;
    const { left, width } = world.plot();
    const hold = ({ day, x }: Finger) => ({ day, at: (x - left) / width });
    motion.show(pinchWindow(motion.now(), hold(one), hold(other), motion.limits()));
  };
  const leave = (id: number, pins: boolean): void => {
    const finger = fingers.get(id);
    if (finger === undefined) return;
    fingers.delete(id);
    if (mode === 'pinches') motion.finish();
    if (mode === 'points') {
      stopPointing();
      if (pins) world.pinAt(finger.x);
    }
    mode = fingers.size === 0 ? 'none' : 'ended';
  };
  return {
    press: ({ pointerId, clientX, clientY }: PointerEvent): void => {
      if (mode === 'ended' || fingers.size === 2) return;
      motion.finish();
      fingers.set(pointerId, { startX: clientX, startY: clientY, x: clientX, day: dayAt(clientX, motion.now(), world.plot()) });
      if (mode === 'points') stopPointing();
      mode = fingers.size === 2 ? 'pinches' : 'waits';
      // The first finger may have moved since it came down: what it holds is what is under it now.
      for (const [id, finger] of fingers) fingers.set(id, { ...finger, day: dayAt(finger.x, motion.now(), world.plot()) });
    },
    /** Whether the fingers are at more than a tap. */
    move: ({ pointerId, clientX, clientY }: PointerEvent): boolean => {
      const finger = fingers.get(pointerId);
      if (finger === undefined) return false;
      fingers.set(pointerId, { ...finger, x: clientX });
      const [dx, dy] = [Math.abs(clientX - finger.startX), Math.abs(clientY - finger.startY)];
      if (mode === 'waits' && dx > THRESHOLD && dx > dy) mode = 'points';
      if (mode === 'points') frames.ask(clientX);
      if (mode === 'pinches') pinch();
      return mode === 'points' || mode === 'pinches';
    },
    lift: ({ pointerId }: PointerEvent): void => leave(pointerId, true),
    /** The browser takes a finger for itself, to scroll. */
    lose: ({ pointerId }: PointerEvent): void => leave(pointerId, false),
    cancel: (): boolean => {
      const was = mode === 'points' || mode === 'pinches';
      if (mode === 'points') stopPointing();
      if (mode === 'pinches') motion.cancel();
      mode = fingers.size === 0 ? 'none' : 'ended';
      return was;
    },
  };
}
