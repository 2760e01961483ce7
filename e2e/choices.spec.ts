import type { Page } from '@playwright/test';
import { metricCount, metricOptions, sourceCount, sourceOptions, topicCount } from './support/expected-counts.ts';
import { countWords, queryOf, type View } from './support/expected-view.ts';
import { closeFilters, openFilter, openRange, readOptions } from './support/filters.ts';
import { drawingFaults } from './support/judge-drawing.ts';
import { expectCount, openView, queryIn, waitUntilDrawn } from './support/open-view.ts';
import { indicators } from './support/package-figures.ts';
import { readDrawing } from './support/read-drawing.ts';
import { expect, test } from './support/test.ts';

/** A choice that a reader makes, and the view that it leads to. */
interface Choice {
  readonly name: string;
  readonly make: (page: Page) => Promise<void>;
  readonly view: View;
}

const RANGE = '2025-03..2026-02';
const TOPICS = ['tariffs', 'trade', 'prices', 'context'];
const METRICS = [...indicators.values()]
  .filter((one) => one('core') === 'yes' && one('id') !== 'ppi-yoy')
  .map((one) => one('id'))
  .toSorted();

const CHOICES: readonly Choice[] = [
  {
    name: 'a range by its name',
    make: async (page) => {
      await openRange(page);
      await page.getByRole('button', { name: '2018–' }).click();
    },
    view: { range: '2018-01..latest' },
  },
  {
    name: 'a first month, typed',
    make: async (page) => {
      await openRange(page);
      await page.getByRole('textbox', { name: 'First month' }).fill('2025-03');
      await page.getByRole('textbox', { name: 'First month' }).press('Enter');
    },
    view: { range: '2025-03..latest' },
  },
  {
    name: 'a last month, in other words',
    make: async (page) => {
      await page.getByRole('textbox', { name: 'Last month' }).fill('Feb 2026');
      await page.getByRole('textbox', { name: 'Last month' }).press('Enter');
    },
    view: { range: RANGE },
  },
  {
    name: 'a topic',
    make: async (page) => {
      await closeFilters(page);
      await (await openFilter(page, 'Topics')).getByRole('checkbox', { name: /^Rare earths/ }).uncheck();
    },
    view: { range: RANGE, topics: TOPICS },
  },
  {
    name: 'a metric less',
    make: async (page) => {
      await (await openFilter(page, 'Metrics')).getByRole('checkbox', { name: /^Factory gate/ }).uncheck();
    },
    view: { range: RANGE, topics: TOPICS, metrics: METRICS },
  },
  {
    name: 'no source at all',
    make: async (page) => {
      await (await openFilter(page, 'Sources')).getByRole('button', { name: 'None' }).click();
    },
    view: { range: RANGE, topics: TOPICS, metrics: METRICS, sources: [] },
  },
  {
    name: 'one article',
    make: async (page) => {
      await (await openFilter(page, 'Sources')).getByRole('checkbox', { name: /^CNN/ }).check();
    },
    view: { range: RANGE, topics: TOPICS, metrics: METRICS, sources: ['cnn'] },
  },
];

/** Waits until the page is in a view: its link, its count, and every mark of it. */
async function expectView(page: Page, view: View): Promise<void> {
  await expect.poll(() => queryIn(page)).toBe(queryOf(view));
  await expectCount(page, countWords(view));
  await expect.poll(async () => drawingFaults(await readDrawing(page), view)).toEqual([]);
}

test('each choice is in the link and in the counts; Back undoes them one by one, Forward makes them again', async ({ page }) => {
  test.slow();
  await openView(page);
  for (const { name, make, view } of CHOICES) {
    await test.step(name, async () => {
      await make(page);
      await expectView(page, view);
    });
  }
  const views: readonly View[] = [{}, ...CHOICES.map((choice) => choice.view)];
  for (const view of views.slice(0, -1).toReversed()) {
    await test.step(`Back to ${queryOf(view)}`, async () => {
      await page.goBack();
      await expectView(page, view);
    });
  }
  for (const view of views.slice(1)) {
    await test.step(`Forward to ${queryOf(view)}`, async () => {
      await page.goForward();
      await expectView(page, view);
    });
  }
  await page.reload();
  await waitUntilDrawn(page);
  await expectView(page, views.at(-1) ?? {});
  await closeFilters(page);
  await page.getByRole('button', { name: 'Reset all', exact: true }).click();
  await expectView(page, {});
});

const TOPIC_NAMES: readonly (readonly [id: string, name: string])[] = [
  ['tariffs', 'Tariffs'],
  ['trade', 'Trade'],
  ['prices', 'Prices'],
  ['rare-earths', 'Rare earths'],
  ['context', 'Context'],
];

test('each option says how many figures it shows', async ({ page }) => {
  for (const view of [{}, { range: '2025-01..2025-12', topics: ['tariffs', 'prices'], sources: ['cited', 'cnn'] }]) {
    await openView(page, queryOf(view));
    const topics = TOPIC_NAMES.map(([id, name]) => ({ name, count: topicCount(id, view) }));
    const metrics = metricOptions(view).map(([id, name]) => ({ name, count: metricCount(id, view) }));
    const sources = sourceOptions.map(([id, name]) => ({ name: expect.stringMatching(new RegExp(`^${name}`)), count: sourceCount(id, view) }));
    expect(await readOptions(page, 'Topics')).toEqual(topics);
    expect(await readOptions(page, 'Metrics')).toEqual(metrics);
    expect(await readOptions(page, 'Sources')).toEqual(sources);
  }
});

test('a month that cannot be read, or lies outside the figures, is refused in words and changes nothing', async ({ page }) => {
  await openView(page);
  await openRange(page);
  const first = page.getByRole('textbox', { name: 'First month' });
  for (const [typed, words] of [
    ['soon', /^Not a month/],
    ['25-05', /^Not a month/],
    ['1999-01', /^No figure there/],
    ['2026-12', /lies after the last|^No figure there/],
  ] as const) {
    await first.fill(typed);
    await first.press('Enter');
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    await expect(first).toHaveAccessibleDescription(words);
    expect(queryIn(page)).toBe('');
  }
  await first.press('Escape');
  await openRange(page);
  await expect(first).toHaveValue('Oct 2024');
});

test('what empties the view is said, with the ways out and their counts', async ({ page }) => {
  await openView(page, '?v=1&m=~');
  await expect(page.getByRole('heading', { name: 'No metric is chosen' })).toBeVisible();
  expect(await readDrawing(page)).toEqual([]);
  await page.getByRole('button', { name: /^Main metrics, / }).click();
  await expectView(page, {});
});
