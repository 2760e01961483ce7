import type { Page } from '@playwright/test';
import { openFilter } from './support/filters.ts';
import { disc, evidenceOf, openView, showView } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const CLAIM = 'exports-us-yoy.2025-05';

/** Rules whose verdict changes with the colours alone; all others are the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface State {
  readonly name: string;
  readonly query: string;
  readonly open?: (page: Page) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: 'the charts', query: '?v=1&at=2025-05' },
  { name: 'the evidence of a figure', query: `?v=1&e=${CLAIM}`, open: (page) => expect(evidenceOf(page)).toBeVisible() },
  { name: 'the evidence of an event', query: '?v=1&e=2025-02-04-first-10-percent-duty', open: (page) => expect(evidenceOf(page)).toBeVisible() },
  { name: 'mines and a notice', query: '?v=1&re=mine&zzz=1' },
  { name: 'a filter that is open', query: '', open: (page) => openFilter(page, 'Metrics') },
  { name: 'nothing to draw', query: '?v=1&m=~' },
  { name: 'the table', query: `?v=1&tab=table&at=2025-05&e=${CLAIM}` },
  { name: 'the sources', query: '?v=1&tab=sources&open=cnn' },
];

test('no state has a fault that axe can see, in light and in dark', async ({ page, axe }) => {
  test.setTimeout(240_000);
  await openView(page);
  for (const { name, query, open } of STATES) {
    await test.step(name, async () => {
      await showView(page, query);
      await open?.(page);
      const light = await axe().analyze();
      expect.soft(light.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]), name).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      const dark = await axe().withRules(COLOUR_RULES).analyze();
      expect.soft(dark.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]), `${name}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.keyboard.press('Escape');
    });
  }
});

test.describe('where the figures did not arrive', () => {
  test.use({ allow: [/Failed to load resource/] });

  test('the page has no fault that axe can see', async ({ page, axe }) => {
    test.slow();
    await page.route(/observations\.csv$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect((await axe().analyze()).violations).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await axe().withRules(COLOUR_RULES).analyze()).violations).toEqual([]);
  });
});

test('axe is awake: words too faint and a picture without a name are found', { tag: '@desktop' }, async ({ page, axe }) => {
  await openView(page, '?v=1&tab=sources');
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'faint';
    words.style.color = '#ddd';
    document.querySelector('main')?.append(words, document.createElement('button'));
  });
  const found = (await axe().analyze()).violations.map((violation) => violation.id);
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
});

/** How the lines of a panel look: what tells them apart but their hue. */
async function linesOf(page: Page) {
  return page.locator('[data-panel]').evaluateAll((panels) =>
    panels.map((panel) =>
      [...panel.querySelectorAll('.series-line:not([class*=unseen])')].map((line) => {
        const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(line);
        return { stroke, dash: strokeDasharray, width: Number.parseFloat(strokeWidth) };
      }),
    ),
  );
}

test('in forced colours every line is there, and dash, marker and name tell it from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openView(page, '?v=1&re=yoy');
  const paper = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  const panels = await linesOf(page);
  expect(panels).toHaveLength(4);
  for (const lines of panels) {
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) {
      expect(line.stroke).not.toBe('none');
      expect(line.stroke).not.toBe(paper);
      expect(line.width).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(lines.map((line) => line.dash)).size).toBe(lines.length);
  }
  await expect(page.locator('.cited-marker').first()).toBeVisible();
});

test('with more contrast words are in full ink, and a series is drawn in the colour of its words', async ({ page }) => {
  const colours = () =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const read = (name: string): string => {
        probe.style.color = `var(--${name})`;
        return getComputedStyle(probe).color;
      };
      const found = { ink: read('ink'), quiet: [read('ink-2'), read('ink-3')], line: read('cpi'), words: read('cpi-t') };
      probe.remove();
      return found;
    });
  await openView(page);
  const usual = await colours();
  expect(usual.quiet).not.toContain(usual.ink);
  expect(usual.line).not.toBe(usual.words);
  await page.emulateMedia({ contrast: 'more' });
  const more = await colours();
  expect(more.quiet).toEqual([more.ink, more.ink]);
  expect(more.line).toBe(more.words);
});

test('with less motion nothing moves', async ({ page }) => {
  await openView(page);
  await disc(page, CLAIM).click();
  const moving = () => page.evaluate(() => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 0).length);
  expect(await moving()).toBe(0);
  await page.getByRole('button', { name: 'Sources' }).first().hover();
  expect(await moving()).toBe(0);
});
