import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCsv } from './support/csv.ts';
import { openFilter } from './support/filters.ts';
import { claimsAfter, daysNamedAfter, everythingSaid, lastDay, dayNumber, wordsAfter } from './support/known-then.ts';
import { openView, queryIn } from './support/open-view.ts';
import { figures } from './support/package-figures.ts';
import { expect, test } from './support/test.ts';

const TABS = ['Charts', 'Table', 'Sources', 'Disputes', 'Method'] as const;
const DAY = '2025-06-10';

function banner(page: Page) {
  return page.getByRole('region', { name: 'About the day shown' });
}

async function openKnown(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Known on/ }).click();
}

async function openTab(page: Page, tab: (typeof TABS)[number]): Promise<void> {
  await page.getByRole('navigation', { name: 'Ways to read the figures' }).getByRole('button', { name: new RegExp(`^${tab}`) }).click();
  await expect(page.locator('main').locator('h2').first()).toBeVisible();
}

/** Nothing of the page may stem from what came later. */
async function expectNothingLater(page: Page, day: string): Promise<void> {
  const said = await everythingSaid(page);
  expect.soft(wordsAfter(day).filter((words) => said.includes(words))).toEqual([]);
  const claims = await page.locator('[data-claim]').evaluateAll((all) => all.map((one) => one.getAttribute('data-claim') ?? ''));
  const after = claimsAfter(day);
  expect.soft(claims.filter((claim) => after.has(claim))).toEqual([]);
  // The control names the day of the data while it is open; closed, no day after the one that is shown is left.
  expect.soft(daysNamedAfter(said, day)).toEqual([]);
}

test('a day is chosen by name: what came later is in no tab, no file, no name, and the link keeps it', async ({ page }) => {
  test.slow();
  await openView(page);
  await openKnown(page);
  await page.getByRole('button', { name: /^10 June 2025/ }).click();
  await page.keyboard.press('Escape');
  await expect(banner(page)).toContainText('Shown as known on 10 June 2025.');
  expect(queryIn(page)).toBe(`?v=1&known=${DAY}`);
  for (const tab of TABS) {
    await openTab(page, tab);
    await test.step(tab, () => expectNothingLater(page, DAY));
  }
  await openTab(page, 'Table');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
  expect(file.suggestedFilename()).toContain(`-known-${DAY}-`);
  const text = await readFile(await file.path(), 'utf8');
  const { rows } = readCsv(text.slice(1));
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((row) => lastDay(row('published_on')) > dayNumber(DAY)).map((row) => row('claim_id'))).toEqual([]);
  expect(wordsAfter(DAY).filter((words) => text.includes(words))).toEqual([]);
  await page.reload();
  await expect(banner(page)).toContainText('Shown as known on 10 June 2025.');
  await page.getByRole('button', { name: 'Back to latest' }).click();
  await expect(banner(page)).toBeHidden();
  expect(queryIn(page)).not.toContain('known');
  await page.goBack();
  await expect(banner(page)).toContainText('Shown as known on 10 June 2025.');
});

test('on the eve of the talks no article had appeared, and a later claim says so instead of its value', async ({ page }) => {
  await openView(page, '?v=1&e=exports-us-yoy.2025-05');
  await expect(page.getByText('−34.5%').first()).toBeVisible();
  await page.goto('./?v=1&known=2025-06-08&e=exports-us-yoy.2025-05');
  await expect(banner(page)).toContainText('No article had appeared.');
  await expect(page.getByText('Not known on 8 June 2025')).toBeVisible();
  await expectNothingLater(page, '2025-06-08');
  expect(await everythingSaid(page)).not.toContain('34.5%');
});

test('a day is typed: what can be two days is refused with both, what lies ahead with the day of the data', async ({ page }) => {
  await openView(page);
  await openKnown(page);
  const field = page.getByRole('textbox', { name: 'Another day' });
  for (const [typed, answer] of [
    ['10/06/2025', 'That can be 10 June 2025 or 6 October 2025.'],
    ['June', 'Not a day. Write it as 2025-06-10 or 10 June 2025.'],
    ['2031-01-01', 'nothing is known of a later day'],
  ] as const) {
    await field.fill(typed);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(answer.replaceAll('.', '\\.')));
    expect(queryIn(page)).toBe('');
  }
  await field.fill('12 May 2025');
  await field.press('Enter');
  await expect(banner(page)).toContainText('Shown as known on 12 May 2025.');
  expect(queryIn(page)).toBe('?v=1&known=2025-05-12');
});

