import type { Page } from '@playwright/test';
import { drawnIndicators } from './support/expected-view.ts';
import { disc, evidenceOf, openView, queryIn } from './support/open-view.ts';
import { articles, figures, quotesOf, readTable } from './support/package-figures.ts';
import { expectedPassages } from './support/expected-passages.ts';
import { expect, test } from './support/test.ts';

/** The sentences of the open article: their words, and how many figures stand beside each. */
async function passages(page: Page) {
  return page.locator('article ol > li').evaluateAll((rows) =>
    rows.map((row) => ({
      words: row.querySelector('blockquote')?.textContent ?? '',
      marked: [...row.querySelectorAll('mark')].map((mark) => mark.textContent),
      figures: row.querySelectorAll('button').length,
    })),
  );
}

test('each article is read quote by quote in the order of its text, and leaves no number unexplained', async ({ page }) => {
  const mentions = readTable('mentions');
  await openView(page, '?v=1&tab=sources');
  await expect(page.getByRole('navigation', { name: 'Ways to read the figures' })).toContainText(`Sources${articles.length}`);
  const picker = page.getByRole('navigation', { name: 'Reports with their quotes' });
  await expect(picker.getByRole('button')).toHaveCount(articles.length);
  for (const [index, article] of articles.entries()) {
    const [id, publisher] = [article('id'), article('publisher') || 'Publisher unknown'];
    await test.step(id, async () => {
      const button = picker.getByRole('button', { name: `${index + 1}. ${publisher}` });
      await button.click();
      await expect(button).toHaveAttribute('aria-current', 'true');
      await expect.poll(() => queryIn(page)).toBe(`?v=1&tab=sources&open=${id}`);
      const expected = expectedPassages(id);
      const read = await passages(page);
      expect(read.map((passage) => passage.words)).toEqual(expected.map((passage) => `“${passage.text}”`));
      expect(read.map((passage) => passage.figures)).toEqual(expected.map((passage) => new Set(passage.targets).size));
      for (const [place, passage] of read.entries()) {
        const marked = passage.marked.join(' ');
        for (const digits of expected[place]?.digits ?? []) expect(marked).toContain(digits);
      }
      const checks = page.getByRole('complementary', { name: 'Quotes in this report' });
      await expect(checks).toContainText(`${expected.length} of ${expected.length}`);
      await expect(checks).toContainText(article('sha256').slice(0, 12));
      for (const mention of mentions.filter((one) => one('source') === id)) await expect(checks).toContainText(mention('exact'));
    });
  }
});

test('a figure beside a sentence leads to its point, and the words of the point lead back to the sentence', async ({ page }) => {
  await openView(page, '?v=1&tab=sources&open=wnc');
  await page.getByRole('button', { name: /^Open the evidence of −34\.5%, China.s exports to the United States, May 2025$/ }).click();
  await expect(evidenceOf(page, /May 2025, −34\.5%$/)).toBeVisible();
  await page.getByRole('button', { name: 'Charts', exact: true }).click();
  await expect(disc(page, 'exports-us-yoy.2025-05')).toHaveAttribute('aria-pressed', 'true');
  const cnn = page.locator('figure', { hasText: 'Its exports to the US suffered a steep decline of 34.5%.' });
  await cnn.getByRole('button', { name: /Read this sentence among the quotes of CNN/ }).click();
  await expect.poll(() => queryIn(page)).toContain('tab=sources&open=cnn');
  const row = page.locator('article ol > li', { hasText: 'a steep decline of 34.5%' });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test('pointing at a quote lights every point that its words state, in each panel, and no other', { tag: '@desktop' }, async ({ page }) => {
  const drawn = new Set(drawnIndicators({}).flatMap((panel) => panel.indicators));
  for (const claim of ['exports-us-yoy.2025-05', 'cpi-yoy.2025-05']) {
    await openView(page, `?v=1&at=2025-05&e=${claim}`);
    for (const source of new Set(quotesOf(claim).map((quote) => quote('source')))) {
      const quote = quotesOf(claim).find((one) => one('source') === source);
      const own = expectedPassages(source).find((passage) => passage.targets.includes(claim));
      const lit = figures.filter((one) => own?.targets.includes(one.claim) === true && one.plotted && drawn.has(one.indicator));
      await page.locator('figure', { hasText: quote?.('exact') ?? '' }).first().hover();
      const rings = page.locator('[data-lit]');
      await expect(rings).toHaveCount(lit.length);
      const found = await rings.evaluateAll((all) => all.map((ring) => ring.getAttribute('data-lit') ?? ''));
      expect(new Set(found)).toEqual(new Set(lit.map((one) => one.claim)));
      await page.mouse.move(5, 5);
      await expect(rings).toHaveCount(0);
    }
  }
});

test('the cited sources are named by their publishers and counted', async ({ page }) => {
  const cited = readTable('sources').filter((source) => source('kind') !== 'article');
  await openView(page, '?v=1&tab=sources');
  const summary = page.locator('summary', { hasText: 'Cited releases and reports' });
  await summary.click();
  const [sources = 0] = ((await summary.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  const listed = page.locator('details details');
  expect(sources).toBeGreaterThan(100);
  expect(sources).toBeLessThanOrEqual(cited.length);
  const counts = await listed.locator('summary').evaluateAll((all) => all.map((one) => Number(/(\d+) sources?/.exec(one.textContent)?.[1])));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sources);
  await listed.first().locator('summary').click();
  await expect(listed.first().locator('li').first()).toBeVisible();
});
