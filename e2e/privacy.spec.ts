import { disc, evidenceOf, openView, waitUntilDrawn } from './support/open-view.ts';
import { readDrawing } from './support/read-drawing.ts';
import { serveBelow } from './support/static-server.ts';
import { expect, test } from './support/test.ts';
import { watchPage } from './support/watch-page.ts';

const CLAIM = 'exports-us-yoy.2025-05';

test('a whole visit asks one server, sets no cookie, and keeps nothing but the theme', async ({ page, context, baseURL }) => {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  await openView(page);
  await disc(page, CLAIM).click();
  for (const name of ['Table', 'Sources', 'Charts']) {
    await page.getByRole('navigation', { name: 'Ways to read' }).getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await waitUntilDrawn(page);
  }
  await page.getByRole('button', { name: /^Theme: / }).click();
  await page.waitForLoadState('networkidle');
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: ['sourceline.theme'], session: [], databases: 0, caches: 0, workers: 0 });
});

test('the page carries its policy before anything that could load', async ({ page }) => {
  await page.goto('./');
  const first = await page.evaluate(() => {
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]');
    const loads = [...document.head.querySelectorAll('script, link, style')];
    const follows = (one: Element): boolean =>
      policy === null || (one.compareDocumentPosition(policy) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return {
      policy: policy?.getAttribute('content') ?? '',
      before: loads.filter(follows).length,
      inline: document.querySelectorAll('script:not([src]), style').length,
    };
  });
  expect(first.before).toBe(0);
  expect(first.inline).toBe(0);
  expect(first.policy).not.toContain('unsafe');
  for (const kind of ['script', 'connect', 'style', 'font', 'worker']) expect(first.policy).toContain(`${kind}-src 'self'`);
  expect(first.policy).toContain("default-src 'none'");
  expect(first.policy).toContain("require-trusted-types-for 'script'");
});

test('nobody outside hears where a reader came from', async ({ page }) => {
  await openView(page, `?v=1&e=${CLAIM}`);
  const outward = page.locator(`a[href^="http"]:not([href^="${new URL(page.url()).origin}"])`);
  const links = await outward.evaluateAll((all) => all.map((link) => link.getAttribute('rel') ?? ''));
  expect(links.length).toBeGreaterThan(2);
  for (const rel of links) expect(rel).toMatch(/noopener.*noreferrer|noreferrer.*noopener/);
});

test('the build runs below any folder of a plain host, its links too', async ({ browser }) => {
  const folder = '/some/sub/path/';
  const server = await serveBelow(folder);
  const context = await browser.newContext();
  const faults: string[] = [];
  await watchPage(context, server.origin, (fault) => faults.push(fault));
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  const page = await context.newPage();
  const address = `${server.origin}${folder}?v=1&at=2025-05&e=${CLAIM}`;
  await page.goto(address);
  await waitUntilDrawn(page);
  await expect(evidenceOf(page, /−34\.5%$/)).toBeVisible();
  const before = await readDrawing(page);
  await page.getByRole('navigation', { name: 'Ways to read' }).getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('heading', { name: /^What the charts show/ })).toBeVisible();
  await expect.poll(() => page.url()).toBe(`${server.origin}${folder}?v=1&at=2025-05&tab=table&e=${CLAIM}`);
  await page.goBack();
  await page.reload();
  await waitUntilDrawn(page);
  expect(page.url()).toBe(address);
  expect(await readDrawing(page)).toEqual(before);
  expect(await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'error').length)).toBe(0);
  await context.close();
  server.close();
  expect(faults).toEqual([]);
});
