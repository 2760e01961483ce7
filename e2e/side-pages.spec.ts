import type { Page } from '@playwright/test';
import { readCaddy, readNginx, readStaticHost } from '../src/build/hosting/hosting-faults.ts';
import { HOSTING_FILES } from '../src/build/hosting/hosting-files.ts';
import { decodeView, encodeView } from '../src/state/view-url.ts';
import { showView, waitUntilDrawn } from './support/open-view.ts';
import { serveBelow, servePage } from './support/static-server.ts';
import { expect, test } from './support/test.ts';

const SIDE_PAGES = ['links', 'embed', 'check'] as const;

function sample(path: string): string {
  return HOSTING_FILES.find((file) => file.path === path)?.text ?? '';
}

/** The findings of the page on protections, by check. */
async function findings(page: Page, address: string): Promise<Readonly<Record<string, string>>> {
  await page.goto(address);
  await expect(page.locator('[data-state=yes], [data-state=no], [data-state=unknown]')).toHaveCount(15);
  const rows = await page
    .locator('[data-check]')
    .evaluateAll((all) => all.map((row) => [row.getAttribute('data-check') ?? '', row.querySelector('[data-state]')?.getAttribute('data-state') ?? ''] as const));
  return Object.fromEntries<string>(rows);
}

/** What the page on protections brings about on purpose. */
const PROBES = /Content Security Policy|policy violation|Trusted(?:HTML|Script)|Trusted Type|no-such-file|404/i;

test.describe('the page of every parameter', () => {
  test('has a link for each that opens its view, in silence', async ({ page }) => {
    test.slow();
    await page.goto('./links.html');
    const examples = await page.locator('[data-example]').evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(2) ?? ''));
    expect(examples.length).toBeGreaterThanOrEqual(20);
    await page.locator('[data-example=at]').click();
    await waitUntilDrawn(page);
    await expect(page.locator('#root')).toContainText('May 2025');
    for (const example of examples) {
      await showView(page, example);
      expect(encodeView(decodeView(example).view)).toBe(example);
      await expect(page.getByRole('region', { name: /^(?:About this link|关于此链接)$/ }), example).toHaveCount(0);
    }
  });
});

for (const name of SIDE_PAGES) {
  test.describe(`the page ${name}`, () => {
    test.use({ allow: [PROBES] });
    test('is clean for axe, fits 320 pixels, and leads to the others', async ({ page, axe }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./${name}.html`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect((await axe().analyze()).violations).toEqual([]);
      for (const other of SIDE_PAGES) await expect(page.locator(`nav a[href="./${other}.html"]`)).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });
  });
}

test.describe('the page for embedders', () => {
  test('has six shapes of code that work as they stand in another page', async ({ page, context, browser, baseURL }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./embed.html');
    const codes = await page.locator('[data-code]').allTextContents();
    expect(codes).toHaveLength(6);
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.getByRole('status').first()).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes[0]);
    const host = await servePage(() => codes.join('\n'));
    const other = await (await browser.newContext()).newPage();
    await other.goto(host.origin);
    const frames = other.locator('iframe');
    await expect(frames).toHaveCount(6);
    for (let index = 0; index < 6; index += 1) {
      await frames.nth(index).scrollIntoViewIfNeeded();
      const frame = frames.nth(index).contentFrame();
      await expect(frame.locator('[data-panel]:has(.recharts-surface)')).toHaveCount(index === 5 ? 1 : 4);
      expect(await frames.nth(index).getAttribute('src')).toContain(baseURL ?? '-');
    }
    await expect(frames.nth(3).contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frames.nth(4).contentFrame().locator('html')).toHaveAttribute('lang', /^zh/);
    await other.context().close();
    host.close();
  });
});

test.describe('the page on protections', () => {
  test.use({ allow: [PROBES] });

  test('finds on a plain host what is in the files, and nothing else', async ({ page }) => {
    expect(await findings(page, './check.html')).toMatchObject({ code: 'yes', style: 'yes', connect: 'yes', types: 'yes', ancestors: 'no', header: 'no', cookies: 'yes' });
  });

  for (const [path, read] of [
    ['hosting/headers.txt', readStaticHost],
    ['hosting/nginx.conf', readNginx],
    ['hosting/caddyfile.txt', readCaddy],
  ] as const) {
    test(`finds all of it on a host with ${path}, on which page and frames work`, async ({ browser }) => {
      const server = await serveBelow('/', (file, query) => read(sample(path), file, query));
      const page = await (await browser.newContext()).newPage();
      const found = await findings(page, `${server.origin}/check.html`);
      expect(Object.entries(found).filter(([, state]) => state !== 'yes')).toEqual([]);
      await page.goto(`${server.origin}/?v=1&at=2025-05`);
      await waitUntilDrawn(page);
      const host = await servePage(() => `<iframe sandbox="allow-scripts" width="600" height="900" src="${server.origin}/?v=1&amp;embed=1"></iframe>`);
      await page.goto(host.origin);
      await expect(page.frameLocator('iframe').locator('[data-panel]:has(.recharts-surface)')).toHaveCount(4);
      await page.context().close();
      server.close();
      host.close();
    });
  }

  test('says no where the policy is gone, and says nothing without scripts', async ({ page, browser, baseURL }) => {
    await page.route('**/check.html', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      await route.fulfill({ response, body: html });
    });
    expect(await findings(page, './check.html')).toMatchObject({ code: 'no', style: 'no', connect: 'no', types: 'no', header: 'no' });
    const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(`${baseURL}check.html`);
    await expect(still.getByText('Nothing was checked yet.')).toBeVisible();
    await expect(still.locator('[data-state=yes]')).toHaveCount(0);
    await still.context().close();
  });
});
