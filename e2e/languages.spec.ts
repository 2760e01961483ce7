import type { Page } from '@playwright/test';
import { waitUntilIdle } from './support/open-view.ts';
import { copyOf } from './support/own-copy.ts';
import { chineseIn, englishIn, type ReadWords, readWords } from './support/read-words.ts';
import { expect, test } from './support/test.ts';

const CLAIM = 'exports-us-yoy.2025-05';

/** Waits for the page in whatever language it is; the tests of other specs know it by its English names. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator('#first-paint')).toHaveCount(0);
  await expect(page.locator('header nav, footer a').first()).toBeVisible();
  await expect(page.locator('[data-panel]:not(:has(.recharts-surface))')).toHaveCount(0);
  await waitUntilIdle(page);
}

function languageButton(page: Page, name: 'English' | '中文') {
  return page.locator('header').getByRole('button', { name, exact: true });
}

const judges = { zh: englishIn, en: chineseIn } as const;

function strangers(words: readonly ReadWords[], language: 'zh' | 'en'): readonly string[] {
  const found = words.flatMap(({ from, text }) => {
    const amiss = judges[language](text);
    return amiss.length === 0 ? [] : [`${amiss.join(' ')} (${from}: ${text.slice(0, 120)})`];
  });
  return [...new Set(found)];
}

/** Opens, one after another, everything on the page that opens, and reads what stands in it. */
async function readAllThatOpens(page: Page): Promise<readonly ReadWords[]> {
  const words = [...(await readWords(page))];
  const closed = page.locator('button[aria-expanded="false"], details:not([open]) > summary').filter({ visible: true });
  // What opens stays open where it lies in the flow, and goes with Escape where it lies over the page.
  for (let rounds = await closed.count(), at = 0; rounds > 0 && at < 24; rounds -= 1) {
    const before = await closed.count();
    if (at >= before) break;
    await closed.nth(at).click();
    await waitUntilIdle(page);
    words.push(...(await readWords(page)));
    await page.keyboard.press('Escape');
    if ((await closed.count()) >= before) at += 1;
  }
  return words;
}

interface Screen {
  readonly name: string;
  readonly query: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const SCREENS: readonly Screen[] = [
  { name: 'the charts', query: 't=2018-01..latest' },
  { name: 'mines, a pinned month, a notice', query: 're=mine&at=2025-05&t=x&known=y' },
  { name: 'the evidence of a figure, and what takes it along', query: `e=${CLAIM}` },
  { name: 'the evidence of an event', query: 'e=2025-05-12-geneva-joint-statement' },
  { name: 'evidence that is only cited', query: 'e=us-duty-on-china-announced.2025-04-09' },
  { name: 'a figure that is not there', query: 'e=cpi-yoy.1999-01' },
  { name: 'a day before', query: `known=2025-06-09&e=${CLAIM}` },
  { name: 'two claims compared', query: `e=${CLAIM}&vs=${CLAIM}.alternative` },
  { name: 'two reports compared', query: `e=${CLAIM}&vs=${CLAIM}` },
  { name: 'an index', query: 'u=idx@2025-01&t=2024-01..latest' },
  { name: 'a change in points, and its evidence', query: `u=pp@2025-01&e=${CLAIM}` },
  { name: 'two metrics over each other, one shifted', query: 'cmp=~cpi-yoy~ppi-yoy&lag=2' },
  { name: 'two months compared', query: 'at=2025-04&at2=2025-05' },
  { name: 'a view in a frame', query: 'embed=1' },
  { name: 'data that are not kept', query: 'd=2020-01-01-00000000' },
  { name: 'the table of an index', query: 'tab=table&u=idx@2025-01' },
  { name: 'the table', query: 'tab=table' },
  { name: 'the table of years', query: 'tab=table&re=mine&topic=~rare-earths' },
  { name: 'an empty table', query: 'tab=table&m=~' },
  { name: 'the sources', query: 'tab=sources&open=cnn' },
  { name: 'the disputes', query: 'tab=disputes' },
  { name: 'the method', query: `tab=method&e=${CLAIM}` },
  { name: 'nothing to draw', query: 'm=~' },
  { name: 'a range without figures', query: 't=1950-01..1950-02' },
];

async function readScreen(page: Page, { query, act }: Screen, language: 'zh' | 'en'): Promise<readonly string[]> {
  await open(page, `?v=1&${query}&lang=${language}`);
  await act?.(page);
  return strangers(await readAllThatOpens(page), language);
}

for (const language of ['zh', 'en'] as const) {
  test(`every screen is in one language: ${language} @desktop`, async ({ page }) => {
    test.setTimeout(600_000);
    for (const screen of SCREENS) {
      await test.step(screen.name, async () => {
        expect.soft(await readScreen(page, screen, language), screen.name).toEqual([]);
      });
    }
  });

  test(`a reader’s own copy is read in one language: ${language} @desktop`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, `?v=1&tab=sources&lang=${language}`);
    await page.setInputFiles('input[type="file"]', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(copyOf('cnn').slice(3).join('\n')) });
    const report = page.locator('.own-copy');
    await expect(report.locator('ol > li').first()).toBeVisible();
    expect.soft(strangers(await readWords(page), language)).toEqual([]);
    await report.getByRole('radio').last().check();
    await report.locator('[aria-pressed="false"]').last().click();
    await waitUntilIdle(page);
    expect.soft(strangers(await readWords(page), language)).toEqual([]);
  });
}

