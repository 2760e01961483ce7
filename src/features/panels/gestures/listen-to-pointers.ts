import type { ChartWorld } from './chart-world.ts';
import type { createBrush } from './mouse-brush.ts';
import type { createFingers } from './touch-fingers.ts';
import { isOn, isOnPlot, MARK_BUTTON } from './gesture-place.ts';
import type { WindowMotion } from './window-motion.ts';

/** Two taps or clicks within this time and reach are one double. */
const DOUBLE_MS = 300;
const DOUBLE_REACH = 24;

interface Pointers {
  readonly brush: ReturnType<typeof createBrush>;
  readonly fingers: ReturnType<typeof createFingers>;
  readonly motion: WindowMotion;
}

/** Tells a click from the end of a brush or a swipe, and the second click of two; those never reach the charts. */
function clickFilter(world: ChartWorld) {
  let swallows = false;
  let last = { time: -Infinity, x: 0, y: 0 };
  return {
    pressed: (): void => {
      swallows = false;
    },
    moved: (): void => {
      swallows = true;
    },
    click: (event: MouseEvent): void => {
      if (swallows) {
        swallows = false;
        event.stopPropagation();
        return;
      }
      if (!isOnPlot(event, world) || isOn(event.target, MARK_BUTTON)) return;
      const near = Math.hypot(event.clientX - last.x, event.clientY - last.y) <= DOUBLE_REACH;
      const isSecond = near && event.timeStamp - last.time <= DOUBLE_MS;
      last = { time: isSecond ? -Infinity : event.timeStamp, x: event.clientX, y: event.clientY };
      if (!isSecond) {
        world.clickComes();
        return;
      }
      event.stopPropagation();
      world.stepOut(true);
    },
  };
}

/** Hears mouse, pen and fingers on the charts. */
export function listenToPointers(box: HTMLElement, world: ChartWorld, { brush, fingers, motion }: Pointers, signal: AbortSignal): void {
  const clicks = clickFilter(world);
  const onPress = (event: PointerEvent): void => {
    clicks.pressed();
    if (!isOnPlot(event, world)) motion.finish();
    else if (event.pointerType === 'touch') fingers.press(event);
    else if (event.button === 0) brush.press(event);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') {
      if (fingers.move(event)) clicks.moved();
    } else if (brush.move(event)) {
      clicks.moved();
      box.setPointerCapture(event.pointerId);
    }
  };
  const onLift = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') fingers.lift(event);
    else brush.lift();
  };
  const onLost = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') fingers.lose(event);
    else brush.cancel();
  };
  box.addEventListener('pointerdown', onPress, { signal });
  box.addEventListener('pointermove', onMove, { signal });
  box.addEventListener('pointerup', onLift, { signal });
  box.addEventListener('pointercancel', onLost, { signal });
  box.addEventListener('click', clicks.click, { signal, capture: true });
}
