import type { Locator, Page } from '@playwright/test';
import { CURATED_VIEWS } from '../src/domain/curated-views.ts';
import { evidenceOf, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const STEPS = CURATED_VIEWS.map(({ slug, query }) => `${query}&step=${slug}`);
const [FIRST = '', SECOND = '', THIRD = ''] = STEPS;

function story(page: Page): Locator {
  return page.getByRole('region', { name: 'The London talks, step by step' });
}

function title(page: Page): Locator {
  return story(page).getByRole('heading', { level: 2 });
}

async function swipe(page: Page, by: number): Promise<void> {
  await story(page).evaluate((region, dx) => {
    const touch = (x: number): Touch => new Touch({ identifier: 1, target: region, clientX: x, clientY: 200 });
    region.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(200)], changedTouches: [touch(200)] }));
    region.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [touch(200 + dx)] }));
  }, by);
}

test('the story is read by keys: each step is a view, an entry of the history, a heading in focus, and said once', { tag: '@desktop' }, async ({ page }) => {
  await openView(page);
  await page.getByRole('link', { name: 'Read the story' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect.poll(() => queryIn(page)).toBe(FIRST);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => queryIn(page)).toBe(SECOND);
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText('The truce of Geneva');
  await expect(page.getByRole('status')).toHaveText(`Step 2 of ${STEPS.length}: The truce of Geneva`);
  await expect(story(page)).toContainText(`2 of ${STEPS.length}`);
  // Elsewhere the arrows belong to what has the focus.
  await page.locator('[data-panel=tariffs]').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => queryIn(page)).toContain('step=geneva-truce');
  await page.goBack();
  await expect.poll(() => queryIn(page)).toBe(FIRST);
  await expect(title(page)).toHaveText('How high the duties went');
  await title(page).focus();
  await page.keyboard.press('Escape');
  await expect(story(page)).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await expect.poll(() => queryIn(page)).not.toContain('step=');
});

test('a figure of the story opens what stands behind it, and the reader who strays comes back to the step', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, SECOND);
  await story(page).getByRole('link', { name: '10%', exact: true }).click();
  await expect(evidenceOf(page, /US goods/)).toBeVisible();
  await expect.poll(() => queryIn(page)).toContain('e=china-duty-on-us.2025-05-14');
  await expect(story(page).getByRole('button', { name: 'Back to this step’s view' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await story(page).getByRole('button', { name: 'Back to this step’s view' }).click();
  await expect.poll(() => queryIn(page)).toBe(SECOND);
});

test('a step opens in a window of its own by its link, with the focus left alone', { tag: '@desktop' }, async ({ page, context }) => {
  await openView(page, SECOND);
  await expect(title(page)).not.toBeFocused();
  const [other] = await Promise.all([context.waitForEvent('page'), story(page).getByRole('link', { name: 'Next' }).click({ modifiers: ['ControlOrMeta'] })]);
  await other.waitForLoadState();
  expect(queryIn(other)).toBe(THIRD);
  await expect(title(other)).toHaveText('The rate in the headlines is not the whole duty');
  expect(queryIn(page)).toBe(SECOND);
});

test('the last step leads back alone, and a comparison that a step opens leaves the focus with its words', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, STEPS.at(-1));
  await expect(story(page).getByRole('link', { name: 'Next' })).toHaveCount(0);
  await story(page).getByRole('link', { name: 'Previous' }).click();
  await story(page).getByRole('link', { name: 'Previous' }).click();
  await expect(page.getByRole('region', { name: 'Two claims side by side' })).toBeVisible();
  await expect(title(page)).toBeFocused();
});

test('presenting makes the words large and puts the page’s head away, until Escape', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, SECOND);
  const words = story(page).locator('.story-words');
  const size = (): Promise<number> => words.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const before = await size();
  await story(page).getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await size()).toBeGreaterThan(before * 1.3);
  await page.keyboard.press('PageDown');
  await expect.poll(() => queryIn(page)).toBe(THIRD);
  await title(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
});

test('the story is read by touch at 320 px, without sideways scroll', async ({ page }) => {
  test.skip(!test.info().project.use.hasTouch, 'needs a finger');
  await page.setViewportSize({ width: 320, height: 640 });
  await openView(page, SECOND);
  await swipe(page, -120);
  await expect.poll(() => queryIn(page)).toBe(THIRD);
  await swipe(page, 120);
  await expect.poll(() => queryIn(page)).toBe(SECOND);
  await swipe(page, 30);
  expect(queryIn(page)).toBe(SECOND);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const name of ['Previous', 'Next']) {
    const box = await story(page).getByRole('link', { name }).boundingBox();
    expect(box?.height ?? 0, name).toBeGreaterThanOrEqual(44);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [language, page, steps] of [['en-GB', 'story', 'Open this view'], ['zh-Hans', 'story-zh', '打开此视图']] as const) {
    test(`the story is a page of words with links and sources: ${language}`, { tag: '@desktop' }, async ({ page: window }) => {
      await window.goto('./');
      await window.getByRole('link', { name: 'Read the story' }).click();
      await expect(window).toHaveURL(/story\.html$/);
      if (page === 'story-zh') await window.getByRole('link', { name: '中文' }).click();
      await expect(window.locator('html')).toHaveAttribute('lang', language);
      await expect(window.locator('main ol > li')).toHaveCount(STEPS.length);
      const views = await window.getByRole('link', { name: steps }).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      const own = language === 'en-GB' ? '' : '&lang=zh';
      expect(views).toEqual(STEPS.map((step) => `./${step}${own}`));
      await expect(window.locator('#may-exports')).toContainText('Its exports to the US suffered a steep decline of 34.5%.');
      await expect(window.locator('#may-exports a[href*="e=exports-us-yoy.2025-05"]').first()).toHaveText('34.5%');
    });
  }
});
