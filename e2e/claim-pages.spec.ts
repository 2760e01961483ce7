import { expect as plain } from '@playwright/test';
import { waitUntilDrawn } from './support/open-view.ts';
import { readTable } from './support/package-figures.ts';
import { serveBelow } from './support/static-server.ts';
import { expect, test } from './support/test.ts';

/** Quoted with a dispute, cited only, a step, a misprint, no time axis, one that a default view does not reach. */
const SAMPLE = [
  'exports-us-yoy.2025-05',
  'ppi-yoy.2025-04',
  'us-duty-on-china.2025-04-10',
  'rare-earth-exports-value.2025-05.misprint',
  'china-processing-share.none',
  'exports-yoy.2018-03',
];

const quotes = readTable('evidence').filter((row) => row('kind') === 'quote');

test.describe('the page of a figure', () => {
  test('is read without any script: value, words, series and the way to the charts', { tag: '@desktop' }, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 }, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    for (const claim of SAMPLE) {
      for (const top of ['./', './zh/']) {
        await page.goto(`${top}c/${claim}/`);
        await plain(page.locator(`.what data[data-claim="${claim}"]`)).toBeVisible();
        await plain(page.locator('h1')).toBeVisible();
        const stated = quotes.filter((row) => row('target') === claim);
        for (const row of stated) await plain(page.locator(`q[data-evidence="${row('id')}"]`).first()).toHaveText(row('exact'));
        const onAxis = !claim.endsWith('.none');
        await plain(page.locator('.plot .band')).toHaveCount(onAxis && !claim.includes('misprint') ? 1 : 0);
        await plain(page.getByRole('link', { name: top === './' ? 'Open in the charts' : '在图表中打开' })).toHaveAttribute('href', new RegExp(`e=${claim}`));
        // What is wider than a phone would be cut off or scroll.
        const box = await page.locator('body').boundingBox();
        plain(box?.width).toBeLessThanOrEqual(320);
      }
    }
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is clean for axe and keeps its policy, ${colorScheme}`, { tag: '@desktop' }, async ({ page, axe }) => {
      await page.emulateMedia({ colorScheme });
      for (const claim of SAMPLE.slice(0, 3)) {
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(`./c/${claim}/`);
        await expect(page.locator('h1')).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect((await axe().analyze()).violations).toEqual([]);
        const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
        expect(data).toMatchObject({ '@type': 'Claim', identifier: claim });
      }
    });
  }

  test('is one step from the evidence of the figure, and leads back to it', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('./?v=1&at=2025-05&e=exports-us-yoy.2025-05');
    await waitUntilDrawn(page);
    await page.getByRole('link', { name: 'Page of this figure' }).click();
    await expect(page.locator('h1')).toHaveText(/fell 34\.5% in May 2025/);
    await page.getByRole('link', { name: 'Open in the charts' }).click();
    await waitUntilDrawn(page);
    expect(new URL(page.url()).search).toBe('?v=1&at=2025-05&e=exports-us-yoy.2025-05');
  });
});

test.describe('the page of a curated view', () => {
  test('shows its view before any script, and comes to life without moving', { tag: '@desktop' }, async ({ page }) => {
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') window.shifted += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const slug of ['may-exports', 'nine-tenths', 'known-in-london']) {
      await page.goto(`./v/${slug}/`);
      await waitUntilDrawn(page);
      expect(new URL(page.url()).search).toBe('');
      await expect(page.locator('[data-panel]').first()).toBeVisible();
      expect(await page.evaluate(() => window.shifted), slug).toBeLessThan(0.001);
    }
  });

  test('works below a folder; the first change leaves it for the address of the charts, and Back returns', { tag: '@desktop' }, async ({ browser }) => {
    const host = await serveBelow('/some/folder/');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : 0));
    page.on('pageerror', (error) => faults.push(error.message));
    try {
      await page.goto(`${host.origin}/some/folder/v/spring-duties/`);
      await waitUntilDrawn(page);
      await page.getByRole('navigation').getByRole('link', { name: 'Table' }).or(page.getByRole('button', { name: 'Table' })).or(page.getByRole('tab', { name: 'Table' })).first().click();
      await plain(page).toHaveURL(/\/some\/folder\/\?v=1&topic=~tariffs&.*tab=table/);
      await page.goBack();
      await plain(page).toHaveURL(/\/some\/folder\/v\/spring-duties\/$/);
      await waitUntilDrawn(page);
      await page.goForward();
      await page.reload();
      await waitUntilDrawn(page);
      await plain(page.getByRole('table').first()).toBeVisible();
      plain(faults).toEqual([]);
    } finally {
      await context.close();
      host.close();
    }
  });
});

test('an address that leads nowhere is told so, with a way home, without any script', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('./404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await expect(page.getByRole('link', { name: 'To the charts' })).toHaveAttribute('href', '/');
});
