import type { Page, Route } from '@playwright/test';
import { disc, evidenceOf, openView, queryIn, waitUntilDrawn } from './support/open-view.ts';
import { readDrawing } from './support/read-drawing.ts';
import { expect, test } from './support/test.ts';

/* The cells of the fault matrix that no other spec holds. What must be so in each of them (no error of the page, no line
   in the console, no violation, no request that leaves) is asserted for every test by `support/test.ts`. */

const LINK = '?v=1&t=2025-01..2025-12&e=exports-us-yoy.2025-05';
const OBSERVATIONS = /\/data\/[^/]+\/observations\.csv$/;

function part(name: string): RegExp {
  return new RegExp(String.raw`/assets/${name}-[^/]+\.js$`);
}

test.describe('the first view of the page', () => {
  test('says after three seconds that its figures are on their way, and is drawn meanwhile', async ({ page }) => {
    let letThrough = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(OBSERVATIONS, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('./');
    await expect(page.locator('[data-status]').filter({ hasText: 'Figures are still on their way.' })).toBeVisible();
    await expect(page.locator('#first-paint [data-claim]').first()).toBeVisible();
    letThrough();
    await waitUntilDrawn(page);
    await expect(page.getByText('Figures are still on their way.')).toHaveCount(0);
  });

  test.describe('whose application never comes', () => {
    test.use({ allow: [/Failed to load resource|ERR_|Failed to fetch dynamically imported module/] });

    test('says so, stays as it is, and does not speak of waiting', async ({ page }) => {
      await page.route(part('main'), (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('./');
      await expect(page.getByText(/^The rest of the page did not arrive/)).toBeVisible();
      await page.waitForTimeout(3300);
      await expect(page.getByText(/^The rest of the page did not arrive/)).toBeVisible();
      await expect(page.locator('[data-panel]')).not.toHaveCount(0);
    });
  });
});

/** What a server may send in the place of a part of the page. */
const SPOILT: readonly (readonly [name: string, answer: (route: Route) => Promise<void>])[] = [
  ['a web page', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' })],
  ['half of it', (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'import{a as ' })],
  ['nothing, with an error', (route) => route.fulfill({ status: 500, body: '' })],
];

test.describe('where a part of the page is not what it should be', () => {
  test.use({ allow: [/Failed to (?:load resource|fetch dynamically imported module|load module script)|Unexpected (?:token|end of input)|Cannot (?:destructure|read) propert|SyntaxError/] });

  for (const [name, answer] of SPOILT) {
    test(`and ${name} comes instead, the table says so, the charts go on and nothing loops @desktop`, async ({ page }) => {
      let loads = 0;
      page.on('domcontentloaded', () => {
        loads += 1;
      });
      await page.route(part('data-table'), answer);
      await openView(page, LINK);
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      // It is asked for anew with one reload, which keeps the link; then it is said.
      await expect(page.getByRole('main')).toContainText(/did not (?:arrive|load)|could not be loaded/i);
      expect(loads).toBeLessThanOrEqual(2);
      expect(queryIn(page)).toContain('e=exports-us-yoy.2025-05');
      await page.getByRole('button', { name: 'Charts', exact: true }).click();
      await waitUntilDrawn(page);
      await expect(disc(page, 'exports-us-yoy.2025-05')).toBeVisible();
    });
  }
});

test.describe('a network that comes and goes', () => {
  test.use({ allow: [/Failed to load resource|ERR_/] });

  test('costs at most the wait: three tries, no figure asked for twice at once, the view of the link @desktop', async ({ page }) => {
    let asked = 0;
    let open = 0;
    let most = 0;
    await page.route(OBSERVATIONS, async (route) => {
      asked += 1;
      open += 1;
      most = Math.max(most, open);
      if (asked < 3) await route.abort('connectionreset');
      else await route.continue();
      open -= 1;
    });
    await page.goto(`./${LINK}`);
    await waitUntilDrawn(page);
    await expect(evidenceOf(page, /−34\.5%$/)).toBeVisible();
    expect(asked).toBeLessThanOrEqual(3);
    expect(most).toBe(1);
    expect(queryIn(page)).toBe(LINK);
  });
});

test('a reload in the middle of a drag opens the view before it, and a second tab the same @desktop', async ({ page, context }) => {
  await openView(page, LINK);
  const box = await page.locator('[data-panel="exports"]').boundingBox();
  if (box === null) throw new Error('the panel is not there');
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 4 });
  await page.reload();
  await waitUntilDrawn(page);
  await page.mouse.up();
  expect(queryIn(page)).toBe(LINK);
  const twin = await context.newPage();
  await twin.goto(page.url());
  await waitUntilDrawn(twin);
  expect(await readDrawing(twin)).toEqual(await readDrawing(page));
});

/** mulberry32: the same sequence for a seed on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const KEYS = ['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', '+', '-', '0', 'a'];

/** One thing that somebody without a plan does. What leads away from the page is kept from it by the test. */
async function meddle(page: Page, random: () => number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  const [x, y] = [random() * width, random() * height];
  const what = random();
  if (what < 0.35) await page.mouse.click(x, y);
  else if (what < 0.8) await page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)] ?? 'Tab');
  else if (what < 0.9) await page.mouse.wheel(0, (random() - 0.5) * 1200);
  else {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(random() * width, random() * height, { steps: 3 });
    await page.mouse.up();
  }
}

for (const seed of process.env['TEST_FULL'] === '1' ? [1, 2, 3, 4, 5, 6, 7, 8] : [1]) {
  test(`someone without a plan breaks nothing, and the link says where they are: seed ${seed} @desktop`, async ({ page, context }) => {
    test.setTimeout(180_000);
    // What leads out of the page is not what is tried here.
    await context.addInitScript(() => {
      const stay = (event: Event): void => {
        if (event.target instanceof Element && event.target.closest('a[target="_blank"]') !== null) event.preventDefault();
      };
      document.addEventListener('click', stay, { capture: true });
    });
    await openView(page);
    const random = seeded(seed);
    for (let step = 0; step < 120; step += 1) await meddle(page, random);
    await page.keyboard.press('Escape');
    await page.goto('about:blank');
    await page.goBack();
    await waitUntilDrawn(page);
    const drawn = await readDrawing(page);
    await page.reload();
    await waitUntilDrawn(page);
    expect(await readDrawing(page)).toEqual(drawn);
  });
}
