import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCsv } from './support/csv.ts';
import { chart, openView, queryIn, waitUntilDrawn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

async function showAs(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show as/ }).click();
}

function choices(page: Page) {
  return page.getByRole('group', { name: 'Show as', exact: true }).first();
}

function readout(page: Page, metric: string) {
  return page.locator(`section:has(#panel-exports) tr[data-series="${metric}"] .readout-value, section:has(#panel-exports-value) tr[data-series="${metric}"] .readout-value`);
}

async function savedTable(page: Page) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
  return readCsv((await readFile(await file.path(), 'utf8')).slice(1)).rows;
}

async function openTable(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Ways to read the figures' }).getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: /What the charts show/ })).toBeVisible();
}

interface Shown {
  readonly link: string;
  readonly metric: string;
  readonly readout: string;
  readonly head: string;
  readonly claim: string;
  readonly cell: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: string;
  readonly from: string;
}

const SHOWN: readonly Shown[] = [
  {
    link: 'u=pp', metric: 'exports-us-yoy', readout: '\u221213.5 points', head: 'points on period before', claim: 'exports-us-yoy.2025-05', cell: '\u221213.5',
    value: -13.5, unit: 'points on period before', kind: 'points@before', from: 'exports-us-yoy.2025-04 and exports-us-yoy.2025-05',
  },
  {
    link: 'u=pp@2025-03', metric: 'exports-us-yoy', readout: '\u221243.6 points', head: 'points since Mar 2025', claim: 'exports-us-yoy.2025-05', cell: '\u221243.6',
    value: -43.6, unit: 'points since Mar 2025', kind: 'points@2025-03', from: 'exports-us-yoy.2025-03 and exports-us-yoy.2025-05',
  },
  {
    link: 'm=~exports-value&u=idx@2025-04', metric: 'exports-value', readout: '100.2', head: 'Apr 2025 = 100', claim: 'exports-value.2025-05', cell: '100.2',
    value: 100.158679784, unit: 'Apr 2025 = 100', kind: 'index@2025-04', from: 'exports-value.2025-04 and exports-value.2025-05',
  },
  {
    link: 'm=~exports-value&u=yoy', metric: 'exports-value', readout: '+4.6%', head: '% y/y', claim: 'exports-value.2025-05', cell: '+4.6',
    value: 4.64190981432, unit: '% y/y', kind: 'yoy', from: 'exports-value.2024-05 and exports-value.2025-05',
  },
  {
    link: 'm=~exports-value&u=cum@2025-04', metric: 'exports-value', readout: '$630.7 billion', head: '$ billion since Apr 2025', claim: 'exports-value.2025-05', cell: '630.7',
    value: 630.7, unit: '$ billion since Apr 2025', kind: 'cumulative@2025-04', from: 'exports-value.2025-04 and exports-value.2025-05',
  },
];

for (const one of SHOWN) {
  test(`${one.link}: chart, table, file and evidence say one computed value, and that it is computed`, { tag: '@desktop' }, async ({ page }) => {
    await openView(page, `?v=1&${one.link}&at=2025-05`);
    await expect(readout(page, one.metric).first()).toHaveText(one.readout);
    await expect(page.locator('.panel-transform').filter({ hasText: 'Computed by this page' }).first()).toBeVisible();
    await openTable(page);
    await expect(page.getByRole('columnheader').filter({ hasText: one.head }).first()).toBeVisible();
    const cell = page.locator(`td [data-claim="${one.claim}"]`);
    await expect(cell).toContainText(one.cell);
    await expect(cell).toHaveAccessibleName(/computed by this page$/);
    const row = (await savedTable(page)).find((line) => line('metric_id') === one.metric && line('period') === '2025-05');
    expect(row === undefined ? [] : [Number(row('value')), row('unit'), row('shown_as'), row('computed_from'), row('claim_id'), row('sources')]).toEqual([
      one.value, one.unit, one.kind, one.from, '', '',
    ]);
    await cell.click();
    const note = page.locator('.derived-note');
    await expect(note).toContainText(`In the view: ${one.readout}`);
    await expect(note).toContainText('No source says this number.');
  });
}

