import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a link of the page, given as its query string, and waits until the charts or what is in their stead are drawn. */
export async function openView(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await waitUntilDrawn(page);
}

/** Waits for the page behind its loading state, and for the part of the charts that comes later. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  // The page as the build drew it goes when the application has drawn its own.
  await expect(page.locator('#first-paint')).toHaveCount(0);
  // A view for a frame has no head: its foot says that it is there.
  await expect(page.locator('#root header nav, #root footer a[target=_blank]').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('[data-panel]:not(:has(.recharts-surface))')).toHaveCount(0);
  await waitUntilIdle(page);
}

/** Gives the page a picture and a moment, in which it draws what is less urgent than the last change. */
export async function waitUntilIdle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 10), 10))),
  );
}

/** Goes to another view as Back does, within the page: a gallery need not load everything anew for each picture. */
export async function showView(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await waitUntilIdle(page);
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

/** Waits until the page says that so many figures are in view: `201 of 814 figures in view`. */
export async function expectCount(page: Page, words: string): Promise<void> {
  await expect.soft(page.getByText(/figures in view$/)).toHaveText(new RegExp(`(?:^|\\D)${words}$`));
}

/** The heading of the evidence, whose name says of what it is. */
export function evidenceOf(page: Page, what: RegExp = /./): Locator {
  return page.getByRole('heading', { level: 2, name: /^Evidence/ }).filter({ hasText: what });
}

/** The query string in the address bar. */
export function queryIn(page: Page): string {
  return new URL(page.url()).search;
}
