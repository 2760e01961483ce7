import type { Locator, Page } from '@playwright/test';
import { monthStart } from './support/calendar.ts';
import { commitsOf, countCommits, untilAtRest } from './support/commits.ts';
import { monthsOf } from './support/expected-view.ts';
import { chart, openView, queryIn } from './support/open-view.ts';
import { type Motion, motionFaults, readMotion, windowOf } from './support/read-motion.ts';
import { fingers } from './support/touch.ts';
import { expect, test } from './support/test.ts';

const MONTHLY = ['exports-yoy', 'exports-us-yoy', 'cpi-yoy', 'ppi-yoy'];
const ALL = monthsOf({ range: 'earliest..latest' });
const EXTENT = { from: monthStart(ALL.from), to: monthStart(ALL.to + 1) };

interface Plot {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly at: (part: number) => number;
}

/** The plot of a panel, in pixels of the window. */
async function plotOf(page: Page, panel = 'exports'): Promise<Plot> {
  await chart(page, panel).scrollIntoViewIfNeeded();
  const box = await chart(page, panel).boundingBox();
  const { left, right } = (await readMotion(page)).plot;
  return { left, width: right - left, top: (box?.y ?? Number.NaN) + 60, at: (part) => left + part * (right - left) };
}

/** Does a part of a gesture, and reads the picture that follows: all in step, and nothing but pictures changed. */
async function step(page: Page, before: Motion, act: () => Promise<void>): Promise<Motion> {
  await act();
  const motion = await readMotion(page);
  expect(motion.moving).toBe(true);
  expect.soft(motionFaults(motion, MONTHLY, EXTENT)).toEqual([]);
  expect.soft([motion.search, motion.entries, motion.commits], 'no link, no entry, no commit').toEqual([before.search, before.entries, before.commits]);
  return motion;
}

/** The wheel and keys come to rest after 300 ms; a busy machine needs longer between two turns of one gesture. */
async function restLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    Reflect.set(window, 'setTimeout', (run: () => void, time?: number) => wait(run, time === 300 ? 4000 : time));
  });
}

/** Waits for the end of a gesture: the charts at rest at whole months, with one entry more of the history. */
async function expectOneEntry(page: Page, before: Motion, query: RegExp): Promise<void> {
  await expect.poll(() => queryIn(page)).toMatch(query);
  await expect.poll(async () => (await readMotion(page)).moving).toBe(false);
  await untilAtRest(page);
  expect((await readMotion(page)).entries).toBe(before.entries + 1);
}

function sliderText(page: Page, name: string): Locator {
  return page.getByRole('slider', { name });
}

test.beforeEach(async ({ page }) => {
  await countCommits(page);
  await openView(page);
  await untilAtRest(page);
});

