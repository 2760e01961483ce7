import type { Locator, Page } from '@playwright/test';
import { monthOf } from './support/calendar.ts';
import { readoutFaults } from './support/judge-values.ts';
import { disc, evidenceOf, openView, queryIn, showView, waitUntilIdle } from './support/open-view.ts';
import { indicators } from './support/package-figures.ts';
import { swipe, tap } from './support/touch.ts';
import { expect, test } from './support/test.ts';

const CLAIM = 'exports-us-yoy.2025-05';
const MAY = monthOf('2025-05');
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];

function dock(page: Page): Locator {
  return page.getByRole('region', { name: /^Values of / });
}

/** What the dock says of each series, as `<indicator> <month>`. */
async function dockValues(page: Page, month: number): Promise<ReadonlyMap<string, string>> {
  const rows = await dock(page)
    .locator('dl > div')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? ''] as const),
    );
  const ids = new Map([...indicators.values()].map((one) => [one('short_en'), one('id')]));
  return new Map(rows.map(([name, value]) => [`${ids.get(name) ?? ''} ${month}`, value]));
}

for (const size of SIZES) {
  test(`at ${size.width} × ${size.height} the first tap reads, the second opens the words, and the point stays in sight`, async ({ page }) => {
    await page.setViewportSize(size);
    await openView(page);
    await disc(page, CLAIM).scrollIntoViewIfNeeded();
    await tap(page, disc(page, CLAIM));
    await expect(dock(page)).toBeVisible();
    await expect(dock(page)).toContainText('tap again for the words');
    await expect(evidenceOf(page)).toHaveCount(0);
    expect(queryIn(page)).toBe('?v=1&at=2025-05');
    expect(readoutFaults(await dockValues(page, MAY), {}, { from: MAY, to: MAY })).toEqual([]);

    await tap(page, disc(page, CLAIM));
    const sheet = page.getByRole('dialog');
    await expect(evidenceOf(page, /−34\.5%$/)).toBeVisible();
    await expect(dock(page)).toHaveCount(0);
    await expect(sheet.getByText('−34.5%', { exact: true }).first()).toBeInViewport();
    await expect(sheet.getByText('4 reports, 2 origins')).toBeInViewport();
    await waitUntilIdle(page);
    const [point, top] = [await disc(page, CLAIM).boundingBox(), (await sheet.boundingBox())?.y ?? 0];
    expect(point?.y).toBeGreaterThanOrEqual(0);
    expect((point?.y ?? 0) + (point?.height ?? 0)).toBeLessThanOrEqual(top);
  });
}

test('a link to a figure opens with its point in sight above the words', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openView(page, `?e=${CLAIM}`);
  const sheet = page.locator('.evidence-sheet');
  await expect(sheet).toBeVisible();
  await expect
    .poll(async () => {
      const [mark, words] = [await disc(page, CLAIM).boundingBox(), await sheet.boundingBox()];
      return mark !== null && words !== null && mark.y > 0 && mark.y + mark.height < words.y;
    })
    .toBe(true);
});

test('a month on from the dock is read at once, and let go of', async ({ page }) => {
  await openView(page, '?v=1&at=2025-05');
  await tap(page, page.getByRole('button', { name: 'A month later' }));
  await expect(page.getByRole('region', { name: 'Values of June 2025' })).toBeVisible();
  expect(readoutFaults(await dockValues(page, MAY + 1), {}, { from: MAY + 1, to: MAY + 1 })).toEqual([]);
  await tap(page, page.getByRole('button', { name: 'A month earlier' }));
  await expect(page.getByRole('region', { name: 'Values of May 2025' })).toBeVisible();
  await tap(page, page.getByRole('button', { name: 'Let go of the month' }));
  await expect(dock(page)).toHaveCount(0);
  await expect.poll(() => queryIn(page)).toBe('');
});

test('the sheet rests at two heights, follows the finger, and is put away by it', async ({ page }) => {
  await openView(page, `?v=1&at=2025-05&e=${CLAIM}`);
  const sheet = page.getByRole('dialog');
  const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
  const window = page.viewportSize()?.height ?? 0;
  await expect.poll(height).toBe(330);
  await tap(page, page.getByRole('button', { name: 'Show all of the evidence' }));
  await expect.poll(height).toBe(window - 48);
  await expect(sheet.locator('blockquote').first()).toBeInViewport();
  await tap(page, page.getByRole('button', { name: 'Show less of the evidence' }));
  await expect.poll(height).toBe(330);
  await swipe(page, sheet.getByRole('heading', { level: 2 }), -420);
  await expect.poll(height).toBe(window - 48);
  await swipe(page, sheet.getByRole('heading', { level: 2 }), window - 60);
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05');
});

test('a finger that moves over a chart scrolls the page', async ({ page }) => {
  await openView(page);
  await swipe(page, page.locator('[data-panel="tariffs"]'), -300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(queryIn(page)).toBe('');
});

const STATES = [
  ['the charts', ''],
  ['a pinned month', '?v=1&at=2025-05'],
  ['evidence', `?v=1&at=2025-05&e=${CLAIM}`],
  ['all years', '?v=1&t=earliest..latest'],
  ['mines', '?v=1&re=mine'],
  ['the table', '?v=1&tab=table'],
  ['the sources', '?v=1&tab=sources'],
  ['nothing to draw', '?v=1&m=~'],
  ['a notice', '?v=1&zzz=1&at=1999-01'],
] as const;

/** Controls that a finger is to hit and that are too low for one: all but marks in a drawing and links in a text. */
async function lowTargets(page: Page): Promise<readonly string[]> {
  return page.locator('button, summary, input[type=text], label:has(input), [role=slider]').evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
      const least = element.matches('[role=slider]') ? 36 : 44;
      const words = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40);
      return isSeen && (height < least - 0.1 || width < 24) ? [`${words}: ${width.toFixed(0)} × ${height.toFixed(0)}`] : [];
    }),
  );
}

test('nothing scrolls sideways, and each control can be hit by a finger', async ({ page }) => {
  test.slow();
  await openView(page);
  for (const { width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    for (const [name, query] of STATES) {
      await test.step(`${name} at ${width} px`, async () => {
        await showView(page, query);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(sideways, `${name} at ${width} px`).toBeLessThanOrEqual(0);
        expect.soft(await lowTargets(page), `${name} at ${width} px`).toEqual([]);
      });
    }
    await test.step(`the filters at ${width} px`, async () => {
      await showView(page, '');
      await page.getByRole('button', { name: /^Filters/ }).click();
      for (const section of await page.locator('section[aria-label=Filters] summary').all()) await section.click();
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      expect.soft(await lowTargets(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });
  }
});
