import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { reconcileView } from '../src/state/reconcile-view.ts';
import { decodeView, encodeView } from '../src/state/view-url.ts';
import { hostileLink } from '../src/test/hostile-link.ts';
import { loadBundledPackage } from '../src/test/load-bundled-package.ts';
import { openView, queryIn, showView, waitUntilDrawn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const FULL = process.env['TEST_FULL'] === '1';
const LINKS = FULL ? 300 : 40;
/** Servers refuse longer requests, and none of ours is as long. */
const LONGEST = 8000;
const FROZEN = fileURLToPath(new URL('../src/state/frozen-links/', import.meta.url));
const MARKER = 'zq9marker';

const dataset = loadBundledPackage();

/** The view of a link, and how many things are to be said of it. */
function readLink(search: string) {
  const decoded = decodeView(search);
  const fitted = reconcileView(decoded.view, dataset);
  return { view: decoded.view, issues: decoded.issues.length + fitted.issues.length };
}

/** The query string that a browser makes of a text. */
function asSearch(link: string): string {
  return new URL(link.startsWith('?') ? link : `?${link}`, 'https://sourceline.example/').search;
}

function notice(page: Page) {
  return page.getByRole('region', { name: /^(?:About this link|关于此链接)$/ });
}

/** The link after a choice: each view has one spelling, and what was not understood is gone. */
async function expectCanonical(page: Page, search: string): Promise<void> {
  const { view } = readLink(search);
  const tab = view.tab === 'table' ? 'charts' : 'table';
  const name = tab === 'table' ? 'Table' : 'Charts';
  await page.getByRole('navigation', { name: 'Ways to read the figures' }).getByRole('button', { name, exact: true }).click();
  await expect.poll(() => queryIn(page), { message: search }).toBe(encodeView({ ...view, tab }));
}

test(`${LINKS} damaged links each open a view, say what was left out, and are spelt anew by the next choice`, async ({ page }) => {
  test.setTimeout(LINKS * 6000);
  page.on('dialog', () => expect(false, 'a link must not speak').toBe(true));
  const links = fc
    .sample(hostileLink, { seed: 20_261_121, numRuns: LINKS * 2 })
    .map(asSearch)
    .filter((search) => search.length < LONGEST)
    .slice(0, LINKS);
  expect(links).toHaveLength(LINKS);
  for (const [index, search] of links.entries()) {
    await page.goto(`./${search}`);
    await waitUntilDrawn(page);
    expect(queryIn(page), 'a link stays as it came').toBe(search);
    await expect(notice(page), search).toHaveCount(readLink(search).issues > 0 ? 1 : 0);
    const { embed, language } = readLink(search).view;
    if (index % 4 === 0 && !embed && language !== 'zh') await expectCanonical(page, search);
  }
});

function isLinkRow(row: unknown): row is { readonly link: string } {
  return typeof row === 'object' && row !== null && 'link' in row && typeof row.link === 'string';
}

/** The links that once were given away, of all days. */
function frozenLinks(): readonly string[] {
  return readdirSync(FROZEN).flatMap((file) => {
    const rows: unknown = JSON.parse(readFileSync(FROZEN + file, 'utf8'));
    return Array.isArray(rows) ? rows.filter(isLinkRow).map((row) => row.link) : [];
  });
}

test('every link that was ever given away opens its view, without a word where nothing is amiss', async ({ page }) => {
  test.slow();
  const links = frozenLinks();
  expect(links.length).toBeGreaterThan(30);
  await openView(page);
  for (const link of links) {
    await showView(page, link);
    const { view, issues } = readLink(asSearch(link));
    await expect(notice(page), link).toHaveCount(issues > 0 ? 1 : 0);
    // A frame has no tabs, and another language names them otherwise.
    if (view.embed || view.language === 'zh') continue;
    const current = page.getByRole('navigation', { name: 'Ways to read the figures' }).locator('[aria-current=page]');
    await expect(current, link).toHaveText(new RegExp(`^${view.tab}`, 'i'));
  }
  for (const link of links.slice(0, 12)) {
    await showView(page, link);
    await expectCanonical(page, asSearch(link));
  }
});

test('no text of a link reaches the page', async ({ page }) => {
  const keys = ['v', 'topic', 'm', 't', 're', 'at', 'tab', 'open', 'sort', 'e', 'src', 'min', 'q', 'known', 'dis', 'vs', 'cmp', '__proto__'];
  const patterns = [
    (key: string) => `?${key}=${MARKER}`,
    (key: string) => `?${key}=~${MARKER}%3Cb%3E`,
    (key: string) => `?${key}=<img src=x onerror=alert('${MARKER}')>`,
    (key: string) => `?${key}=${MARKER}&${key}=${MARKER}`,
    (key: string) => `?${key}${MARKER}LONG=1`,
    (key: string) => `?%3C${MARKER}%3E=${key}`,
  ];
  await openView(page, `?tab=${MARKER}&e=${MARKER}.2025-05&m=~${MARKER}`);
  await expect(notice(page)).toBeVisible();
  const found: string[] = [];
  for (const link of keys.flatMap((key) => patterns.map((pattern) => pattern(key)))) {
    await page.evaluate((search) => {
      history.replaceState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
      return new Promise((resolve) => setTimeout(resolve, 20));
    }, link);
    const holds = await page.evaluate((marker) => (document.documentElement.outerHTML + document.title).includes(marker), MARKER);
    if (holds) found.push(link);
  }
  expect(found).toEqual([]);
});

test('a notice says what was left out, lists the rest when asked, and can be put away', async ({ page }) => {
  await openView(page, '?v=1&zzz=1&tab=nowhere&m=~no-such-metric~cpi-yoy&e=no-such-claim.2025-05&at=1999-01');
  const words = notice(page);
  await expect(words).toContainText('One setting of this link is not known here and was left out: zzz');
  await words.getByRole('button', { name: '4 more notes' }).click();
  const sentences = [
    'not known here and was left out: zzz',
    'could not be read and was left out: tab',
    'One metric of this link',
    'The figure that this link opens is not in this data',
    'The pinned month, January 1999, lies outside',
  ];
  for (const sentence of sentences) await expect(words).toContainText(sentence);
  await words.getByRole('button', { name: 'Close this notice' }).click();
  await expect(words).toHaveCount(0);
});

test('Back thirty times and Forward thirty times through choices leads through the same views', async ({ page }) => {
  test.slow();
  await openView(page);
  const tabs = page.getByRole('navigation', { name: 'Ways to read the figures' });
  const seen = [queryIn(page)];
  for (let step = 0; step < 30; step += 1) {
    const name = ['Table', 'Sources', 'Charts'][step % 3] ?? '';
    await tabs.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect.poll(() => queryIn(page)).not.toBe(seen.at(-1));
    seen.push(queryIn(page));
  }
  for (const query of seen.slice(0, -1).toReversed()) {
    await page.goBack();
    expect(queryIn(page)).toBe(query);
  }
  for (const query of seen.slice(1)) {
    await page.goForward();
    expect(queryIn(page)).toBe(query);
  }
  await expect(tabs.locator('[aria-current=page]')).toHaveText('Charts');
});
