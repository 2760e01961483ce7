import type { Page } from '@playwright/test';
import { copyOf, copyReport, pasteText, quoteCount } from './support/own-copy.ts';
import { openView } from './support/open-view.ts';
import { articles, quotesOfSource } from './support/package-figures.ts';
import { expect, test } from './support/test.ts';

const SOURCES = '?v=1&tab=sources';
const CLAIM = '?v=1&e=exports-us-yoy.2025-05';
const QUOTES = articles.reduce((sum, article) => sum + quoteCount(article('id')), 0);
const FIGURES = articles.reduce((sum, article) => sum + quotesOfSource(article('id')).length, 0);

async function expectAllSound(page: Page): Promise<void> {
  const checks = page.getByRole('complementary', { name: 'Quotes in this report' });
  await expect(checks).toContainText(`${QUOTES} of ${QUOTES} quotes re-checked in your browser`);
  await expect(checks).toContainText(`agree with ${FIGURES} figures`);
}

test('the page re-checks every quote off the main thread, and says so', async ({ page }) => {
  const worker = page.waitForEvent('worker');
  await openView(page, SOURCES);
  expect((await worker).url()).toContain('verify-worker');
  await expectAllSound(page);
  await openView(page, CLAIM);
  await expect(page.getByText('Re-checked in your browser: words and digits agree')).toBeVisible();
});

test.describe('where workers are denied', () => {
  test.use({ allow: [/verify-worker/] });

  for (const how of ['by the browser', 'because their script is gone'] as const) {
    test(`the page does it itself, ${how}`, async ({ page }) => {
      if (how === 'by the browser') {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'Worker', {
            value: function Worker() {
              throw new Error('denied');
            },
          });
        });
      } else await page.route('**/verify-worker*.js', (route) => route.fulfill({ status: 404, body: '' }));
      await openView(page, SOURCES);
      await expectAllSound(page);
      await pasteText(page, copyOf('wnc').join('\n'));
      await expect(copyReport(page).getByRole('heading', { level: 2 })).toHaveText(`All ${quoteCount('wnc')} quotes of World News Central found in your copy.`);
    });
  }
});

test('a quote that fails its second check is said to, and loses the highlighter', async ({ page }) => {
  await page.route('**/verify-worker*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `addEventListener('message', ({ data }) => postMessage({ kind: 'rechecked', verdicts: data.quotes.map(({ quote }) => ({
        quote: quote.id, words: quote.source === 'cnn' ? 'differ' : 'agree', digits: 'agree',
      })) }));`,
    }),
  );
  await openView(page, CLAIM);
  const failed = page.locator('figure', { hasText: 'Its exports to the US suffered' });
  await expect(failed).toContainText('Re-check failed');
  await expect(failed.locator('mark')).toHaveCSS('text-decoration-style', 'wavy');
  await expect(failed.locator('mark')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.getByText(/^Re-checked in your browser: 3 of 4 quotes agree\./)).toBeVisible();
  await openView(page, SOURCES);
  const checks = page.getByRole('complementary', { name: 'Quotes in this report' });
  await expect(checks).toContainText(`${QUOTES - quoteCount('cnn')} of ${QUOTES} quotes re-checked in your browser`);
  await expect(checks).toContainText('Do not rely on them');
});

test.describe('the policy of the page', () => {
  test.use({ allow: [/TrustedScriptURL|TrustedHTML|require-trusted-types-for/] });

  test('one policy makes script addresses, of our own workers alone', async ({ page }) => {
    await openView(page, SOURCES);
    await expectAllSound(page);
    const refusals = await page.evaluate(() => {
      const tries: readonly (() => unknown)[] = [
        () => new Worker('data:text/javascript,1'),
        () => new Worker(new URL('assets/x.js', location.href)),
        () => new DOMParser().parseFromString('<p>', 'text/html'),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      });
    });
    expect(refusals).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });
});