test.describe('with a mouse', { tag: '@desktop' }, () => {
  test('the wheel with Ctrl zooms about the pointer, in step in all panels; Back returns', async ({ page }) => {
    await openView(page, '?v=1&t=2022-01..2023-06');
    await untilAtRest(page);
    await restLater(page);
    const plot = await plotOf(page);
    await page.mouse.move(plot.at(0.6), plot.top);
    const before = await readMotion(page);
    const held = windowOf(before).from + 0.6 * (windowOf(before).to - windowOf(before).from);
    await page.keyboard.down('Control');
    let motion = before;
    for (const turn of [40, 60, 20, -30, 60]) {
      motion = await step(page, before, () => page.mouse.wheel(0, turn));
      expect(Math.abs(windowOf(motion).x(held) - plot.at(0.6)), `the day under the pointer after ${turn}`).toBeLessThan(1.5);
    }
    await page.keyboard.up('Control');
    expect(motion.panels.flatMap((panel) => panel.corners['exports-yoy'] ?? []).length, 'more months than before come in').toBeGreaterThan(30);
    await expectOneEntry(page, before, /^\?v=1&t=20(20|21)-\d{2}\.\.202[34]-\d{2}$/);
    await page.goBack();
    await expect.poll(() => queryIn(page)).toBe('?v=1&t=2022-01..2023-06');
    await expect(sliderText(page, 'First month')).toHaveAttribute('aria-valuetext', 'January 2022');
  });

  test('the wheel with Shift moves the charts along; a plain wheel scrolls the page', async ({ page }) => {
    await restLater(page);
    const plot = await plotOf(page);
    await page.mouse.move(plot.at(0.5), plot.top);
    const before = await readMotion(page);
    await page.keyboard.down('Shift');
    let last = windowOf(before);
    for (const turn of [-120, -120, -60]) {
      const next = windowOf(await step(page, before, () => page.mouse.wheel(0, turn)));
      expect(next.from).toBeLessThan(last.from);
      expect(Math.abs(next.to - next.from - (last.to - last.from))).toBeLessThan(2);
      last = next;
    }
    await page.keyboard.up('Shift');
    await expectOneEntry(page, before, /^\?v=1&t=\d{4}-\d{2}\.\.\d{4}-\d{2}$/);
    const at = queryIn(page);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect([queryIn(page), (await readMotion(page)).moving]).toEqual([at, false]);
  });

  test('a stretch drawn over a panel becomes the range; Escape gives it up, and a small move is a click', async ({ page }) => {
    const plot = await plotOf(page);
    const before = await readMotion(page);
    const { from, to } = windowOf(before);
    const brush = page.locator('.range-brush');
    await page.mouse.move(plot.at(0.2), plot.top);
    await page.mouse.down();
    await page.mouse.move(plot.at(0.5), plot.top + 10, { steps: 5 });
    await expect(brush).toBeVisible();
    const [box, stack] = [await brush.boundingBox(), await page.locator('.panel-stack').boundingBox()];
    expect([Math.round(box?.height ?? 0), Math.round(box?.x ?? 0)]).toEqual([Math.round(stack?.height ?? 0), Math.round(plot.at(0.2))]);
    await page.keyboard.press('Escape');
    await expect(brush).toBeHidden();
    await page.mouse.up();
    expect([queryIn(page), (await readMotion(page)).entries]).toEqual(['', before.entries]);

    await page.mouse.move(plot.at(0.5), plot.top);
    await page.mouse.down();
    await page.mouse.move(plot.at(0.2), plot.top + 10, { steps: 5 });
    expect((await readMotion(page)).commits).toBe(before.commits);
    await page.mouse.up();
    await expectOneEntry(page, before, /^\?v=1&t=2025-0[2-4]\.\.2025-(08|09|10)$/);
    const drawn = windowOf(await readMotion(page));
    expect(Math.abs(drawn.from - (from + 0.2 * (to - from)))).toBeLessThan(17);
    expect(Math.abs(drawn.to - (from + 0.5 * (to - from)))).toBeLessThan(17);

    await page.mouse.move(plot.at(0.5), plot.top + 24);
    await page.mouse.down();
    await page.mouse.move(plot.at(0.5) + 4, plot.top + 24);
    await page.mouse.up();
    await expect.poll(() => queryIn(page)).toMatch(/&(at|e)=/);
  });

  test('a double click steps back out, and leaves no other trace', async ({ page }) => {
    await openView(page, '?v=1&t=2025-03..2025-08');
    const plot = await plotOf(page);
    const before = await readMotion(page);
    await page.mouse.dblclick(plot.at(0.5), plot.top - 50);
    await expectOneEntry(page, before, /^\?v=1&t=2024-12\.\.2025-11$/);
    await page.goBack();
    await expect.poll(() => queryIn(page)).toBe('?v=1&t=2025-03..2025-08');
  });

  test('the overview leads all charts by its body and its ends, each with one entry', async ({ page }) => {
    await sliderText(page, 'Move the range').scrollIntoViewIfNeeded();
    const before = await readMotion(page);
    const body = await sliderText(page, 'Move the range').boundingBox();
    const y = (body?.y ?? 0) + 10;
    const middle = (body?.x ?? 0) + (body?.width ?? 0) / 2;
    await page.mouse.move(middle, y);
    await page.mouse.down();
    for (const far of [30, 75, 120]) await step(page, before, () => page.mouse.move(middle - far, y));
    await page.mouse.up();
    await expectOneEntry(page, before, /^\?v=1&t=\d{4}-\d{2}\.\.\d{4}-\d{2}$/);

    const then = await readMotion(page);
    const end = (await readMotion(page)).overview.from;
    await page.mouse.move(end, y);
    await page.mouse.down();
    for (const far of [10, 60]) await step(page, then, () => page.mouse.move(end - far, y));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect((await readMotion(page)).moving).toBe(false);
    expect(queryIn(page)).toBe(then.search);
    await page.mouse.move(end, y);
    await page.mouse.down();
    await step(page, then, () => page.mouse.move(end - 60, y));
    await page.mouse.up();
    await expectOneEntry(page, then, /^\?v=1&t=\d{4}-\d{2}\.\.\d{4}-\d{2}$/);
  });

  test('a gesture in progress ends well where the window changes its size, or Back is pressed', async ({ page }) => {
    const plot = await plotOf(page);
    const before = await readMotion(page);
    await page.mouse.move(plot.at(0.5), plot.top);
    await page.keyboard.down('Control');
    await step(page, before, () => page.mouse.wheel(0, 60));
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.keyboard.up('Control');
    await expectOneEntry(page, before, /^\?v=1&t=/);
    const then = await readMotion(page);
    const narrow = await plotOf(page);
    await page.mouse.move(narrow.at(0.5), narrow.top);
    await page.mouse.down();
    await page.mouse.move(narrow.at(0.7), narrow.top, { steps: 3 });
    await page.evaluate(() => history.back());
    await expect.poll(() => queryIn(page)).toBe('');
    await page.mouse.up();
    await expect(page.locator('.range-brush')).toBeHidden();
    expect([queryIn(page), (await readMotion(page)).entries, (await readMotion(page)).moving]).toEqual(['', then.entries, false]);
  });

  test('plus and minus zoom by key, each with one entry, and say where they led', async ({ page }) => {
    await chart(page, 'exports').focus();
    await page.keyboard.press('ArrowLeft');
    const before = await readMotion(page);
    await page.keyboard.press('+');
    await expectOneEntry(page, before, /^\?v=1&t=2025-\d{2}\.\.(2026-\d{2}|latest)$/);
    // The chart, or the point in it that keys have led to.
    await expect(page.locator('[data-panel="exports"]:focus-within')).toHaveCount(1);
    await page.keyboard.press('-');
    await expect.poll(() => queryIn(page)).toBe('');
    await expect(page.getByRole('status')).toHaveText(/Oct 2024 to Aug 2026/);
    expect((await readMotion(page)).entries).toBe(before.entries + 2);
  });
});

