import type { Page } from '@playwright/test';
import { monthName, monthOf } from './support/calendar.ts';
import { countWords, drawnIndicators, monthsOf } from './support/expected-view.ts';
import { focusName, press, tabTo } from './support/keys.ts';
import { chart, evidenceOf, expectCount, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const { from, to } = monthsOf({});

/** Waits until the cursor of all panels stands on a month. */
async function expectCursor(page: Page, month: number): Promise<void> {
  await expect(page.locator('.cursor-month')).toHaveText(monthName(month));
}

/** The point of a chart that holds the focus. */
function pointIn(page: Page, panel: string) {
  return chart(page, panel).locator('.point-node:focus');
}

test('the whole task by keys: to a chart, along its months, into the evidence and back to the mark', async ({ page }) => {
  await openView(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the charts' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(new URL(page.url()).hash, 'a fragment would stay in every link').toBe('');
  await tabTo(page, chart(page, 'tariffs'));
  for (const panel of ['exports', 'prices', 'rare-earth-tonnes']) {
    expect(await tabTo(page, chart(page, panel)), `one stop a chart, before ${panel}`).toBeLessThanOrEqual(4);
  }
  await page.keyboard.press('Shift+Tab');
  await chart(page, 'exports').focus();

  await test.step('the cursor walks by month and year, and stays in the range', async () => {
    const at = (month: string): number => monthOf(month);
    const walk: readonly (readonly [key: string, times: number, month: number])[] = [
      ['Home', 1, from],
      ['ArrowLeft', 1, from],
      ['ArrowRight', 3, at('2025-01')],
      ['PageDown', 1, at('2026-01')],
      ['PageDown', 1, to],
      ['PageUp', 1, at('2025-08')],
      ['End', 1, to],
      ['ArrowRight', 1, to],
      ['ArrowLeft', 2, to - 2],
      ['Home', 1, from],
      ['ArrowRight', 7, at('2025-05')],
    ];
    for (const [key, times, month] of walk) {
      await press(page, key, times);
      await expectCursor(page, month);
      await expect(pointIn(page, 'exports')).toHaveAccessibleName(new RegExp(`, ${month - from + 1} of ${to - from + 1}\\b`));
    }
    await expect(pointIn(page, 'exports')).toHaveAccessibleName('+4.8%, All countries, May 2025, 8 of 23, provisional, quoted from 2 origins');
    await press(page, 'ArrowDown');
    await expect(pointIn(page, 'exports')).toHaveAccessibleName(/^−34\.5%, To the US, May 2025, 8 of 23/);
    await press(page, 'ArrowUp');
    await expect(page.getByRole('status'), 'the focus says it; said once more it would be said twice').toHaveText('');
  });

  await test.step('Enter opens the words of the month, Escape leads back to the chart', async () => {
    await press(page, 'Enter');
    await expect(evidenceOf(page, /May 2025, /)).toBeFocused();
    expect(queryIn(page)).toBe('?v=1&at=2025-05&e=exports-yoy.2025-05');
    await press(page, 'Escape');
    await expect(pointIn(page, 'exports')).toHaveAccessibleName(/^\+4\.8%, All countries, May 2025/);
    await expect.poll(() => queryIn(page)).toBe('?v=1&at=2025-05');
  });

  await test.step('A goes from quoted point to quoted point; each opens and is come back to', async () => {
    await chart(page, 'exports').focus();
    const seen: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await press(page, 'a');
      seen.push(await focusName(page));
    }
    expect(new Set(seen).size).toBe(5);
    for (const name of seen) expect(name).toMatch(/, quoted from \d origin/);
    while (!(await focusName(page)).startsWith('−34.5%')) await press(page, 'a');
    await press(page, 'Enter');
    await expect(evidenceOf(page, /May 2025, −34\.5%/)).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Next claim' }));
    await press(page, 'Enter');
    await expect(evidenceOf(page, /−34\.5%/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Next claim' })).toBeFocused();
    await expect.poll(() => queryIn(page)).not.toContain('e=exports-us-yoy.2025-05');
    await page.goBack();
    await expect(evidenceOf(page, /−34\.5%/)).toBeVisible();
    await press(page, 'Escape');
    await expect(pointIn(page, 'exports')).toHaveAccessibleName(/^−34\.5%, To the US, May 2025/);
    await press(page, 'Escape');
    await expect(chart(page, 'exports')).toBeFocused();
    await expect.poll(() => queryIn(page)).toBe('');
  });
});

test('the tabs, the filters and the overview by keys', async ({ page }) => {
  await openView(page);
  const tabs = page.getByRole('navigation', { name: 'Ways to read the figures' });
  await tabTo(page, tabs.getByRole('button', { name: 'Table' }));
  await press(page, 'Enter');
  await expect(page.getByRole('region', { name: 'The figures in view, as a table' })).toBeVisible();
  await expect(tabs.getByRole('button', { name: 'Table' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await press(page, 'Enter');
  await expect(chart(page, 'exports')).toBeVisible();

  await test.step('a filter opens, is ticked, and gives the focus back', async () => {
    const button = page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /^Topics/ });
    await tabTo(page, button);
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('checkbox', { name: /^Prices/ }));
    await press(page, 'Space');
    await expectCount(page, countWords({ topics: ['tariffs', 'trade', 'rare-earths', 'context'] }));
    await press(page, 'Space');
    await expectCount(page, countWords({ topics: ['tariffs', 'trade', 'prices', 'rare-earths', 'context'] }));
    await press(page, 'Escape');
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('the window over all years moves, and Back undoes the whole movement', async () => {
    const before = queryIn(page);
    const first = page.getByRole('slider', { name: 'First month' });
    await first.focus();
    await press(page, 'ArrowRight', 3);
    await expect(first).toHaveAttribute('aria-valuetext', 'January 2025');
    await press(page, 'PageDown');
    await expect(first).toHaveAttribute('aria-valuetext', 'January 2024');
    await press(page, 'Home');
    await expect.poll(() => queryIn(page)).toContain('t=earliest..latest');
    await press(page, 'End');
    await expect(first).toHaveAttribute('aria-valuetext', monthName(to));
    await expect.poll(() => queryIn(page)).not.toContain('earliest');
    await page.goBack();
    await expect.poll(() => queryIn(page)).toBe(before);
    await expect(first).toHaveAttribute('aria-valuetext', monthName(from));
    const body = page.getByRole('slider', { name: 'Move the range' });
    await body.focus();
    await press(page, 'ArrowLeft', 2);
    await expect(body).toHaveAttribute('aria-valuetext', /^Aug 2024 to Jun 2026$/);
  });
});

test('the figures of the table are two stops of Tab, and the arrows lead through them', async ({ page }) => {
  await openView(page, '?v=1&tab=table');
  const month = page.getByRole('button', { name: /^October 2024: pin/ });
  await tabTo(page, month);
  await press(page, 'ArrowRight', 4);
  const columns = drawnIndicators({}).flatMap((panel) => panel.indicators);
  expect(columns).toContain('exports-us-yoy');
  await press(page, 'PageDown');
  await press(page, 'End');
  await press(page, 'Home');
  await expect(page.getByRole('button', { name: /^October 2025: pin/ })).toBeFocused();
  await press(page, 'ArrowUp', 5);
  await expect(page.getByRole('button', { name: /^May 2025: pin/ })).toBeFocused();
  await press(page, 'ArrowRight', 4);
  await expect(page.locator(':focus')).toHaveAttribute('data-claim', /2025-05$/);
  const opener = page.locator(`[data-claim="${(await page.locator(':focus').getAttribute('data-claim')) ?? ''}"]`);
  await press(page, 'Enter');
  await expect(evidenceOf(page)).toBeFocused();
  await press(page, 'Escape');
  await expect(opener).toBeFocused();
});

test('T leads from a point to its figure in the table, and a question mark lists the keys', async ({ page }) => {
  await openView(page);
  await chart(page, 'exports').focus();
  await press(page, 'a', 2);
  const value = (await focusName(page)).split(',')[0] ?? '';
  await press(page, '?');
  const help = page.getByRole('dialog', { name: 'Keys in a chart' });
  await expect(help).toBeVisible();
  await expect(help.getByText('Next quoted point')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(pointIn(page, 'exports')).not.toHaveCount(0);
  expect(await focusName(page), 'the focus is back on the point').toContain(value);
  await press(page, 't');
  await expect(page.locator('td button:focus')).toContainText(value.replace('%', ''));
  // A month without a figure leads to the head of its row.
  await page.goBack();
  await chart(page, 'exports').focus();
  await press(page, 'End');
  await press(page, 'ArrowLeft');
  await press(page, 'ArrowDown');
  await expect(pointIn(page, 'exports')).toHaveAccessibleName(/^no figure/);
  await press(page, 't');
  await expect(page.getByRole('button', { name: /^July 2026: pin/ })).toBeFocused();
});
