import type { Page } from '@playwright/test';
import { monthOf } from './support/calendar.ts';
import { discPlaces, holdApplication, loseApplication } from './support/hold-application.ts';
import { readoutFaults } from './support/judge-values.ts';
import { disc, evidenceOf, openView, queryIn, waitUntilDrawn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

declare global {
  interface Window {
    /** The shifts of layout that the browser itself has seen, in sum. */
    shifted: number;
  }
}

const LOST = /Failed to load resource|Failed to fetch dynamically imported module|ERR_/;

/** The words of every readout as `<indicator> <month>`. */
async function readoutsAt(page: Page, month: number): Promise<ReadonlyMap<string, string>> {
  const rows = await page.locator('tr[data-series]').evaluateAll((all) =>
    all.map((row): [string, string] => [
      row.getAttribute('data-series') ?? '',
      [...(row.lastElementChild?.querySelectorAll('span') ?? [])].map((span) => span.textContent).join(' ').trim(),
    ]),
  );
  return new Map(rows.map(([series, text]) => [`${series} ${month}`, text]));
}

async function faultsAt(page: Page, month: number): Promise<readonly string[]> {
  return readoutFaults(await readoutsAt(page, month), {}, { from: month, to: month });
}

/** The month that the cursor names below the plots. */
const monthLabel = (page: Page) => page.locator('[data-cursor-month]:visible').first();

test.describe('before the application has come', () => {
  test.use({ allow: [LOST] });

  test.beforeEach(async ({ page }) => {
    await loseApplication(page);
  });

  test('charts, findings and readouts are there, and it is said that the rest is not', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 2, name: /^The 145% duty/ })).toBeVisible();
    expect((await discPlaces(page)).size).toBeGreaterThan(8);
    expect(await page.locator('.series-line').count()).toBeGreaterThan(5);
    await expect(page.locator('[data-status]')).toHaveText(/did not arrive/);
  });

  test('the cursor follows the mouse through all plots, and the readouts are those of the month', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('./');
    const plot = await page.locator('[data-panel="exports"] [data-plot]').boundingBox();
    if (plot === null) throw new Error('there is no plot');
    const seen = new Set<string>();
    for (const share of [0.02, 0.35, 0.6, 0.97]) {
      await page.mouse.move(plot.x + share * plot.width, plot.y + 40);
      const label = await monthLabel(page).textContent();
      seen.add(label ?? '');
      expect(await faultsAt(page, monthNamed(label ?? ''))).toEqual([]);
      await expect(page.locator('.cursor[visibility=visible]:visible')).toHaveCount(6);
    }
    expect(seen.size).toBe(4);
    await page.mouse.move(5, 5);
    await expect(page.locator('.cursor[visibility=visible]')).toHaveCount(0);
  });

  test('the keys move it, from the end of the range and by months and years', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('./');
    await page.locator('[data-panel="prices"]').focus();
    for (const [key, month] of [['ArrowLeft', 'August 2026'], ['ArrowLeft', 'July 2026'], ['PageUp', 'July 2025'], ['Home', 'October 2024']] as const) {
      await page.keyboard.press(key);
      await expect(monthLabel(page)).toHaveText(month);
      expect(await faultsAt(page, monthNamed(month))).toEqual([]);
    }
  });

  test('a finger reads a month', async ({ page, hasTouch }) => {
    test.skip(!hasTouch, 'needs a touch screen');
    await page.goto('./');
    const target = page.locator('[data-panel="prices"] [data-plot]');
    await target.scrollIntoViewIfNeeded();
    const plot = await target.boundingBox();
    if (plot === null) throw new Error('there is no plot');
    await page.touchscreen.tap(plot.x + plot.width * 0.5, plot.y + plot.height - 20);
    await expect(monthLabel(page)).toHaveText(/^\w+ 2025$/);
    expect(await faultsAt(page, monthNamed((await monthLabel(page).textContent()) ?? ''))).toEqual([]);
  });

  test('a link to another view shows what it asks for in words, and no chart of the drawn view', async ({ page }) => {
    await page.goto('./?v=1&topic=~prices&t=2021-01..2021-12');
    await expect(page.getByRole('main').getByText('Months: Jan 2021 to Dec 2021')).toBeVisible();
    await expect(page.getByRole('main').getByText('Topics: Prices')).toBeVisible();
    await expect(page.locator('[data-panel]:visible')).toHaveCount(0);
  });

  test('nothing that a link says is repeated', async ({ page }) => {
    await page.goto('./?v=1&e=visit-evil.example&topic=~gambling&x=%3Cb%3Ehello');
    await expect(page.getByRole('main').first()).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.locator('body').innerText()).not.toMatch(/evil|gambling|hello/);
  });

  test('the theme that was chosen is there from the first paint', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('sourceline.theme', 'dark'));
    await page.goto('./');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(20, 23, 27)');
  });
});