test.describe('with fingers', () => {
  test.skip(({ isMobile }) => !isMobile, 'a desk has none');

  test('one finger sideways leads the cursor without React, and pins the month where it is lifted', async ({ page }) => {
    const plot = await plotOf(page);
    const hand = await fingers(page);
    const swipe = async (): Promise<void> => {
      await hand.press({ x: plot.at(0.2), y: plot.top });
      for (let move = 1; move <= 50; move += 1) await hand.move({ x: plot.at(0.2 + move * 0.01), y: plot.top + (move % 3) });
      await expect(page.locator('.cursor-month:visible').first()).toBeVisible();
    };
    expect(await commitsOf(page, swipe)).toBe(0);
    const month = await page.locator('.cursor-month').first().textContent();
    await hand.lift();
    await expect.poll(() => queryIn(page)).toMatch(/^\?v=1&at=\d{4}-\d{2}$/);
    await expect(page.getByRole('region', { name: `Values of ${month ?? ''}` })).toBeVisible();
  });

  test('two fingers keep the days under them: they zoom and move, with one entry', async ({ page }) => {
    await openView(page, '?v=1&t=2022-01..2023-06');
    await untilAtRest(page);
    const plot = await plotOf(page);
    const before = await readMotion(page);
    const { from, to } = windowOf(before);
    const day = (part: number): number => from + part * (to - from);
    const hand = await fingers(page);
    const places = (one: number, other: number) => [{ x: plot.at(one), y: plot.top }, { x: plot.at(other), y: plot.top + 20 }] as const;
    await hand.press(...places(0.3, 0.8));
    for (const [one, other] of [[0.34, 0.76], [0.4, 0.7], [0.45, 0.65], [0.5, 0.7]] as const) {
      const { x } = windowOf(await step(page, before, () => hand.move(...places(one, other)).then(() => undefined)));
      expect.soft(Math.abs(x(day(0.3)) - plot.at(one))).toBeLessThan(1.5);
      expect.soft(Math.abs(x(day(0.8)) - plot.at(other))).toBeLessThan(1.5);
    }
    await hand.lift();
    await expectOneEntry(page, before, /^\?v=1&t=\d{4}-\d{2}\.\.\d{4}-\d{2}$/);
    await page.goBack();
    await expect.poll(() => queryIn(page)).toBe('?v=1&t=2022-01..2023-06');
  });
});
