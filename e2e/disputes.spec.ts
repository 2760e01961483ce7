import type { Locator, Page } from '@playwright/test';
import { chart, disc, evidenceOf, openView, queryIn } from './support/open-view.ts';
import { readTable } from './support/package-figures.ts';
import { expect, test } from './support/test.ts';

const disputes = readTable('disputes');
const evidence = new Map(readTable('evidence').map((row) => [row('id'), row]));

/** The words of `claims` and `labels`: sides are set apart by bars, what stands in a side by spaces. */
function sidesOf(dispute: (column: string) => string): readonly { readonly label: string; readonly ids: readonly string[]; readonly refuted: boolean }[] {
  const labels = dispute('labels_en').split(' | ');
  const refuted = dispute('refuted').split(' ');
  return dispute('claims')
    .split(' | ')
    .map((ids, index) => ({ label: labels[index] ?? '', ids: ids.split(' '), refuted: refuted.includes(String(index + 1)) }));
}

function entry(page: Page, id: string): Locator {
  return page.locator(`#dispute-${id}`);
}

function causeButton(page: Page, name: RegExp): Locator {
  return page.getByRole('group', { name: 'Show by cause' }).getByRole('button', { name });
}

test('the tab lists every dispute of the package, and each cause with its count', async ({ page, axe }) => {
  await openView(page, '?v=1&tab=disputes');
  await expect(page.locator('[id^="dispute-"]:is(article, tbody)')).toHaveCount(disputes.length);
  await expect(causeButton(page, /^All/)).toHaveText(`All ${disputes.length}`);
  const misprints = disputes.filter((row) => row('cause') === 'misprint');
  await causeButton(page, /^Misprint/).click();
  await expect(causeButton(page, /^Misprint/)).toHaveText(`Misprint ${misprints.length}`);
  await expect(page.locator('[id^="dispute-"]:is(article, tbody)')).toHaveCount(misprints.length);
  for (const row of misprints) await expect(entry(page, row('id'))).toContainText(row('title_en'));
  expect((await axe().analyze()).violations).toEqual([]);
});

test('each dispute shows its claims in the words of the package, its finding and what bears it out', async ({ page }) => {
  test.slow();
  await openView(page, '?v=1&tab=disputes');
  for (const row of disputes) {
    await test.step(row('id'), async () => {
      const block = entry(page, row('id'));
      const closed = block.getByRole('button', { expanded: false });
      if ((await closed.count()) > 0) await closed.first().click();
      await expect.soft(block).toContainText(row('finding_en'));
      for (const { label, ids, refuted } of sidesOf(row)) {
        await expect.soft(block.locator('li p').filter({ hasText: label }).first()).toBeVisible();
        if (refuted) await expect.soft(block.locator('li p s').filter({ hasText: label })).toBeVisible();
        for (const id of ids) {
          const quote = evidence.get(id)?.('exact') ?? '';
          if (quote !== '') await expect.soft(block.locator('blockquote').filter({ hasText: quote }).first()).toBeAttached();
        }
      }
      if (row('finding_sources') !== '') await expect.soft(block.getByText('The finding rests on')).toBeVisible();
    });
  }
});

test('a link opens one dispute, in sight and with the focus', async ({ page }) => {
  for (const id of ['venue', 'rare-earth-value']) {
    await openView(page, `?v=1&tab=disputes&dis=${id}`);
    await expect(page.locator(`#dispute-${id}-title`)).toBeFocused();
    await expect(entry(page, id)).toBeInViewport();
    await expect(entry(page, id).locator('blockquote').first()).toBeVisible();
  }
});

test('a claim leads to its figure and to its place in the article', async ({ page }) => {
  await openView(page, '?v=1&tab=disputes&dis=exports-us-may');
  const block = entry(page, 'exports-us-may');
  await block.getByRole('button', { name: /^in the article/ }).first().click();
  expect(queryIn(page)).toContain('tab=sources');
  await expect(page.getByText('Its exports to the US suffered a steep decline of').first()).toBeVisible();
  await page.goBack();
  await block.getByRole('button', { name: /^Open the evidence of −34\.4%/ }).click();
  await expect(evidenceOf(page, /−34\.4%/)).toBeVisible();
});

