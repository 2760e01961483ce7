import type { Locator, Page } from '@playwright/test';

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middle(target: Locator): Promise<Place> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('it is not in the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Taps with a finger. */
export async function tap(page: Page, target: Locator): Promise<void> {
  const { x, y } = await middle(target);
  await page.touchscreen.tap(x, y);
}

/** Moves a finger up (negative) or down by so many pixels, in steps and not in haste. */
export async function swipe(page: Page, target: Locator, distance: number): Promise<void> {
  const { x, y } = await middle(target);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }] });
  await touch('touchStart', y);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', y + (distance * step) / 10);
  await touch('touchEnd', y + distance);
  await session.detach();
}

/** Fingers on the screen, by hand: each move says where all of them are. */
export async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: places.map((place, id) => ({ ...place, id })) });
  return {
    press: (...places: readonly Place[]) => send('touchStart', places),
    move: (...places: readonly Place[]) => send('touchMove', places),
    lift: async (): Promise<void> => {
      await send('touchEnd', []);
      await session.detach();
    },
  };
}
