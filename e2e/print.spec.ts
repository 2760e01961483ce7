import type { Page } from '@playwright/test';
import { openView } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const VIEW = '?v=1&t=2024-10..2026-08&at=2025-05';
/** Pixels between margins of 14 mm. */
const PAPERS = [
  ['A4', 688],
  ['Letter', 710],
] as const;
const WINDOWS = [390, 1280, 1600];
/** Pixels of 8 points. */
const LEAST = 8 / 0.75;

/** Lays the page out as paper of a width, as it stands after the part that draws a report has come. */
async function onPaper(page: Page, width: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some((one) => one.name.includes('print-report')))).toBe(true);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-report')).toBeVisible();
  await page.setViewportSize({ width, height: 1000 });
}

/** What of the report lies beyond the paper, and the smallest words on it, in pixels of print. */
function measure(page: Page) {
  return page.locator('.print-report').evaluate((report) => {
    const width = document.documentElement.clientWidth;
    const texts = [...report.querySelectorAll('*')].filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''));
    const boxes = texts.map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }));
    const sizes = texts.map((one) => {
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      return one instanceof SVGGraphicsElement ? size * (one.getScreenCTM()?.a ?? 1) : size;
    });
    return {
      beyond: boxes.filter(({ box }) => box.width > 0 && (box.left < -0.5 || box.right > width + 0.5)).map(({ words }) => words),
      smallest: Math.min(...sizes),
      scrolls: document.documentElement.scrollWidth > width,
      axes: [...report.querySelectorAll('.paper-axis')].map((axis) => [...axis.querySelectorAll('text')].map((one) => one.textContent ?? '')),
    };
  });
}

for (const window of WINDOWS) {
  test(`from a window of ${window} px the report has the whole time axis, on A4 and on Letter`, { tag: '@desktop' }, async ({ page }) => {
    await page.setViewportSize({ width: window, height: 900 });
    await openView(page, VIEW);
    for (const [paper, width] of PAPERS) {
      await onPaper(page, width);
      const { beyond, smallest, scrolls, axes } = await measure(page);
      expect(beyond, paper).toEqual([]);
      expect(scrolls, paper).toBe(false);
      expect(smallest, paper).toBeGreaterThanOrEqual(LEAST);
      expect(axes).toHaveLength(4);
      for (const labels of axes) {
        expect(labels[0]).toBe('Oct');
        expect(labels).toContain('2025');
        expect(labels.findLast((label) => label !== 'May 2025')).toBe('Jul');
      }
    }
  });
}

test('each disc has the number of its note, each note its words, and the link has a code', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, VIEW);
  await onPaper(page, 688);
  const report = page.locator('.print-report');
  const numbers = await report.locator('[data-note]').evaluateAll((all) => all.map((one) => one.getAttribute('data-note') ?? ''));
  const discs = await report.locator('.discs .origin-disc > text').allTextContents();
  expect(numbers.length).toBeGreaterThan(8);
  expect(discs.filter((disc) => !numbers.includes(disc))).toEqual([]);
  await expect(report.getByRole('listitem').filter({ hasText: 'China’s exports to the United States, May 2025' })).toContainText('Its exports to the US suffered a steep decline of 34.5%.');
  await expect(report.locator('.print-link')).toHaveText(/\?v=1&t=2024-10\.\.2026-08&at=2025-05$/);
  await expect(report.locator('.print-code')).toBeVisible();
  await expect(report).toContainText('version 20');
  await expect(page.locator('#root')).toBeHidden();
});

test('a print of a dark page is dark on white, and the page is itself again afterwards', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, `${VIEW}&theme=dark`);
  await onPaper(page, 688);
  expect(await page.locator('.print-report').evaluate((one) => getComputedStyle(one).color)).toBe('rgb(29, 27, 24)');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.print-report')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the browser’s own print has the report, and so has the button', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, VIEW);
  await onPaper(page, 688);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('[data-printed-panel]').length);
    });
  });
  const file = await page.pdf({ format: 'A4' });
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '4');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = 'print';
    };
  });
  await page.getByRole('button', { name: 'Print this view' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'print');
});
