import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Each plants one fault in the page and says how it is reported. */
const PLANTED: readonly [name: string, report: RegExp, plant: (page: Page) => Promise<unknown>][] = [
  ['a console warning', /^console warning: planted/, (page) => page.evaluate(() => console.warn('planted'))],
  ['a console error', /^console error: planted/, (page) => page.evaluate(() => console.error('planted'))],
  [
    'an uncaught error',
    /^page error: planted/,
    (page) =>
      page.evaluate(() => {
        queueMicrotask(() => {
          throw new Error('planted');
        });
      }),
  ],
  [
    'a refused promise that nobody hears',
    /^page error: planted/,
    (page) => page.evaluate(() => void Promise.reject(new Error('planted'))),
  ],
  [
    'a picture from another server',
    /^policy violation: img-src http:\/\/127\.0\.0\.1:9/,
    (page) => page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x' }))),
  ],
  [
    'a web socket',
    /^policy violation: connect-src ws:/,
    (page) => page.evaluate(() => void new WebSocket('ws://127.0.0.1:9/')),
  ],
  [
    'a style attribute',
    /^policy violation: style-src-attr inline/,
    (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
  ],
  [
    'markup from a string, even when the page hides the error',
    /^policy violation: require-trusted-types-for trusted-types-sink/,
    (page) =>
      page.evaluate(() => {
        try {
          document.createElement('p').innerHTML = '<i>planted</i>';
        } catch {
          return;
        }
      }),
  ],
  [
    'a navigation to another server',
    /^request left the server: http:\/\/127\.0\.0\.1:9\//,
    (page) => page.goto('http://127.0.0.1:9/').catch(() => undefined),
  ],
];

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('a clean page has no faults', async ({ page, faults }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});

test.describe('each planted fault is reported', () => {
  test.use({ allow: [/./] });

  for (const [name, report, plant] of PLANTED) {
    test(name, async ({ page, faults }) => {
      await plant(page);
      await expect.poll(() => faults.some((fault) => report.test(fault)), { message: faults.join('\n') }).toBe(true);
    });
  }
});

test.fail('a fault that nobody allowed fails the test', async ({ page }) => {
  await page.evaluate(() => console.warn('planted'));
});
