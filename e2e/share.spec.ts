import type { Locator, Page } from '@playwright/test';
import { encodeView, decodeView } from '../src/state/view-url.ts';
import { evidenceOf, openView, queryIn, waitUntilDrawn } from './support/open-view.ts';
import { readDrawing } from './support/read-drawing.ts';
import { expect, test } from './support/test.ts';

const CLAIM = 'exports-us-yoy.2025-05';

function shareButton(page: Page): Locator {
  return page.getByRole('banner').getByRole('button', { name: 'Share', exact: true });
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Share this view' });
}

async function openDialog(page: Page): Promise<Locator> {
  await shareButton(page).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

async function linkIn(page: Page): Promise<URL> {
  return new URL(await dialog(page).getByLabel('The link', { exact: true }).inputValue());
}

async function choose(page: Page, kind: string): Promise<void> {
  await dialog(page).getByRole('radio', { name: kind }).check();
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('the link', () => {
  test('has its dates written out, unless it keeps up to date or is frozen', async ({ page }) => {
    await openView(page, `?v=1&t=earliest..latest&at=2025-05&e=${CLAIM}`);
    await openDialog(page);
    expect((await linkIn(page)).search).toMatch(/^\?v=1&t=\d{4}-\d{2}\.\.2026-08&at=2025-05&e=exports-us-yoy\.2025-05$/);
    await choose(page, 'Keeps up to date');
    expect((await linkIn(page)).search).toBe(`?v=1&t=earliest..latest&at=2025-05&e=${CLAIM}`);
    await choose(page, 'Frozen');
    const { search } = await linkIn(page);
    expect(search).toMatch(/&t=\d{4}-\d{2}\.\.2026-08&.*&d=2026-11-21-[0-9a-f]{8}$/);
    for (const spelled of ['topic=~', 'm=~', 're=tonnes', 'tab=charts', 'q=any']) expect(search).toContain(spelled);
    await expect(dialog(page)).toContainText('Opens: Tariffs, Trade, Prices, Rare earths');
    await expect(dialog(page)).toContainText('May 2025 pinned · evidence of −34.5%');
    await expect(dialog(page)).toContainText('data of 21 November 2026');
  });

  test('of each kind opens what is drawn, in silence', async ({ page, context }) => {
    test.slow();
    await openView(page, `?v=1&topic=~trade~prices&at=2025-05&e=${CLAIM}`);
    const drawn = await readDrawing(page);
    await openDialog(page);
    for (const kind of ['These months', 'Keeps up to date', 'Frozen']) {
      await choose(page, kind);
      const other = await context.newPage();
      await other.goto((await linkIn(page)).href);
      await waitUntilDrawn(other);
      await expect(evidenceOf(other, /−34\.5%/)).toBeVisible();
      await expect(other.getByRole('region', { name: 'About this link' })).toHaveCount(0);
      expect(await readDrawing(other), kind).toEqual(drawn);
      await other.close();
    }
  });

  test('is copied by one press, and the copy is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openView(page);
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
    await expect(dialog(page).getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe((await linkIn(page)).href);
    await choose(page, 'Frozen');
    await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeVisible();
  });

  test('is copied where there is no clipboard, as on plain http', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
    await openView(page);
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
    const other = await context.newPage();
    await other.goto('./');
    await other.bringToFront();
    const link = (await linkIn(page)).href;
    // A page that still has its clipboard reads what was copied.
    expect(await other.evaluate(() => Reflect.get(Navigator.prototype, 'clipboard', navigator)?.readText())).toBe(link);
  });

  test('is selected, with words on how to copy it, where the browser copies nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await openView(page);
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog(page).getByRole('status')).toContainText('press Ctrl and C, or on a Mac Command and C');
    const selected = await dialog(page)
      .getByLabel('The link', { exact: true })
      .evaluate((field) =>
        field instanceof HTMLInputElement && document.activeElement === field
          ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
          : '',
      );
    expect(selected).toBe((await linkIn(page)).href);
  });

  test('is handed to the device where it has a sheet for that', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset['shared'] = data.url ?? '';
          return Promise.reject(new DOMException('closed', 'AbortError'));
        },
      });
    });
    await openView(page);
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Share with…' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['shared'])).toBe((await linkIn(page)).href);
  });
});

test.describe('the dialog', () => {
  test('changes neither the view nor its link, keeps the focus inside, and gives it back', async ({ page }) => {
    await openView(page, '?v=1&at=2025-05');
    const length = await page.evaluate(() => history.length);
    await shareButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const active = document.activeElement;
        return active === null || active === document.body ? 'the browser' : active.closest('dialog') === null ? 'the page' : 'the dialog';
      });
      expect(where).not.toBe('the page');
    }
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(shareButton(page)).toBeFocused();
    expect(queryIn(page)).toBe('?v=1&at=2025-05');
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('is clean for axe and fits the screen', async ({ page, axe }) => {
    await openView(page);
    const box = await (await openDialog(page)).boundingBox();
    const size = page.viewportSize();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= (size?.width ?? 0)).toBe(true);
    expect((await axe().include('dialog').analyze()).violations).toEqual([]);
  });
});

test.describe('the code of a frame', () => {
  test('is one frame of ours, previewed as it will look', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openView(page, '?v=1&at=2025-05');
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Embed' }).click();
    const preview = page.frameLocator('dialog iframe');
    await expect(preview.locator('[data-panel]')).toHaveCount(4);
    await expect(preview.getByRole('link', { name: 'Check each figure at Sourceline' })).toBeVisible();
    await dialog(page).getByLabel('Shows').selectOption({ index: 2 });
    await expect(preview.locator('[data-panel]')).toHaveCount(1);
    await dialog(page).getByRole('button', { name: 'Dark' }).click();
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
    await choose(page, 'Frozen');
    await dialog(page).getByRole('button', { name: 'Copy code' }).click();
    await expect(dialog(page).getByRole('button', { name: 'Code copied' })).toBeVisible();
    const copied = await clipboard(page);
    const frames = await context.newPage().then(async (other) => {
      await other.setContent(copied.replace(/<script>.*<\/script>/s, ''));
      return other.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
    });
    expect(frames).toHaveLength(1);
    expect(new URL(frames[0] ?? '').origin).toBe(new URL(page.url()).origin);
    expect(frames[0]).toMatch(/&t=2024-10\.\.2026-08&.*&d=2026-11-21-[0-9a-f]{8}&embed=1&theme=dark$/);
    expect(queryIn(page)).toBe('?v=1&at=2025-05');
  });

  test('fits the screen', async ({ page, axe }) => {
    await openView(page);
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Embed' }).click();
    await expect(page.frameLocator('dialog iframe').locator('[data-panel]')).toHaveCount(4);
    const fits = await dialog(page).evaluate((one) => one.scrollWidth <= one.clientWidth);
    expect(fits).toBe(true);
    expect((await axe().include('dialog').exclude('iframe').analyze()).violations).toEqual([]);
  });
});

test('a link frozen to data that are not kept opens the newest, says so, and keeps its words', async ({ page }) => {
  const query = '?v=1&t=2024-10..2026-08&d=2020-01-01-0a1b2c3d';
  await openView(page, query);
  const notice = page.getByRole('region', { name: 'About this link' });
  await expect(notice).toContainText('frozen to the data of 1 January 2020');
  await expect(notice).toContainText('The newest data are shown');
  expect(queryIn(page)).toBe(query);
  expect(encodeView(decodeView(query).view)).toBe(query);
});
