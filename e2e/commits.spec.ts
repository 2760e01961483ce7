import type { Page } from '@playwright/test';
import { commitsOf, countCommits, untilAtRest } from './support/commits.ts';
import { chart, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

/** Commits of one turn of the wheel with Ctrl, to its end and all that comes after it. */
async function commitsOfTurn(page: Page, delta: number): Promise<number> {
  const search = queryIn(page);
  return commitsOf(page, async () => {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, delta);
    await page.keyboard.up('Control');
    await expect.poll(() => queryIn(page)).not.toBe(search);
    await untilAtRest(page);
  });
}

/** A choice in the filter bar. */
async function chooseTwoOrigins(page: Page): Promise<void> {
  await page.getByRole('button', { name: '2+ origins' }).click();
  await expect.poll(() => queryIn(page)).toMatch(/min=2/);
}

/** Commits of going back and forth between the view that is open and the one before it, each way. */
async function commitsBackAndForth(page: Page): Promise<number[]> {
  const there = await commitsOf(page, async () => {
    await page.goBack();
    await untilAtRest(page);
  });
  const again = await commitsOf(page, async () => {
    await page.goForward();
    await untilAtRest(page);
  });
  return [there, again];
}

test.beforeEach(async ({ page }) => {
  await countCommits(page);
  await openView(page);
  await untilAtRest(page);
});

test('the end of a gesture, and any choice, is one commit for the controls and one for the charts', { tag: '@desktop' }, async ({ page }) => {
  await chart(page, 'exports').hover({ position: { x: 400, y: 60 } });
  // Words that have not stood beside a plot before are measured first, which is one commit more.
  expect.soft(await commitsOfTurn(page, -100)).toBeLessThanOrEqual(3);
  expect.soft(await commitsOfTurn(page, 100)).toBeLessThanOrEqual(3);
  expect.soft(await commitsOfTurn(page, -100), 'the same turn once more').toBeLessThanOrEqual(2);
  await chooseTwoOrigins(page);
  for (const commits of await commitsBackAndForth(page)) expect(commits).toBeLessThanOrEqual(2);
});

test('charts that are drawn once more for the height of their words are found', { tag: '@desktop' }, async ({ page }) => {
  await chooseTwoOrigins(page);
  await page.evaluate(() => {
    const rail = document.querySelector('.panel-stack section > div > div');
    new MutationObserver(() => {
      const line = document.createElement('p');
      line.textContent = 'A line that came late.';
      rail?.append(line);
    }).observe(document.querySelector('.discs') ?? document, { childList: true });
  });
  expect(Math.max(...(await commitsBackAndForth(page)))).toBeGreaterThan(2);
});
