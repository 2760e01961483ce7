import type { Page } from '@playwright/test';
import { commitsOf, countCommits } from './support/commits.ts';
import { chart, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(page: Page, panel: string): Promise<Box> {
  // On a phone the panel may lie below what is in sight, where no pointer reaches.
  await chart(page, panel).scrollIntoViewIfNeeded();
  const box = await chart(page, panel).boundingBox();
  if (box === null) throw new Error(`${panel} is not in the page`);
  return box;
}

/** Leads the pointer through a panel and back, in so many moves. */
async function wander(page: Page, panel: string, moves: number): Promise<void> {
  const { x, y, width, height } = await boxOf(page, panel);
  for (let move = 0; move < moves; move += 1) {
    const way = (move % 100) / 100;
    await page.mouse.move(x + 40 + way * (width - 200), y + height / 2 + 20 * Math.sin(move));
  }
}

/** What each panel, the axis and the lane show of the cursor, read in one frame. */
async function cursorIn(page: Page) {
  return page.evaluate(() => ({
    bands: [...document.querySelectorAll('.cursor > rect')].map((band) => band.getAttribute('x')),
    axis: document.querySelector('.cursor-month:not([visibility=hidden])')?.textContent ?? '',
    lit: [...document.querySelectorAll('[data-at-cursor]')].map((mark) => mark.getAttribute('aria-label') ?? ''),
    values: [...document.querySelectorAll('.readout-value')].map((value) => value.textContent),
  }));
}

test.beforeEach(async ({ page }) => {
  await countCommits(page);
  await openView(page);
});

test('two hundred moves of the pointer and fifty of the keys change nothing that React holds', async ({ page }) => {
  expect(await commitsOf(page, () => wander(page, 'exports', 200))).toBe(0);
  await chart(page, 'tariffs').focus();
  const keys = async (): Promise<void> => {
    for (let time = 0; time < 50; time += 1) await page.keyboard.press(time % 3 === 2 ? 'ArrowRight' : 'ArrowLeft');
  };
  expect(await commitsOf(page, keys)).toBe(0);
  expect(queryIn(page)).toBe('');
});

test('the counter counts: a pinned month is a change', async ({ page }) => {
  const { x, y, width } = await boxOf(page, 'exports');
  expect(await commitsOf(page, () => page.mouse.click(x + width / 2, y + 4))).toBeGreaterThan(0);
});

test('all panels, the axis, the readouts and the marks of the month follow in one frame @desktop', async ({ page }) => {
  const { x, y, width } = await boxOf(page, 'exports');
  await page.mouse.move(x + 60, y + 20);
  await expect(page.locator('.cursor-month')).toBeVisible();
  const before = await cursorIn(page);
  await page.mouse.move(x + width / 3, y + 20);
  await expect(page.locator('.cursor-month')).not.toHaveText(before.axis);
  const after = await cursorIn(page);
  expect(new Set(after.bands).size, 'one place in all panels and the lane').toBe(1);
  expect(after.values).not.toEqual(before.values);
  expect(after.lit.length).toBeGreaterThan(0);
  for (const name of after.lit) expect(name, 'only marks of the month').toMatch(new RegExp(after.axis.replace(/^(\w{3})\w*/, '$1\\w*')));
});

test('a quote that is pointed at lights its points without React @desktop', async ({ page }) => {
  await openView(page, '?v=1&at=2025-05&e=exports-us-yoy.2025-05');
  const quote = page.locator('aside blockquote').first();
  expect(await commitsOf(page, () => quote.hover())).toBe(0);
  await expect(page.locator('.highlight-ring').first()).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(page.locator('.highlight-ring')).toHaveCount(0);
});