test('an English word on a Chinese page, and a Chinese one on an English page, would be found', async ({ page }) => {
  await open(page, '?v=1&lang=zh');
  await page.locator('h1').evaluate((heading) => heading.append(' Everything'));
  await page.locator('header nav').evaluate((nav) => nav.setAttribute('aria-label', 'Ways'));
  expect(strangers(await readWords(page), 'zh').join()).toMatch(/Everything.*Ways/s);
  await open(page, '?v=1&lang=en');
  await page.locator('h1').evaluate((heading) => heading.append('来源'));
  expect(strangers(await readWords(page), 'en').join()).toContain('来源');
});

test('the link decides, then the choice, then the browser', async ({ page }) => {
  await open(page, '?v=1&lang=zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle(/中美贸易/);
  await languageButton(page, 'English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page).toHaveURL(/\?v=1&lang=en$/);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  // The choice was kept; a link of no language follows it, one of a language does not.
  await open(page, '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await languageButton(page, '中文').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(new URL(page.url()).search).toBe('');
  await open(page, '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await open(page, '?v=1&lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test('another language keeps the view, the place of the focus and what is open', async ({ page }) => {
  const query = `?v=1&t=2025-01..2025-12&at=2025-05&e=${CLAIM}`;
  await open(page, query);
  const before = await page.locator('[data-panel] .evidence-mark').count();
  await languageButton(page, '中文').click();
  await expect(page.getByText('中国对美国出口，2025年5月').first()).toBeVisible();
  await expect(languageButton(page, 'English')).toBeFocused();
  expect(new URL(page.url()).search).toBe(query);
  await expect(page.locator('[data-panel] .evidence-mark')).toHaveCount(before);
  await page.locator('header nav button').nth(1).click();
  await expect(page).toHaveURL(/tab=table/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('a pinned language stays while the view changes', async ({ page }) => {
  await open(page, '?v=1&lang=zh');
  await page.locator('header nav button').nth(3).click();
  await expect(page).toHaveURL(/\?v=1&tab=disputes&lang=zh$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('quotes stay in their language, and say so', async ({ page }) => {
  await open(page, `?v=1&e=${CLAIM}&lang=zh`);
  const quote = page.locator('blockquote').first();
  await expect(quote).toContainText('Its exports to the US suffered a steep decline of');
  await expect(quote).toHaveAttribute('lang', 'en');
});

test('a month is typed as Chinese writes it', async ({ page }) => {
  await open(page, '?v=1&lang=zh');
  if ((page.viewportSize()?.width ?? 0) < 600) await page.getByRole('button', { name: /^时间范围/ }).click();
  const first = page.getByRole('textbox', { name: '起始月份' });
  await first.fill('2025年2月');
  await first.press('Enter');
  await expect(page).toHaveURL(/t=2025-02\.\.latest/);
});

test.describe('a browser that asks for Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('gets it, and waits in it', async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.csv$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./');
    await expect(page.getByText('正在读取数字').first()).toBeVisible();
    release();
    await open(page, '');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });

  test('stays within 320 pixels on every tab', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const query of ['', '?v=1&tab=table', '?v=1&tab=sources&open=cnn', '?v=1&tab=disputes', '?v=1&tab=method', `?v=1&e=${CLAIM}`, '?v=1&m=~']) {
      await open(page, query);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(320);
    }
    const box = await languageButton(page, 'English').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test('has no fault that axe can see', async ({ page, axe }) => {
    test.setTimeout(240_000);
    for (const query of ['', '?v=1&tab=table', '?v=1&tab=sources', '?v=1&tab=disputes', '?v=1&tab=method', `?v=1&e=${CLAIM}`]) {
      await open(page, query);
      const { violations } = await axe().analyze();
      expect.soft(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]), query).toEqual([]);
    }
  });
});

test.describe('faults', () => {
  test.use({ locale: 'zh-CN', allow: [/Failed to load resource/] });

  test('of the data are said in Chinese', async ({ page }) => {
    await page.route(/observations\.csv$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await expect(page.getByRole('heading', { name: '数字未能送达' })).toBeVisible();
    await expect(page.getByText(/服务器不提供此文件/)).toBeVisible();
    expect(strangers(await readWords(page), 'zh').filter((one) => !/not-found|observations/.test(one))).toEqual([]);
  });

  test('of the language itself leave the page in English', async ({ page }) => {
    await page.route(/\/zh-[\w-]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await expect(page.locator('#first-paint')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(page.locator('h1')).toHaveText(/in figures you can check/);
  });
});
