import { openView } from './support/open-view.ts';
import { articles, figures, readTable, sources } from './support/package-figures.ts';
import { expect, test } from './support/test.ts';

const evidence = readTable('evidence');
const disputes = readTable('disputes');

/** How a count is written. */
function whole(count: number): string {
  return count.toLocaleString('en-GB');
}

test('the counts of the method are those of the package', async ({ page, axe }) => {
  await openView(page, '?v=1&tab=method');
  const holds = page.getByRole('region', { name: 'What the package holds' });
  const quotes = evidence.filter((row) => row('kind') === 'quote');
  for (const words of [
    `${whole(figures.length)}values of`,
    `${whole(quotes.length)}sentences quoted from ${articles.length} reports`,
    `${whole(new Set(quotes.map((row) => row('origin'))).size)}independent origins`,
    `${whole(evidence.length - quotes.length)}citations; ${whole(sources.size)} sources`,
    `${whole(disputes.length)}places where sources differ`,
    `${whole(readTable('events').length)}dated events`,
  ]) {
    await expect.soft(holds).toContainText(words);
  }
  const drawn = figures.filter((figure) => figure.plotted);
  const coverage = page.getByRole('region', { name: 'What stands behind the figures' });
  await expect.soft(coverage).toContainText(`Of ${whole(drawn.length)} figures`);
  await expect.soft(coverage).toContainText(`${whole(drawn.filter((figure) => figure.origins > 0).length)} (`);
  const causes = page.getByRole('region', { name: 'Disputes by cause' });
  for (const [cause, name] of [['misprint', 'Misprint'], ['definition', 'Definition'], ['vintage', 'Vintage']] as const) {
    const row = causes.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await expect.soft(row.getByRole('cell').last()).toHaveText(String(disputes.filter((one) => one('cause') === cause).length));
  }
  expect((await axe().analyze()).violations).toEqual([]);
});

test('each state of a quote and each mark is explained beside its sign', async ({ page }) => {
  await openView(page, '?v=1&tab=method');
  const states = page.getByRole('region', { name: 'What the state of a quote means' }).getByRole('listitem');
  await expect(states).toHaveCount(6);
  for (const state of await states.all()) await expect.soft(state.locator('svg')).toBeVisible();
  const marks = page.getByRole('region', { name: 'What the marks mean' }).getByRole('listitem');
  expect(await marks.count()).toBeGreaterThanOrEqual(11);
});

test('a report names the open figure, its id, the version and the link, and can be copied', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, '?v=1&tab=method&e=exports-us-yoy.2025-05');
  const text = await page.getByLabel('Text of the report').inputValue();
  expect(text).toContain('−34.5%');
  expect(text).toContain('exports-us-yoy.2025-05');
  expect(text).toMatch(/Data version: \d{4}-\d\d-\d\d-[0-9a-f]{8}/);
  expect(text).toContain(page.url());
  await page.getByRole('button', { name: 'Copy the report' }).dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('the method says that there is no earlier version yet, and promises no date', async ({ page }) => {
  await openView(page, '?v=1&tab=method');
  await expect(page.getByRole('region', { name: 'Corrections and changes' })).toContainText('first version');
  await expect(page.getByRole('region', { name: 'What is missing' })).toContainText('does not say when the next figure is due');
});
