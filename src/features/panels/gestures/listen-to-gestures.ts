import { panBy, zoomAbout } from '../../../domain/time-window.ts';
import type { ChartWorld } from './chart-world.ts';
import { isOn, isOnPlot, ON_AXIS } from './gesture-place.ts';
import { listenToHover } from './listen-to-hover.ts';
import { listenToPointers } from './listen-to-pointers.ts';
import { createBrush } from './mouse-brush.ts';
import { createFingers } from './touch-fingers.ts';
import { wheelMove } from './wheel-move.ts';
import { createMotion, dayAt, type WindowMotion } from './window-motion.ts';

export interface Gestures {
  /** Comes to rest: the charts change their size. */
  readonly finish: () => void;
  /** Gives up, and hears nothing any more. */
  readonly end: () => void;
}

function turnWheel(event: WheelEvent, world: ChartWorld, motion: WindowMotion): void {
  const move = isOnPlot(event, world) ? wheelMove(event) : null;
  if (move === null) return;
  event.preventDefault();
  const [now, limits, plot] = [motion.now(), motion.limits(), world.plot()];
  if (move.kind === 'zoom') motion.show(zoomAbout(now, dayAt(event.clientX, now, plot), move.factor, limits));
  else motion.show(panBy(now, (move.pixels / plot.width) * (now.to - now.from), limits));
  motion.finishSoon();
}

function pressKey(event: KeyboardEvent, world: ChartWorld, motion: WindowMotion): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !isOn(event.target, ON_AXIS)) return;
  if (event.key === '+' || event.key === '=') {
    motion.show(zoomAbout(motion.now(), world.heart(), 0.5, motion.limits()));
    motion.finishSoon();
  } else if (event.key === '-' || event.key === '0') {
    motion.finish();
    world.stepOut(false);
  } else return;
  event.preventDefault();
}

/** Hears mouse, wheel, fingers and keys on the charts and turns them into changes of the window. Native: React renders for none of them. */
export function listenToGestures(box: HTMLElement, world: ChartWorld): Gestures {
  const motion = createMotion(world);
  const brush = createBrush(world, motion);
  const fingers = createFingers(world, motion);
  const heard = new AbortController();
  const { signal } = heard;
  const cancel = (): boolean => {
    const gestures = [brush.cancel(), fingers.cancel(), motion.cancel()];
    return gestures.some(Boolean);
  };
  listenToHover(box, world, signal);
  listenToPointers(box, world, { brush, fingers, motion }, signal);
  box.addEventListener('wheel', (event) => turnWheel(event, world, motion), { signal, passive: false });
  box.addEventListener('keydown', (event) => pressKey(event, world, motion), { signal });
  // Anywhere on the page: Escape gives a gesture up, and whatever else is pressed finds the charts at rest.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && cancel()) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!isOn(event.target, ON_AXIS)) motion.finish();
  };
  const onPress = (event: PointerEvent): void => {
    if (!isOn(event.target, ON_AXIS)) motion.finish();
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('pointerdown', onPress, { signal, capture: true });
  window.addEventListener('popstate', cancel, { signal });
  return {
    finish: () => {
      brush.cancel();
      motion.finish();
    },
    end: () => {
      cancel();
      heard.abort();
    },
  };
}
