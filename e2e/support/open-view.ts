import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a link of the page, given as its query string, and waits until the charts or what is in their stead are drawn. */
export async function openView(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await waitUntilDrawn(page);
}

/** Waits for the page behind its loading state, and for the part of the charts that comes later. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Ways to read the figures' })).toBeVisible();
  await expect(page.locator('[data-panel]:not(:has(.recharts-surface))')).toHaveCount(0);
}

/** Goes to another view as Back does, within the page: a gallery need not load everything anew for each picture. */
export async function showView(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await waitUntilDrawn(page);
}

/** The chart of a panel. */
export function chart(page: Page, panel: string): Locator {
  return page.locator(`[data-panel="${panel}"]`);
}

/** The disc of a claim in the charts. */
export function disc(page: Page, claim: string): Locator {
  return page.locator(`[data-panel] [data-claim="${claim}"]`);
}

/** The sentence that says how many figures are in view. */
export function countOf(page: Page): Locator {
  return page.getByText(/figures in view$/);
}

/** The query string in the address bar. */
export function queryIn(page: Page): string {
  return new URL(page.url()).search;
}
