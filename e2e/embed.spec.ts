import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { embedCode } from '../src/domain/embed-code.ts';
import { serveBelow, servePage, type StaticServer } from './support/static-server.ts';
import { expect, test as base } from './support/test.ts';

const CLAIM = 'exports-us-yoy.2025-05';
const SHARED_WITH_ALL = { 'Access-Control-Allow-Origin': '*' } as const;

interface Host {
  /** Opens a page of another server that holds this code. */
  readonly open: (code: string) => Promise<Page>;
  /** The address of a view in a frame, on a server of its own. */
  readonly address: (query: string) => string;
  readonly faults: readonly string[];
}

/** A page of somebody else on one server, and ours, below a folder, on another. */
const test = base.extend<{ host: Host; headers: Readonly<Record<string, string>> }>({
  headers: [{}, { option: true }],
  host: async ({ browser, headers }, provide) => {
    const ours = await serveBelow('/some/sub/path/', headers);
    let html = '';
    const theirs = await servePage(() => html);
    const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
    const faults: string[] = [];
    listen(context, [ours, theirs], faults);
    await provide({
      open: async (code) => {
        html = code;
        const page = await context.newPage();
        await page.goto(theirs.origin);
        // A frame has all of the page to load, beside that of another test.
        await page.waitForLoadState('networkidle');
        return page;
      },
      address: (query) => `${ours.origin}/some/sub/path/${query}`,
      faults,
    });
    await context.close();
    ours.close();
    theirs.close();
  },
});

function listen(context: BrowserContext, servers: readonly StaticServer[], faults: string[]): void {
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !servers.some((server) => server.origin === origin)) faults.push(`left: ${request.url()}`);
  });
}

