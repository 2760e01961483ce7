import type { Page } from '@playwright/test';
import { isoMonth, monthOf } from './support/calendar.ts';
import { countWords, drawnIndicators } from './support/expected-view.ts';
import { readoutFaults } from './support/judge-values.ts';
import { disc, evidenceOf, expectCount, openView, queryIn, waitUntilDrawn } from './support/open-view.ts';
import { panels, quotesOf, sources, supportOf } from './support/package-figures.ts';
import { readDrawing } from './support/read-drawing.ts';
import { expect, test } from './support/test.ts';

const MAY = monthOf('2025-05');
const CLAIM = 'exports-us-yoy.2025-05';

/** Left end and width of the cursor in the lane and in each panel, in pixels of the window. */
async function cursorBands(page: Page): Promise<readonly { readonly x: number; readonly width: number }[]> {
  return page.locator('.cursor[visibility=visible] rect').evaluateAll((bands) =>
    bands.map((band) => {
      const { x, width } = band.getBoundingClientRect();
      return { x, width };
    }),
  );
}

/** Where a month begins and ends on the time axis, from its labels' own axis. */
async function monthOnAxis(page: Page, month: number): Promise<{ readonly left: number; readonly right: number }> {
  const axis = (await readDrawing(page))[0]?.axis;
  const april = axis?.labels.find((label) => label.text === 'Apr')?.x ?? Number.NaN;
  const july = axis?.labels.find((label) => label.text === 'Jul')?.x ?? Number.NaN;
  expect(isoMonth(month)).toBe('2025-05');
  // April, May and June have 30, 31 and 30 days.
  const day = (july - april) / 91;
  return { left: april + 30 * day, right: april + 61 * day };
}

/** The words of every readout as `<indicator> <month>`. */
async function readoutsNow(page: Page, month: number): Promise<ReadonlyMap<string, string>> {
  const rows = await page.locator('tr[data-series]').evaluateAll((all) =>
    all.map((row): [string, string] => [
      row.getAttribute('data-series') ?? '',
      [...(row.lastElementChild?.querySelectorAll('span') ?? [])].map((span) => span.textContent).join(' '),
    ]),
  );
  return new Map(rows.map(([series, text]) => [`${series} ${month}`, text]));
}

/** What is wrong in the readouts of one month, in a view that is otherwise as on a first visit. */
async function readoutFaultsOf(page: Page, month: number): Promise<readonly string[]> {
  const readouts = await readoutsNow(page, month);
  return readoutFaults(readouts, {}, { from: month, to: month });
}

test.describe('from the page to the sentence behind a figure, and on to a colleague', () => {
  test('the first screen says what this is: four findings on one axis, and the events above them', async ({ page }, { project }) => {
    await openView(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('US–China trade, in figures you can check');
    await expect(page.getByRole('heading', { name: 'Events' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Event 1: / })).toBeVisible();
    const findings = drawnIndicators({}).map(({ panel }) => panels.find((one) => one('id') === panel)?.('finding_en') ?? '');
    expect(findings).toHaveLength(4);
    for (const finding of findings) await expect(page.getByRole('heading', { level: 2, name: finding })).toBeVisible();
    const first = await page.getByRole('heading', { level: 2, name: findings[0] ?? '' }).boundingBox();
    expect(first?.y).toBeLessThan(project.name === 'phone' ? 844 : 900);
    await expectCount(page, countWords({}));
  });

  test('pointing at a month reads it in every panel, under one line through all of them', { tag: '@desktop' }, async ({ page }) => {
    await openView(page);
    const { left, right } = await monthOnAxis(page, MAY);
    for (const x of [left + 1, (left + right) / 2, right - 1]) {
      const plot = await page.locator('[data-panel="prices"]').boundingBox();
      await page.mouse.move(x, (plot?.y ?? 0) + 60);
      const bands = await cursorBands(page);
      expect(bands).toHaveLength(5);
      for (const band of bands) {
        expect(Math.abs(band.x - left)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(band.x + band.width - right)).toBeLessThanOrEqual(0.5);
      }
      expect(await readoutFaultsOf(page, MAY)).toEqual([]);
      await expect(page.locator('.cursor-month')).toHaveText('May 2025');
    }
    await page.mouse.move(10, 10);
    expect(await cursorBands(page)).toHaveLength(0);
  });

  test('a disc opens the words behind it, each with its digits, its publisher and the way to it', async ({ page }) => {
    await openView(page);
    await disc(page, CLAIM).click();
    // On a phone the first tap reads the month.
    if ((page.viewportSize()?.width ?? 0) < 600) await disc(page, CLAIM).click();
    await expect(evidenceOf(page, /May 2025, −34\.5%$/)).toBeVisible();
    expect(queryIn(page)).toBe(`?v=1&at=2025-05&e=${CLAIM}`);
    const evidence = page.locator('section', { has: evidenceOf(page) });
    await expect(evidence.getByText('−34.5%', { exact: true }).first()).toBeVisible();
    await expect(evidence.getByText('4 reports, 2 origins')).toBeVisible();
    for (const quote of supportOf(CLAIM)) {
      const figure = evidence.locator('figure', { hasText: quote('exact') }).first();
      const source = sources.get(quote('source'));
      const [start = 0, end = 0] = quote('number').split('-').map(Number);
      await expect(figure.locator('blockquote')).toContainText(quote('exact'));
      await expect(figure.locator('mark')).toHaveText([...quote('exact')].slice(start, end).join(''));
      await expect(figure.locator('cite')).toHaveText(source?.('publisher') || 'Publisher unknown');
      await expect(figure).toContainText('Exact');
      const url = source?.('url') ?? '';
      if (url === '') continue;
      const way = figure.getByRole('link');
      expect((await way.getAttribute('href'))?.startsWith(`${url}#:~:text=`)).toBe(true);
      await expect(way).toHaveAttribute('rel', /noopener/);
      await expect(way).toHaveAttribute('target', '_blank');
    }
    expect(new Set(quotesOf(CLAIM).map((quote) => quote('source'))).size).toBe(4);
  });

  test('the link in the address bar opens exactly the same view for somebody else', async ({ page, browser }) => {
    const query = `?v=1&m=~exports-us-yoy~exports-yoy~us-duty-on-china&t=2025-01..2025-12&at=2025-05&e=${CLAIM}&src=~cited~cnn`;
    await openView(page);
    for (const link of [query, `?v=1&at=2025-05&tab=table&sort=exports-us-yoy.asc&e=${CLAIM}`, '?v=1&tab=sources&open=wnc']) {
      await page.goto(`./${link}`);
      await waitUntilDrawn(page);
      const context = await browser.newContext();
      const other = await context.newPage();
      await other.goto(page.url());
      await waitUntilDrawn(other);
      // Both go on while they are compared: quotes are re-checked, and the parts behind tabs come in.
      await expect
        .poll(async () => (await other.locator('#root').innerText()) === (await page.locator('#root').innerText()))
        .toBe(true);
      expect(await readDrawing(other)).toEqual(await readDrawing(page));
      expect(queryIn(other)).toBe(link);
      await context.close();
    }
  });
});
