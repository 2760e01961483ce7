import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { isoMonth, monthOf } from './support/calendar.ts';
import { readCsv } from './support/csv.ts';
import { monthsOf, queryOf, type View } from './support/expected-view.ts';
import { GALLERY } from './support/gallery.ts';
import { claimFaults, readoutFaults, shownClaims, tableFaults } from './support/judge-values.ts';
import { evidenceOf, openView, queryIn, showView } from './support/open-view.ts';
import { figures, indicators } from './support/package-figures.ts';
import { openAllDays, readReadouts, readTable } from './support/read-values.ts';
import { expect, test } from './support/test.ts';
import { numbersIn } from './support/words.ts';

const TABLE = 'tab=table';

test('in every view the readouts, the table and the package say the same values', async ({ page }, { project }) => {
  test.slow();
  const views = project.name === 'desktop' ? GALLERY : GALLERY.slice(0, 8);
  await openView(page);
  for (const [name, view] of views) {
    await test.step(name, async () => {
      const { from, to } = monthsOf(view);
      await showView(page, queryOf(view));
      const readouts = await readReadouts(page, from, to);
      expect.soft(readoutFaults(readouts, view), name).toEqual([]);
      await showView(page, queryOf(view, TABLE));
      await openAllDays(page);
      const table = await readTable(page);
      expect.soft(tableFaults(table, readouts, view), name).toEqual([]);
      expect.soft(claimFaults(table, view), name).toEqual([]);
    });
  }
});

/** The values of a column from the top down, months without one left out. */
async function columnValues(page: Page, name: string): Promise<readonly number[]> {
  const { columns, cells } = await readTable(page);
  const column = columns.findIndex((one) => one.name === name);
  return cells.filter((cell) => cell.column === column).flatMap((cell) => numbersIn(cell.text).slice(-1));
}

test('a head sorts its column: greatest first, least first, and as time goes', async ({ page }) => {
  const usa = page.getByRole('columnheader', { name: 'To the US' });
  const month = page.getByRole('columnheader', { name: 'Month' });
  const { from, to } = monthsOf({});
  await openView(page, `?v=1&${TABLE}`);
  await expect(month).toHaveAttribute('aria-sort', 'ascending');
  await usa.getByRole('button').click();
  await expect(usa).toHaveAttribute('aria-sort', 'descending');
  const falling = await columnValues(page, 'To the US');
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  expect(new Set(falling).size).toBeGreaterThan(10);
  expect(queryIn(page)).toBe(`?v=1&${TABLE}&sort=exports-us-yoy.desc`);
  await usa.getByRole('button').click();
  await expect(usa).toHaveAttribute('aria-sort', 'ascending');
  const rising = await columnValues(page, 'To the US');
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  await usa.getByRole('button').click();
  await expect(month).toHaveAttribute('aria-sort', 'ascending');
  await month.getByRole('button').click();
  await expect(month).toHaveAttribute('aria-sort', 'descending');
  const { months } = await readTable(page);
  expect(months).toEqual(Array.from({ length: to - from + 1 }, (_, index) => to - index));
});

/** Saves the table of a view and reads it again. */
async function download(page: Page, view: View) {
  await showView(page, queryOf(view, TABLE));
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text, ...readCsv(text.slice(1)) };
}

test('the table is saved as a file that holds each figure in view once, with its claim and its sources', async ({ page }) => {
  const columns = 'metric_id,metric,period,value,unit,bound,status,vintage,published_on,reports,origins,citations,sources,shown_as,computed_from,shifted_months,month_low,month_high,claim_id,unit_id,claim_hash,data_version,link';
  const known = new Map(figures.map((figure) => [figure.claim, figure]));
  await openView(page);
  for (const [name, view] of GALLERY.filter(([, { sources, metrics }]) => sources?.length !== 0 && metrics?.length !== 0).slice(0, 20)) {
    await test.step(name, async () => {
      const file = await download(page, view);
      const claims = file.rows.map((row) => row('claim_id'));
      expect(file.text.startsWith('\uFEFF')).toBe(true);
      expect(file.text.replaceAll(/[^\r]\n/g, '')).toBe(file.text);
      expect(file.columns.join()).toBe(columns);
      expect(claims.toSorted(), name).toEqual([...shownClaims(view)].toSorted());
      for (const row of file.rows) {
        const figure = known.get(row('claim_id'));
        expect([row('metric_id'), Number(row('value')), row('status')]).toEqual([figure?.indicator, figure?.value, figure?.status]);
        expect([row('reports'), row('origins')].map(Number)).toEqual([figure?.reports, figure?.origins]);
        expect(row('metric')).toBe(indicators.get(figure?.indicator ?? '')?.('title_en'));
        expect(row('sources').length, row('claim_id')).toBeGreaterThan(0);
      }
      const { from, to } = monthsOf(view);
      expect(file.name).toMatch(new RegExp(`^sourceline-${isoMonth(from)}-${isoMonth(to)}-data-[0-9a-f-]+\\.csv$`));
    });
  }
});

test('a cell opens its source, is marked, and keeps its place when the source is closed', async ({ page }) => {
  await openView(page, `?v=1&${TABLE}`);
  const cell = page.getByRole('button', { name: /^To the US, May 2025: −34\.5%, 2 origins$/ });
  await cell.click();
  await expect(evidenceOf(page, /May 2025, −34\.5%$/)).toBeFocused();
  expect(queryIn(page)).toContain('e=exports-us-yoy.2025-05');
  await expect(page.locator('td[data-open=true]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await expect(page.locator('td[data-open=true]')).toHaveCount(0);
});

test('a month is pinned from the table and stays pinned in the charts', async ({ page }) => {
  await openView(page, `?v=1&${TABLE}`);
  await page.getByRole('button', { name: 'May 2025: pin it' }).click();
  await expect(page.locator(`tr[data-month="${monthOf('2025-05')}"]`)).toHaveAttribute('data-pinned', 'true');
  await page.getByRole('button', { name: 'Charts' }).click();
  await expect(page.locator('.cursor-month').last()).toHaveText('May 2025');
  expect(queryIn(page)).toBe('?v=1&at=2025-05');
});