/** `May 2025` as a month. */
function monthNamed(label: string): number {
  const [name = '', year = ''] = label.split(' ');
  const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return monthOf(`${year}-${String(names.indexOf(name) + 1).padStart(2, '0')}`);
}

test.describe('when the application takes over', () => {
  for (const [width, height] of [[390, 844], [768, 1024], [1440, 900]] as const) {
    test(`at ${width} px each disc stays where it was, and nothing moves`, { tag: '@desktop' }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') window.shifted += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const letCome = await holdApplication(page);
      await page.goto('./');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const before = await discPlaces(page);
      letCome();
      await waitUntilDrawn(page);
      const after = await discPlaces(page);
      const both = [...after].filter(([claim]) => before.has(claim));
      expect(both.length).toBeGreaterThan(8);
      const moved = both.filter(([claim, { x, y }]) => {
        const from = before.get(claim);
        return from === undefined || Math.abs(from.x - x) > 0.5 || Math.abs(from.y - y) > 0.5;
      });
      expect(moved).toEqual([]);
      expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.001);
    });
  }

  test('a figure that was asked for before is opened, and its month is pinned', { tag: '@desktop' }, async ({ page }) => {
    const letCome = await holdApplication(page);
    await page.goto('./');
    await disc(page, 'cpi-yoy.2025-05').click();
    letCome();
    await waitUntilDrawn(page);
    await expect(evidenceOf(page, /Consumer prices, May 2025/)).toBeVisible();
    expect(queryIn(page)).toBe('?v=1&at=2025-05&e=cpi-yoy.2025-05');
  });

  test('cursor, focus and place of the page are kept', { tag: '@desktop' }, async ({ page }) => {
    const letCome = await holdApplication(page);
    await page.goto('./');
    await page.locator('[data-panel="prices"]').focus();
    await page.keyboard.press('Home');
    await page.evaluate(() => scrollTo(0, 200));
    letCome();
    await waitUntilDrawn(page);
    await expect(page.locator('[data-panel="prices"]')).toBeFocused();
    await expect(page.locator('.cursor-month')).toHaveText('October 2024');
    expect(await page.evaluate(() => scrollY)).toBe(200);
  });

  test('the first view needs few requests, and of the drawn page nothing is left', { tag: '@desktop' }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const letCome = await holdApplication(page);
    await page.goto('./');
    const first = asked.filter((path) => !/\/(?:main|react|shared|recharts|chart-frame|link)-|favicon/.test(path));
    // Page, script before the first paint, its style sheet, the first script and its core, one font.
    expect(first.length).toBeLessThanOrEqual(6);
    letCome();
    await waitUntilDrawn(page);
    await expect(page.locator('[data-still-stack], [data-status], .when-other')).toHaveCount(0);
    await expect(page.locator('#root')).not.toHaveAttribute('inert');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the drawn view, with a sentence on what it lacks', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 2, name: /^The 145% duty/ })).toBeVisible();
    await expect(page.getByText(/^JavaScript is switched off here/)).toBeVisible();
    await expect(page.getByRole('link', { name: /^Table/ })).toHaveAttribute('href', '?v=1&tab=table');
    await expect(page.locator('[data-panel="exports"] a[data-claim]').first()).toHaveAttribute('href', /^\?v=1&at=.*e=/);
  });
});

test('opened in the usual way, the page is soon the application', async ({ page }) => {
  await openView(page);
  await expect(page.locator('#first-paint')).toHaveCount(0);
});
