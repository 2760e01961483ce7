import type { GestureWorld } from './window-motion.ts';

/** The parts of the page that share the axis, where a gesture can begin. */
export const ON_AXIS = '.time-chart, .time-strip';
/** Marks in them that answer to clicks of their own. */
export const MARK_BUTTON = '[role=button]';

export function isOn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Whether a pointer is on a plot, and not in the margins for labels. */
export function isOnPlot({ target, clientX }: MouseEvent, world: GestureWorld): boolean {
  const { left, width } = world.plot();
  return isOn(target, ON_AXIS) && clientX >= left && clientX < left + width;
}
