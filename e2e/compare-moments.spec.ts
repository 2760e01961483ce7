import type { Page } from '@playwright/test';
import { chart, evidenceOf, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

function card(page: Page) {
  return page.getByRole('region', { name: /→/ });
}

function change(page: Page, metric: string) {
  return card(page).locator(`[data-change="${metric}"]`);
}

test('two months side by side: values, change and what is behind each, with a band in every panel', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, '?v=1&at=2025-05&at2=2025-04');
  await expect(card(page).getByRole('heading')).toHaveText('April → May 2025');
  const row = change(page, 'exports-us-yoy');
  await expect(row).toContainText('\u221221.0%');
  await expect(row).toContainText('\u221234.5%');
  await expect(row.locator('.moment-change')).toHaveText('\u221213.5 points');
  await expect(row).toContainText('widened from a 21% drop in April');
  await expect(row).toContainText('steep decline of 34.5%');
  await expect(change(page, 'rare-earth-exports').locator('.moment-change')).toHaveText('+1,079.8 t (+22.6%)');
  await expect(change(page, 'magnet-exports').locator('.moment-change')).toHaveText('no figure for one of the two');
  await expect(page.locator('.second-moment')).toHaveCount(4);
  await row.locator('[data-moment="exports-us-yoy.2025-04"]').click();
  await expect(evidenceOf(page, /April 2025/)).toBeVisible();
});

test('the second month is set by a press with Shift, changed step by step, and let go', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, '?v=1&at=2025-05');
  const box = await chart(page, 'prices').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 120, (box?.y ?? 0) + 30);
  await page.keyboard.down('Shift');
  await page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 30);
  await page.keyboard.up('Shift');
  await expect(card(page)).toBeVisible();
  await expect.poll(() => queryIn(page)).toMatch(/at=2025-05&at2=20\d\d-\d\d$/);
  const before = queryIn(page);
  await card(page).getByRole('button', { name: /^Compare with the month after/ }).click();
  await expect.poll(() => queryIn(page)).not.toBe(before);
  await page.goBack();
  await expect.poll(() => queryIn(page)).toBe(before);
  await card(page).getByRole('button', { name: 'Close the comparison' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05');
});

test('keys alone: Shift and Enter on a chart set the second month, and the change is spoken', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, '?v=1&at=2025-05');
  await chart(page, 'exports').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05&at2=2025-04');
  await expect(card(page).getByRole('heading')).toBeFocused();
  await expect(page.getByRole('status')).toContainText('To the US: \u221221.0% → \u221234.5%, \u221213.5 points');
  await page.keyboard.press('Escape');
  await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05');
});

test('typed months compare too, without a chart', { tag: '@desktop' }, async ({ page }) => {
  await openView(page);
  await page.getByRole('button', { name: /^Compare/ }).click();
  const pinned = page.getByRole('textbox', { name: 'Pinned month' });
  await pinned.fill('2025-05');
  await pinned.press('Enter');
  const second = page.getByRole('textbox', { name: 'Compare with' });
  await second.fill('2024-05');
  await second.press('Enter');
  await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05&at2=2024-05');
  await expect(card(page).getByRole('heading')).toHaveText('May 2024 → May 2025');
});

test('on a phone the dock of values leads to the comparison', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openView(page, '?v=1&at=2025-05');
  const button = page.getByRole('button', { name: 'Compare May 2025 with another month' });
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05&at2=2025-04');
  await expect(change(page, 'exports-us-yoy').locator('.moment-change')).toHaveText('\u221213.5 points');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
