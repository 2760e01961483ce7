import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { farewellScript } from '../src/build/vite/offline-worker.ts';
import { evidenceOf, queryIn, showView, waitUntilDrawn } from './support/open-view.ts';
import { hostReleases, makeRelease, type ReleaseHost } from './support/releases.ts';
import { expect, test } from './support/test.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const CLAIM = 'exports-us-yoy.2025-05';
const LINK = `?v=1&t=2025-01..2025-12&at=2025-05&e=${CLAIM}`;
const KEPT = 'Kept on this device';

/** Views in which tabs stand open while releases come. */
const VIEWS = [LINK, '?v=1&tab=table&at=2025-05', '?v=1&topic=~trade~prices', '?v=1&tab=disputes', '?v=1&re=mine&lang=zh'];
const RELEASES = process.env['TEST_FULL'] === undefined ? 5 : 50;

let host: ReleaseHost;
let folder = '';

test.use({
  serviceWorkers: 'allow',
  // The host is one of the test's own, which sometimes does not answer.
  allow: [/^request left the server: http:\/\/127\.0\.0\.1:|Failed to load resource|net::ERR|Failed to fetch/],
});

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-releases-'));
  host = await hostReleases(DIST);
});

test.afterEach(() => {
  if (folder === '') return;
  host.close();
  rmSync(folder, { recursive: true });
});

function notice(page: Page): Locator {
  return page.getByRole('region', { name: /^(?:Network and versions|网络与版本)$/ });
}

async function visit(page: Page, path = ''): Promise<void> {
  await page.goto(`${host.origin}/${path}`);
  await waitUntilDrawn(page);
}

async function untilKept(page: Page): Promise<void> {
  await expect(page.getByText(/^(?:Kept on this device|已保存在本机)/)).toBeVisible({ timeout: 30_000 });
}

/** Opens a page and waits until all of it is kept. */
async function visitAndKeep(page: Page, query = ''): Promise<void> {
  await visit(page, query);
  await untilKept(page);
}

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}

/** What a tab does when its reader comes back to it. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function dataDay(page: Page): Promise<string> {
  return page.locator('footer [title]').first().getAttribute('title').then((title) => /\d{4}-\d{2}-\d{2}/.exec(title ?? '')?.[0] ?? '');
}

test('after one visit everything works without a server, and says so', { tag: '@desktop' }, async ({ page, context }) => {
  test.slow();
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  await visitAndKeep(page);
  expect(await page.evaluate(async () => [await caches.keys(), Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[expect.stringMatching(/^sourceline \/ [0-9a-f]{16}$/)], [], []]);
  await page.goto(`${host.origin}/c/${CLAIM}/`);
  await expect(page.getByRole('main')).toContainText('34.5%');
  host.answer(false);
  host.asked();
  await visit(page, LINK);
  await expect(notice(page)).toContainText('Showing the data of 21 November 2026');
  await expect(evidenceOf(page, /−34\.5%/)).toBeVisible();
  for (const [name, heading] of [['Table', /^What the charts show/], ['Sources', /card to play/], ['Disputes', /./], ['Method', /./]] as const) {
    await page.getByRole('navigation', { name: 'Ways to read' }).getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
  }
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('geneva truce');
  await expect(page.getByRole('option').first()).toContainText('Geneva');
  await page.keyboard.press('Escape');
  await page.goto(`${host.origin}/c/${CLAIM}/`);
  await expect(page.getByRole('main')).toContainText('34.5%');
  await page.goto(`${host.origin}/c/cpi-yoy.2025-05/`);
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await page.getByRole('link', { name: 'The dashboard is' }).click();
  await waitUntilDrawn(page);
  host.answer(true);
  await visit(page);
  await expect(notice(page)).toHaveCount(0);
  expect([...origins]).toEqual([host.origin]);
});

test(`${RELEASES} releases under an open tab: the view stays, the parts are there, and only the reader loads the newer one`, { tag: '@desktop' }, async ({ page }) => {
  test.setTimeout(60_000 + RELEASES * 30_000);
  await visitAndKeep(page);
  for (let number = 1; number <= RELEASES; number += 1) {
    const query = VIEWS[number % VIEWS.length] ?? '';
    await showView(page, query);
    const before = await dataDay(page);
    const loads = countLoads(page);
    const release = makeRelease(folder, number);
    host.give(release.folder);
    await comeBack(page);
    await expect(notice(page), `release ${number}`).toBeVisible({ timeout: 30_000 });
    // A tab of the version before still has all of its parts, of which the server has none any more.
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect([loads(), queryIn(page), await dataDay(page)]).toEqual([0, query, before]);
    await notice(page).getByRole('button', { name: /^(?:Load it|载入)$/ }).click();
    await expect.poll(loads).toBe(1);
    await waitUntilDrawn(page);
    await expect.poll(() => dataDay(page)).toBe(release.day);
    expect([loads(), queryIn(page)]).toEqual([1, query]);
    await expect(notice(page)).toHaveCount(0);
    await untilKept(page);
  }
});

test('a release of which only a part is there is refused, and the page keeps to one version of everything', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  await visitAndKeep(page, LINK);
  const before = await dataDay(page);
  const release = makeRelease(folder, 7);
  for (const missing of [/^assets\/chart-frame-/, /^assets\/main-.*\.js$/, /^data\/.*observations\.csv$/]) {
    host.give(release.folder);
    host.withhold((path) => missing.test(path));
    await comeBack(page);
    const loads = countLoads(page);
    await page.goto(`${host.origin}/${LINK}`);
    // Either the old pair as kept, or words that say what is missing and a retry that brings it.
    const words = page.getByRole('heading', { name: 'The figures did not arrive' }).or(page.locator('[data-status]:not(:empty)'));
    await expect(words.or(page.locator('#root [data-panel]').first()).first()).toBeVisible();
    expect(loads()).toBeLessThanOrEqual(2);
    await page.reload();
    await waitUntilDrawn(page);
    expect(await dataDay(page), String(missing)).toBe(before);
    await expect(evidenceOf(page, /−34\.5%/)).toBeVisible();
    host.withhold(null);
    host.give(DIST);
  }
});

test('the kill switch clears a device within one load', { tag: '@desktop' }, async ({ page }) => {
  await visitAndKeep(page);
  host.replace('sw.js', await farewellScript());
  await page.reload();
  await waitUntilDrawn(page);
  const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);
  await expect.poll(left, { timeout: 30_000 }).toEqual([0, 0]);
});

test('a frame keeps nothing, and a page that may keep nothing works as ever', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${host.origin}/?v=1&embed=1`);
  await waitUntilDrawn(page);
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  });
  await visit(page, LINK);
  await expect(evidenceOf(page, /−34\.5%/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(host.asked()).not.toContain('sw.js');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await expect(page.getByText(KEPT)).toHaveCount(0);
});
