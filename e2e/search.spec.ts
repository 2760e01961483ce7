import type { Locator, Page } from '@playwright/test';
import { evidenceOf, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

function field(page: Page): Locator {
  return dialog(page).getByRole('combobox');
}

/** The option that the field points to. */
async function active(page: Page): Promise<Locator> {
  return page.locator(`[id="${(await field(page).getAttribute('aria-activedescendant')) ?? ''}"]`);
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
  await expect(dialog(page).getByRole('status')).toHaveText(/result/);
}

test('a key opens it, a mistyped figure is found, and Enter opens its evidence', async ({ page }) => {
  await openView(page);
  await searchFor(page, 'exprots may 2025');
  await expect(await active(page)).toContainText('−34.5%');
  await expect(await active(page)).toHaveAttribute('aria-selected', 'true');
  await expect((await active(page)).locator('mark').first()).toHaveText('exports');
  expect(queryIn(page)).toBe('');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(evidenceOf(page, /−34\.5%/)).toBeVisible();
  await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05&e=exports-us-yoy.2025-05');
  expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]))).not.toContain('exprots');
});

test('arrows walk through the options round the ends; Escape leaves everything as it was', async ({ page }) => {
  await openView(page);
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Control+k');
  const options = dialog(page).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(queryIn(page)).toBe('');
});

test('each result is a link that opens the same in a tab of its own', async ({ page, context }) => {
  await openView(page);
  await searchFor(page, 'geneva truce');
  const option = dialog(page).getByRole('option', { name: /Geneva truce/ }).first();
  const href = (await option.getAttribute('href')) ?? '';
  const opened = context.waitForEvent('page');
  await option.click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await expect(evidenceOf(other, /Geneva truce/)).toBeVisible();
  expect(queryIn(other)).toBe(new URL(href).search);
  expect(queryIn(page)).toBe('');
});

test('a quote is shown in its article, a command is done, and a slash that is typed stays a slash', async ({ page }) => {
  await openView(page);
  await searchFor(page, 'steep decline');
  await dialog(page).getByRole('group', { name: 'Quotes' }).getByRole('option').first().click();
  await expect(page.getByRole('main')).toContainText('steep decline');
  await expect.poll(() => queryIn(page)).toMatch(/tab=sources&open=/);
  await page.goBack();
  await expect.poll(() => queryIn(page)).toBe('');
  await searchFor(page, 'drak');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('it has no fault that axe can see, fits the screen, and says when there is nothing', async ({ page, axe }) => {
  await openView(page);
  await searchFor(page, 'april');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect((await axe().include('dialog').analyze()).violations).toEqual([]);
      const box = await dialog(page).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    }
  }
  await field(page).fill('xqzvwj');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing found');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});
