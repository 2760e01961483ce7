import { expect, type Locator, type Page } from '@playwright/test';
import { waitUntilIdle } from './open-view.ts';

/** What has the focus, in a word; `body` where it is lost. */
export async function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return 'body';
    return active.getAttribute('aria-label') ?? active.textContent.slice(0, 60);
  });
}

/** Presses a key; whatever it does, the focus must be somewhere afterwards. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  await waitUntilIdle(page);
  await expect.poll(() => focusName(page), { message: `the focus after ${key}` }).not.toBe('body');
}

/** Walks with Tab until an element has the focus, and gives the number of steps. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<number> {
  for (let steps = 1; steps <= most; steps += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return steps;
  }
  throw new Error(`Tab does not reach it in ${most} steps; the focus is on "${await focusName(page)}"`);
}
