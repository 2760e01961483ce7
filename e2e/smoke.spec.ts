import { expect, test } from './support/test.ts';

test('the page opens under its policy, without a message', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/Sourceline/);
});

test('the page has no fault that axe can see', async ({ page, axe }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await axe().analyze()).violations).toEqual([]);
});
