import { queryOf, countWords, monthsOf, type View } from './support/expected-view.ts';
import { drawingFaults } from './support/judge-drawing.ts';
import { claimFaults, readoutFaults, tableFaults } from './support/judge-values.ts';
import { evidenceOf, expectCount, openView, queryIn, showView } from './support/open-view.ts';
import { readDrawing } from './support/read-drawing.ts';
import { readReadouts, readTable } from './support/read-values.ts';
import { rewrite } from './support/tamper.ts';
import { expect, test } from './support/test.ts';

/** The page around the example package (`src/test/packages/quarterly`), judged as that around the bundled one. */
const TITLE = 'Example with invented figures: ferries between two islands';

const VIEWS: readonly (readonly [name: string, view: View])[] = [
  ['as on a first visit', {}],
  ['all years', { range: 'earliest..latest' }],
  ['half a year that cuts two quarters', { range: '2025-02..2025-07' }],
  ['one quarter', { range: '2025-07..2025-09' }],
  ['before the figures', { range: '2020-01..2020-12' }],
  ['prices alone', { topics: ['prices'] }],
  ['one metric of each panel', { metrics: ['sudrey-freight', 'sudrey-growth', 'timber-price'], range: 'earliest..latest' }],
  ['one article', { sources: ['gazette'] }],
  ['cited only', { sources: ['cited'], range: 'earliest..latest' }],
];

test('every mark stands on its figure, and readouts and table say the same', async ({ page }) => {
  await openView(page);
  for (const [name, view] of VIEWS) {
    await test.step(name, async () => {
      const { from, to } = monthsOf(view);
      await showView(page, queryOf(view));
      await expectCount(page, countWords(view));
      await expect.soft.poll(async () => drawingFaults(await readDrawing(page), view), { message: name }).toEqual([]);
      const readouts = await readReadouts(page, from, to);
      expect.soft(readoutFaults(readouts, view), name).toEqual([]);
      await showView(page, queryOf(view, 'tab=table'));
      const table = await readTable(page);
      expect.soft(tableFaults(table, readouts, view), name).toEqual([]);
      expect.soft(claimFaults(table, view), name).toEqual([]);
      expect.soft(table.months, name).toHaveLength(new Set(Array.from({ length: to - from + 1 }, (_, index) => Math.floor((from + index) / 3))).size);
    });
  }
});

test('a bar that is not as long as its figure is found out', async ({ page }) => {
  await openView(page);
  await expect.poll(async () => drawingFaults(await readDrawing(page), {})).toEqual([]);
  await rewrite('height', (text) => `${Number(text) + 3}`)(page.locator('.period-bar').first());
  expect((await readDrawing(page)).length).toBe(3);
  expect(drawingFaults(await readDrawing(page), {}).join()).toMatch(/a bar at .* is no figure/);
});

test('keys go by the quarter, Page keys by the year, and a point opens its quote', async ({ page }) => {
  await openView(page);
  const chart = page.locator('[data-panel="freight"]');
  const label = page.locator('.cursor-month').last();
  await chart.focus();
  for (const [key, said] of [['ArrowLeft', 'Q2 2026'], ['ArrowLeft', 'Q1 2026'], ['PageUp', 'Q1 2025'], ['ArrowRight', 'Q2 2025'], ['ArrowRight', 'Q3 2025']] as const) {
    await page.keyboard.press(key);
    await expect(label).toHaveText(said);
  }
  await page.keyboard.press('Enter');
  await expect(evidenceOf(page, /Q3 2025/)).toBeVisible();
  expect(queryIn(page)).toBe('?v=1&at=2025-08&e=norrey-freight.2025-q3');
  await expect(page.getByText('Ferries carried 38.2 thousand tonnes from Norrey')).toBeVisible();
});

test('a link opens the same view again, and the page is called what its package is called', async ({ page }) => {
  const query = '?v=1&topic=~prices&t=2024-01..2025-09&at=2025-08&e=wool-price.2025-q3&src=~lantern~cited';
  await openView(page, query);
  expect(queryIn(page)).toBe(query);
  await expect(evidenceOf(page, /Q3 2025/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page).toHaveTitle(`${TITLE} · Sourceline`);
  await expect(page.locator('body')).not.toContainText(/China|Chinese|London/);
  await showView(page, '?v=1&tab=disputes');
  await expect(page.getByRole('main')).toContainText('One paper counted at the pier and rounded.');
  await showView(page, '?v=1&tab=sources');
  await expect(page.getByRole('main')).toContainText('Example with invented figures: storms empty the ferries');
  await expect(page.locator('body')).not.toContainText(/China|Chinese/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first view is drawn, and says that its figures are invented', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(page.locator('#first-paint [data-panel]')).toHaveCount(3);
    await expect(page.locator('#first-paint')).not.toContainText(/China|Chinese/);
  });
});