test('figures without a day are set apart in words, never with their values', async ({ page, axe }) => {
  await openView(page, `?v=1&known=${DAY}`);
  await page.getByRole('button', { name: 'List those set apart' }).click();
  await expect(banner(page)).toContainText('Elements in the rare-earth group: 1 figure');
  await expect(banner(page).getByRole('listitem')).not.toHaveCount(0);
  expect(daysNamedAfter((await banner(page).textContent()) ?? '', DAY)).toEqual([]);
  expect((await axe().analyze()).violations).toEqual([]);
});

test('what is empty on a day says so, and leads back to all that is known', async ({ page }) => {
  await openView(page, '?v=1&known=2017-01-01');
  await expect(page.getByRole('heading', { name: 'Nothing of this was known then' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to all that is known' }).click();
  await expect(banner(page)).toBeHidden();
  expect(queryIn(page)).not.toContain('known');
});

test('revised values take the place of first releases when they are asked for', async ({ page }) => {
  const claim = 'exports-yoy.2018-01';
  const newest = figures.findLast((one) => one.claim.startsWith(`${claim}.revised`));
  await openView(page, '?v=1&m=~exports-yoy&t=2018-01..2018-03&tab=table');
  await expect(page.locator(`[data-claim="${claim}"]`)).toBeVisible();
  await openKnown(page);
  await page.getByRole('checkbox', { name: /^Revised values/ }).check();
  await expect(page.locator(`[data-claim="${newest?.claim ?? ''}"]`)).toContainText(String(newest?.value));
  await expect(page.locator(`[data-claim="${claim}"]`)).toHaveCount(0);
  expect(queryIn(page)).toContain('rev=1');
});

test('figures are chosen by what stands behind them, and a choice that leaves none is undone', async ({ page }) => {
  const drawn = (choice: (one: (typeof figures)[number]) => boolean) => figures.filter((one) => one.plotted && choice(one)).map((one) => one.claim);
  await openView(page, '?v=1&t=earliest..latest&q=quoted&tab=table');
  const quoted = new Set(drawn((one) => one.origins > 0));
  const shown = await page.locator('td [data-claim]').evaluateAll((all) => all.map((one) => one.getAttribute('data-claim') ?? ''));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((claim) => !quoted.has(claim))).toEqual([]);
  const phone = (page.viewportSize()?.width ?? 0) < 600;
  if (phone) {
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.locator('summary', { hasText: /^Evidence/ }).click();
  }
  await page.getByRole('button', { name: '2+ origins' }).click();
  expect(queryIn(page)).toContain('min=2');
  expect(queryIn(page)).not.toContain('q=');
  const corroborated = new Set(drawn((one) => one.origins >= 2));
  await expect(page.locator('td [data-claim]')).not.toHaveCount(shown.length);
  const left = await page.locator('td [data-claim]').evaluateAll((all) => all.map((one) => one.getAttribute('data-claim') ?? ''));
  expect(left.length).toBeGreaterThan(2);
  expect(left.filter((claim) => !corroborated.has(claim))).toEqual([]);
  await page.goto('./?v=1&topic=~prices&min=9');
  await expect(page.getByRole('heading', { name: /^No figure/ })).toBeVisible();
  await page.getByRole('button', { name: /^Any evidence, \d+ figures$/ }).click();
  expect(queryIn(page)).toBe('?v=1&topic=~prices');
});

test('each metric says what stands behind its figures, counted from the package', async ({ page }) => {
  await openView(page);
  const option = (await openFilter(page, 'Metrics')).getByRole('checkbox', { name: /^To the US/ });
  const inRange = figures.filter((one) => one.indicator === 'exports-us-yoy' && one.plotted && one.start >= dayNumber('2024-10-01'));
  await expect(option).toHaveAccessibleDescription(new RegExp(`^${inRange.filter((one) => one.origins > 0).length} quoted, `));
});
