import type { Page } from '@playwright/test';
import { openView } from './support/open-view.ts';
import { seeded } from './support/seeded.ts';
import { expect, test } from './support/test.ts';

/** Sequences of choices, keys and sizes, 500 in a full run; each test takes a part of them on one page. */
const PARTS = process.env['TEST_FULL'] === '1' ? 10 : 1;
const SEQUENCES = process.env['TEST_FULL'] === '1' ? 50 : 24;
const LENGTH = 6;

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'a', 'Shift+A', 'Enter', 'Escape', 't', 'Tab', 'Shift+Tab'];
const VIEWS = ['', '?v=1&topic=~prices', '?v=1&t=2025-03..2025-05', '?v=1&re=yoy', '?v=1&src=~lavoce', '?v=1&e=exports-us-yoy.2025-05', '?v=1&tab=table', '?v=1&m=~'];
const SIZES = [[1440, 900], [768, 900], [390, 844]] as const;

/** Where the focus is, in a word: lost is `body`, and hidden what a fixed part of the page covers. */
async function focusState(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const look = (tries: number): void => {
          const active = document.activeElement;
          if (active !== null && active !== document.body) resolve(active.getAttribute('aria-label') ?? active.tagName);
          else if (tries === 0) resolve('body');
          else setTimeout(() => look(tries - 1), 25);
        };
        requestAnimationFrame(() => setTimeout(() => look(20), 0));
      }),
  );
}

/** Puts the focus on a chart or on a mark in it, as a reader does who comes by Tab, key or finger. */
async function comeTo(page: Page, at: number): Promise<void> {
  await page.evaluate((which) => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-panel], [data-panel] [data-claim], nav button, td button')];
    places[which % Math.max(1, places.length)]?.focus();
  }, at);
}

async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, view);
}

/** One action, and its name for the message of a failure. */
async function act(page: Page, choose: (below: number) => number): Promise<string> {
  const kind = choose(10);
  if (kind === 0) {
    const [width, height] = SIZES[choose(SIZES.length)] ?? [1440, 900];
    await page.setViewportSize({ width, height });
    return `${width} px`;
  }
  if (kind === 1) {
    const view = VIEWS[choose(VIEWS.length)] ?? '';
    await goTo(page, view);
    return view;
  }
  if (kind === 2) {
    const place = choose(1000);
    await comeTo(page, place);
    return `place ${place}`;
  }
  const key = KEYS[choose(KEYS.length)] ?? 'Tab';
  const leaves = await page.evaluate(() => document.activeElement?.matches('a') === true);
  if (leaves && key === 'Enter') return 'nothing';
  await page.keyboard.press(key);
  // From the last stop Tab leaves the page, which the browser shows as focus on nothing.
  if (key.endsWith('Tab') && (await page.evaluate(() => document.activeElement === document.body))) await page.keyboard.press('Tab');
  return key;
}

/** Walks a sequence from its seed; gives the actions up to the one that lost the focus, or nothing. */
async function lostIn(page: Page, seed: number): Promise<string | null> {
  const choose = seeded(seed * 7919);
  const actions: string[] = [];
  await comeTo(page, choose(1000));
  for (let step = 0; step < LENGTH; step += 1) {
    actions.push(await act(page, choose));
    if ((await focusState(page)) === 'body') return `${seed}: ${actions.join(', ')}`;
  }
  return null;
}

for (let part = 0; part < PARTS; part += 1) {
  test(`the focus is never lost in ${SEQUENCES} sequences of choices, keys and sizes, part ${part + 1} @desktop`, async ({ page }) => {
    test.setTimeout(300_000);
    await openView(page);
    for (let one = 1; one <= SEQUENCES; one += 1) expect.soft(await lostIn(page, part * SEQUENCES + one)).toBeNull();
  });
}

test('a focus that is lost is found: a chart that lets go of it @desktop', async ({ page }) => {
  await openView(page);
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof SVGElement) target.blur();
    });
  });
  await page.locator('[data-panel="exports"]').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await focusState(page)).toBe('body');
});
