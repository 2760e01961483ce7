import { afterEach, describe, expect, it } from 'vitest';
import { dropWindow, moveWindow, releaseWindow, settleWindow, windowStore } from './window-store.ts';

afterEach(dropWindow);

const SPRING = { from: 20_000, to: 20_365 };
const SUMMER = { from: 20_100.5, to: 20_465 };

describe('the window of a gesture', () => {
  it('is none at rest', () => {
    expect(windowStore.get()).toBeNull();
  });

  it('is told once a change, and not again for the same days', () => {
    const heard: unknown[] = [];
    const end = windowStore.subscribe(() => heard.push(windowStore.get()));
    for (const window of [SPRING, SUMMER, { ...SUMMER }]) moveWindow(window);
    dropWindow();
    dropWindow();
    end();
    expect(heard).toEqual([SPRING, SUMMER, null]);
  });

  it('stays at its end until the charts have come there', () => {
    moveWindow(SPRING);
    releaseWindow(SUMMER);
    expect(windowStore.get()).toEqual(SUMMER);
    settleWindow();
    expect(windowStore.get()).toBeNull();
  });

  it('goes on where the charts come to rest for a gesture before it', () => {
    releaseWindow(SPRING);
    moveWindow(SUMMER);
    settleWindow();
    expect(windowStore.get()).toEqual(SUMMER);
  });
});