test('the chart draws the span between claims that differ, names the cause and opens the dispute', async ({ page }) => {
  await openView(page);
  const marks = page.locator('[data-panel] .dispute-mark');
  await expect(marks).toHaveCount(3);
  const exports = chart(page, 'exports').getByRole('button', { name: /^Sources differ: Exports to the US/ });
  await expect(exports).toHaveAccessibleName(/Cause: unexplained\./);
  await expect(chart(page, 'tariffs').locator('.dispute-bracket')).toHaveCount(1);
  await expect(chart(page, 'rare-earth-tonnes').locator('.dispute-mark')).toHaveAccessibleName(/millions, not billions.*misprint/);
  const [mark, point] = [await exports.locator('.differs-mark').boundingBox(), await disc(page, 'exports-us-yoy.2025-05').locator('.origin-disc').boundingBox()];
  if (mark === null || point === null) throw new Error('a mark is not drawn');
  const apart = mark.x >= point.x + point.width || point.x >= mark.x + mark.width || mark.y >= point.y + point.height || point.y >= mark.y + mark.height;
  expect(apart).toBe(true);
  await exports.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#dispute-exports-us-may-title')).toBeFocused();
  expect(queryIn(page)).toContain('dis=exports-us-may');
});

test('the misprinted value is on the scale of its dispute, struck, and on no panel', async ({ page }) => {
  await openView(page, '?v=1&tab=disputes&dis=rare-earth-value');
  const drawing = entry(page, 'rare-earth-value').getByRole('img');
  await expect(drawing).toHaveAccessibleName(/\$18\.7 million, \$18\.7 billion \(refuted\).*\$488\.8 million/);
  await expect(drawing.locator('text').filter({ hasText: '$18.7 billion' })).toHaveAttribute('text-decoration', 'line-through');
  await openView(page);
  for (const text of await page.locator('[data-panel] text').allTextContents()) expect(text).not.toMatch(/18[.,]7/);
});

test('two claims stand side by side, with the difference worked out and the cause named', async ({ page, axe }) => {
  await openView(page, '?v=1&e=exports-us-yoy.2025-05');
  await page.getByRole('button', { name: 'Compare with −34.4%' }).click();
  const panel = page.getByRole('region', { name: 'Two claims side by side' });
  await expect(panel.getByRole('heading')).toBeFocused();
  await expect(panel).toContainText('0.1 points apart.');
  await expect(panel).toContainText('Cause: unexplained.');
  const differing = panel.locator('[data-differs=true]');
  await expect(differing.first()).toContainText('Value');
  await expect(panel.locator('[data-differs=false]').filter({ hasText: /^Period/ })).toContainText('May 2025');
  expect(queryIn(page)).toContain('vs=exports-us-yoy.2025-05.alternative');
  expect((await axe().include('[aria-labelledby]:has(> div > h2)').analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Close the comparison' }).click();
  await expect(panel).toHaveCount(0);
  await expect(evidenceOf(page, /−34\.5%/)).toBeVisible();
});

test('a difference of two units is refused, with the reason', async ({ page }) => {
  await openView(page, '?v=1&e=exports-us-yoy.2025-05&vs=truce-length.none');
  await expect(page.getByRole('region', { name: 'Two claims side by side' })).toContainText('different units');
});

test('two reports of one figure stand side by side, and say whether they count once', async ({ page }) => {
  await openView(page, '?v=1&e=exports-us-yoy.2025-05');
  await page.getByRole('button', { name: 'Compare the words of the reports' }).click();
  const panel = page.getByRole('region', { name: 'Two reports of one figure' });
  await expect(panel).toContainText('Two independent origins');
  await panel.getByLabel('Second report').selectOption({ label: 'La Voce di New York, 9 June 2025' });
  await expect(panel).toContainText('together they count once');
  await expect(panel.locator('blockquote').nth(1).locator('[data-own]').first()).toContainText('shipments');
});