test('panels that do not allow it stay as published and say why', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, '?v=1&u=idx@2025-05');
  const exports = page.locator('section:has(#panel-exports)');
  await expect(exports).toContainText('Shown as published: an index of a growth rate says nothing.');
  await expect(page.locator('section:has(#panel-tariffs)')).toContainText('a duty changes on days');
  await expect(page.locator('section:has(#panel-rare-earth-tonnes)')).toContainText('Shown as index, May 2025 = 100.');
  await expect(chart(page, 'exports').locator('.dispute-mark')).not.toHaveCount(0);
  await expect(chart(page, 'rare-earth-tonnes').locator('.dispute-mark')).toHaveCount(0);
});

test('a choice that nothing in view allows is listed, says why and does nothing', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, '?v=1&m=~cpi-yoy');
  await showAs(page);
  const sum = choices(page).getByRole('button', { name: /^running sum/ });
  await expect(sum).toHaveAttribute('aria-disabled', 'true');
  await expect(sum).toContainText('rates do not add up');
  await sum.press('Enter');
  expect(queryIn(page)).toBe('?v=1&m=~cpi-yoy');
});

test('keys alone choose a transform and its base, and Back undoes each', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, '?v=1&m=~exports-value');
  await page.getByRole('button', { name: /^Show as/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^index, base/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => queryIn(page)).toBe('?v=1&m=~exports-value&u=idx@2024-10');
  const base = page.getByRole('textbox', { name: 'Base month' });
  await base.fill('January 2025');
  await base.press('Enter');
  await expect.poll(() => queryIn(page)).toBe('?v=1&m=~exports-value&u=idx@2025-01');
  await expect(page.locator('.panel-transform')).toContainText('index, January 2025 = 100');
  await page.goBack();
  await waitUntilDrawn(page);
  await expect(page.locator('.panel-transform')).toContainText('index, October 2024 = 100');
  await page.goBack();
  await expect(page.locator('.panel-transform')).toHaveCount(0);
});

test('a base beyond the figures is said and nothing is invented', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, '?v=1&m=~exports-value&u=idx@2031-01');
  await expect(page.getByText('The period that this link counts from, January 2031, lies outside the figures of this data.')).toBeVisible();
  await expect(page.locator('.panel-transform')).toContainText('Shown as published: there is no value for the chosen period.');
});

test('on a phone the controls are large enough for fingers and nothing overflows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openView(page, '?v=1&u=pp&cmp=~cpi-yoy~exports-us-yoy&lag=3');
  await showAs(page);
  for (const button of await choices(page).getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Compare/ }).click();
  const step = await page.getByRole('button', { name: 'One month later' }).boundingBox();
  expect(Math.min(step?.width ?? 0, step?.height ?? 0)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('metrics over each other: one unit only, shifted in time, named so in chart, readout and table', { tag: '@desktop' }, async ({ page }) => {
  await openView(page);
  await page.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('checkbox', { name: /^Consumer prices/ }).check();
  await expect(page.getByRole('checkbox', { name: /^US added duty on Chinese goods/ })).toBeDisabled();
  await expect(page.getByText('another unit').first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^China’s exports to the United States/ }).check();
  await expect.poll(() => queryIn(page)).toBe('?v=1&cmp=~cpi-yoy~exports-us-yoy');
  for (let press = 0; press < 3; press += 1) await page.getByRole('button', { name: 'One month later' }).click();
  await expect.poll(() => queryIn(page)).toBe('?v=1&cmp=~cpi-yoy~exports-us-yoy&lag=3');
  await page.keyboard.press('Escape');
  const panel = page.locator('section:has(#panel-compared)');
  await expect(panel.getByRole('rowheader', { name: 'To the US, 3 months later' })).toBeVisible();
  await expect(chart(page, 'compared')).toHaveAccessibleName(/Consumer \(CPI\), To the US, 3 months later/);
  await openView(page, '?v=1&cmp=~cpi-yoy~exports-us-yoy&lag=3&at=2025-08');
  await expect(panel.locator('tr[data-series="exports-us-yoy"] .readout-value')).toHaveText('\u221234.5% (May 2025)');
  await openTable(page);
  const cell = page.locator('tr[data-month="24307"] td [data-claim="exports-us-yoy.2025-05"]');
  await expect(cell).toContainText('May 2025');
  const rows = (await savedTable(page)).filter((line) => line('claim_id') === 'exports-us-yoy.2025-05');
  expect(rows.map((line) => [line('period'), line('shifted_months'), line('value')])).toEqual([['2025-05', '3', '-34.5'], ['2025-05', '0', '-34.5']]);
});