function frameIn(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

function panelsIn(frame: FrameLocator) {
  return frame.locator('[data-panel]:has(.recharts-surface)');
}

function code(address: string, followsHeight = false): string {
  return embedCode({ address, title: 'A view', height: 500, followsHeight });
}

test.describe('a frame in another page', () => {
  test('shows the panels, no controls, who says so, and the way home to the same view', async ({ host }) => {
    const page = await host.open(code(host.address(`?v=1&embed=1&at=2025-05&e=${CLAIM}`)));
    const frame = frameIn(page);
    await expect(panelsIn(frame)).toHaveCount(4);
    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    await expect(frame.getByRole('heading', { name: /^Evidence/ })).toBeVisible();
    const foot = frame.getByRole('contentinfo');
    await expect(foot).toContainText(/Sources: .*Customs.* and \d+ more/);
    await expect(foot).toContainText('Data of 21 November 2026');
    const home = foot.getByRole('link', { name: 'Check each figure at Sourceline' });
    await expect(home).toHaveAttribute('href', host.address(`?v=1&at=2025-05&e=${CLAIM}`));
    await expect(home).toHaveAttribute('target', '_blank');
    await expect(home).toHaveAttribute('rel', /noopener/);
    expect(host.faults).toEqual([]);
  });

  test('follows its height, at 280 pixels too, without a bar to scroll sideways', async ({ host }) => {
    const page = await host.open(`<div style="width:280px">${code(host.address('?v=1&embed=1&m=~cpi-yoy~ppi-yoy'), true)}</div>`);
    const frame = frameIn(page);
    await expect(panelsIn(frame)).toHaveCount(1);
    const sizes = () =>
      frame.locator('html').evaluate((root) => ({
        inner: root.scrollWidth <= root.clientWidth,
        fits: Math.abs(root.scrollHeight - window.innerHeight) <= 1,
      }));
    await expect.poll(sizes).toEqual({ inner: true, fits: true });
    const before = Number(await page.locator('iframe').getAttribute('height'));
    await frame.locator('[data-panel] [data-claim]').first().click();
    await expect(frame.getByRole('heading', { name: /^Evidence/ })).toBeVisible();
    await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(before);
    expect(host.faults).toEqual([]);
  });

  test('adds nothing to the history of the page around it', async ({ host }) => {
    const page = await host.open(code(host.address('?v=1&embed=1')));
    await expect(panelsIn(frameIn(page))).toHaveCount(4);
    const length = await page.evaluate(() => history.length);
    await frameIn(page).locator(`[data-claim="${CLAIM}"]`).click();
    await expect(frameIn(page).getByRole('heading', { name: /^Evidence/ })).toBeVisible();
    await frameIn(page).getByRole('button', { name: 'Year on year' }).click();
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('frozen to data that are not kept says so', async ({ host }) => {
    const page = await host.open(code(host.address('?v=1&embed=1&d=2020-01-01-0a1b2c3d')));
    await expect(frameIn(page).getByRole('region', { name: 'About this link' })).toContainText('frozen to the data of 1 January 2020');
  });

  test('is dark, or Chinese, where its address says so', async ({ host }) => {
    const page = await host.open(code(host.address('?v=1&embed=1&theme=dark&lang=zh')));
    const frame = frameIn(page);
    await expect(panelsIn(frame)).toHaveCount(4);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.getByRole('link', { name: '在Sourceline查证每个数字' })).toBeVisible();
  });
});

test.describe('messages', () => {
  test('of two shapes change look and size; a thousand others change nothing and break nothing', async ({ host }) => {
    const page = await host.open(code(host.address('?v=1&embed=1&m=~cpi-yoy&theme=light')));
    const frame = frameIn(page);
    await expect(panelsIn(frame)).toHaveCount(1);
    const send = (messages: readonly unknown[]) =>
      page.evaluate((all) => {
        const target = document.querySelector('iframe')?.contentWindow;
        for (const message of all) target?.postMessage(message, '*');
      }, messages);
    const state = () => frame.locator('html').evaluate((root) => `${root.dataset['theme']} ${location.search} ${root.querySelector('[data-panel]')?.clientHeight}`);
    const before = await state();
    const types = ['sourceline:theme', 'sourceline:size', 'sourceline:view', '__proto__', 'click'];
    const values = ['sepia', '<img src=x onerror=alert(1)>', -1, 1e9, 0.5, null, ['dark'], { toString: 'dark' }, '', '?v=1&e=x'];
    const hostile = Array.from({ length: 1000 }, (_, index) => ({
      type: types[index % types.length],
      [['theme', 'plot', 'height', 'view'][index % 4] ?? '']: values[index % values.length],
      ...(index % 3 === 0 ? { constructor: 'x' } : {}),
    }));
    await send([...hostile, 'dark', 7, null, []]);
    await page.waitForTimeout(300);
    expect(await state()).toBe(before);
    await send([{ type: 'sourceline:theme', theme: 'dark' }, { type: 'sourceline:size', plot: 320 }]);
    await expect.poll(state).toBe(before.replace('light', 'dark').replace(/\d+$/, '320'));
    expect(host.faults).toEqual([]);
  });

  test('from the frame itself are not taken for those of the page around it', async ({ host }) => {
    const page = await host.open(code(host.address('?v=1&embed=1&m=~cpi-yoy&theme=light')));
    const frame = frameIn(page);
    await expect(panelsIn(frame)).toHaveCount(1);
    await frame.locator('html').evaluate(() => window.postMessage({ type: 'sourceline:theme', theme: 'dark' }, '*'));
    await page.waitForTimeout(200);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  });
});

test.describe('a sandboxed frame', () => {
  test.use({ headers: SHARED_WITH_ALL });

  test('with scripts alone and storage denied shows panels, words and all', async ({ host }) => {
    const framed = code(host.address('?v=1&embed=1')).replace('<iframe ', '<iframe sandbox="allow-scripts" ');
    const page = await host.open(framed);
    const frame = frameIn(page);
    await expect(panelsIn(frame)).toHaveCount(4);
    expect(await frame.locator('html').evaluate(() => window.origin)).toBe('null');
    await frame.locator(`[data-claim="${CLAIM}"]`).click();
    await expect(frame.getByRole('heading', { name: /^Evidence/ })).toBeVisible();
    await expect(frame.locator('blockquote, q').first()).toBeVisible();
    await expect(frame.getByRole('region', { name: 'About this link' })).toHaveCount(0);
    expect(host.faults).toEqual([]);
  });

  test('without scripts shows words and a way to the view', async ({ host }) => {
    const framed = code(host.address('?v=1&embed=1&at=2025-05')).replace('<iframe ', '<iframe sandbox ');
    const page = await host.open(framed);
    const link = frameIn(page).getByRole('link', { name: 'Open this view in a page of its own' });
    await expect(link).toBeVisible();
    expect(await link.evaluate((one) => (one instanceof HTMLAnchorElement ? one.href : ''))).toBe(host.address('?v=1&embed=1&at=2025-05'));
  });
});

test('a sandboxed frame whose server shares nothing shows words and a way to the view', async ({ host }) => {
  const page = await host.open(code(host.address('?v=1&embed=1')).replace('<iframe ', '<iframe sandbox="allow-scripts" '));
  await expect(frameIn(page).getByRole('link', { name: 'Open this view in a page of its own' })).toBeVisible();
  await expect(frameIn(page).getByRole('banner')).toHaveCount(0);
});
