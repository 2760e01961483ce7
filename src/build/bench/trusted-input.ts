import type { CDPSession } from '@playwright/test';
import { waitFrames } from './page-run.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const CONTROL = 2;

/** Moves the mouse as a hand does; the page cannot tell the difference. */
export async function moveMouse(cdp: CDPSession, { x, y }: Place, pressed = false): Promise<void> {
  const buttons = pressed ? 1 : 0;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, buttons, ...(pressed ? { button: 'left' } : {}) });
}

export async function pressMouse(cdp: CDPSession, { x, y }: Place): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 });
}

export async function releaseMouse(cdp: CDPSession, { x, y }: Place): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
}

/** One notch of the wheel with Control held, as a pinch on a touchpad sends it too. */
export async function turnWheel(cdp: CDPSession, { x, y }: Place, deltaY: number): Promise<void> {
  const wheel = { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: CONTROL } as const;
  await cdp.send('Input.dispatchMouseEvent', wheel);
}

/** Places on the way from one to another, one a frame. */
export async function sweepMouse(cdp: CDPSession, from: Place, to: Place, moves: number): Promise<void> {
  for (let move = 0; move < moves; move += 1) {
    const share = move / Math.max(1, moves - 1);
    await moveMouse(cdp, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    await waitFrames(cdp);
  }
}

/** Ten notches of the wheel in one place, one a frame. */
export async function wheelGesture(cdp: CDPSession, at: Place, deltaY: number): Promise<void> {
  for (let step = 0; step < 10; step += 1) {
    await turnWheel(cdp, at, deltaY);
    await waitFrames(cdp);
  }
}

/** A drag in ten steps, one a frame, and the release. */
export async function dragGesture(cdp: CDPSession, from: Place, to: Place): Promise<void> {
  await moveMouse(cdp, from);
  await pressMouse(cdp, from);
  for (let step = 1; step <= 10; step += 1) {
    await moveMouse(cdp, { x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 }, true);
    await waitFrames(cdp);
  }
  await releaseMouse(cdp, to);
}
