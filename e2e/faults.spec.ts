import type { Page, Route } from '@playwright/test';
import { disc, evidenceOf, openView, queryIn, waitUntilDrawn } from './support/open-view.ts';
import { readDrawing } from './support/read-drawing.ts';
import { expect, test } from './support/test.ts';

const LINK = '?v=1&t=2025-01..2025-12&at=2025-05&e=exports-us-yoy.2025-05';
const TABLE = /\/data\/[^/]+\/observations\.csv$/;
const DESCRIPTOR = /\/data\/[^/]+\/datapackage\.json$/;

// The browser itself writes a line for each request that fails.
test.use({ allow: [/^console error: Failed to load resource/] });
async function answerWith(route: Route, change: (body: Buffer) => Buffer | string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ status: 200, contentType: 'text/csv', body: change(await response.body()) });
}

interface Fault {
  readonly name: string;
  readonly file: RegExp;
  readonly plant: (route: Route) => Promise<void>;
  readonly words: RegExp;
  /** Requests for the file until the words come. */
  readonly most: number;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a file that is not there',
    file: TABLE,
    plant: (route) => route.fulfill({ status: 404, body: 'gone' }),
    words: /^observations\.csv: The server does not give out this file \(status 404\)/,
    most: 1,
  },
  {
    name: 'a server that fails',
    file: TABLE,
    plant: (route) => route.fulfill({ status: 500, body: 'oops' }),
    words: /^observations\.csv: The server failed to send this file \(status 500\)/,
    most: 3,
  },
  {
    name: 'a network that does not answer',
    file: DESCRIPTOR,
    plant: (route) => route.abort('connectionreset'),
    words: /The data could not be fetched: the network did not answer/,
    most: 3,
  },
  {
    name: 'a web page in the place of data',
    file: TABLE,
    plant: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    words: /^observations\.csv: The server sent a web page instead of data/,
    most: 2,
  },
  {
    name: 'a web page in the place of the descriptor',
    file: DESCRIPTOR,
    plant: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    words: /^datapackage\.json: The server sent a web page instead of data/,
    most: 2,
  },
  ...[0.1, 0.5, 0.99].map((share): Fault => ({
    name: `a file that is cut off at ${share * 100}%`,
    file: TABLE,
    plant: (route) => answerWith(route, (body) => body.subarray(0, Math.floor(body.length * share))),
    words: /^observations\.csv: The file was cut off: \d+ of \d+ bytes arrived/,
    most: 2,
  })),
  {
    name: 'one digit that is another',
    file: TABLE,
    plant: (route) => answerWith(route, (body) => body.toString('utf8').replace(',-34.5,', ',-35.5,')),
    words: /^observations\.csv: The file is not the one that the package names: its fingerprint is/,
    most: 2,
  },
  {
    name: 'data of another version',
    file: DESCRIPTOR,
    plant: (route) => answerWith(route, (body) => body.toString('utf8').replaceAll(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g, '2020-01-01-00000000')),
    words: /^datapackage\.json: The data are of version 2020-01-01-00000000; the page expects/,
    most: 2,
  },
];

for (const { name, file, plant, words, most } of FAULTS) {
  test(`${name} is said in a sentence, nothing is drawn, and a retry brings the view of the link`, async ({ page }) => {
    let requests = 0;
    await page.route(file, async (route) => {
      requests += 1;
      await plant(route);
    });
    await page.goto(`./${LINK}`);
    await expect(page.getByRole('heading', { name: 'The figures did not arrive' })).toBeVisible();
    await expect(page.getByRole('main').getByText(words)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Your link is kept as it was.');
    expect(requests).toBeLessThanOrEqual(most);
    expect(await readDrawing(page)).toEqual([]);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    expect(queryIn(page)).toBe(LINK);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitUntilDrawn(page);
    await expect(evidenceOf(page, /−34\.5%$/)).toBeVisible();
    expect(queryIn(page)).toBe(LINK);
  });
}

test('figures that are slow are waited for in words, and after three seconds with something to do', async ({ page }) => {
  let letThrough = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(TABLE, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`./${LINK}`);
  await expect(page.getByRole('heading', { name: 'Reading the figures' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('on their way');
  await expect(page.getByRole('main')).toContainText('Still loading.');
  await expect(page.getByRole('button', { name: 'Start again' })).toBeVisible();
  letThrough();
  await waitUntilDrawn(page);
  await expect(disc(page, 'exports-us-yoy.2025-05')).toHaveAttribute('aria-pressed', 'true');
});

test('figures that never come are asked for anew by "Start again"', async ({ page }) => {
  let answers = false;
  let asked = 0;
  // A request that was left hanging hangs for good: only one that is made anew is answered.
  await page.route(TABLE, (route) => {
    asked += 1;
    return answers ? route.continue() : undefined;
  });
  await page.goto(`./${LINK}`);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('heading', { name: 'Reading the figures' })).toBeVisible();
  await expect.poll(() => asked).toBe(2);
  answers = true;
  await page.getByRole('button', { name: 'Start again' }).click();
  await waitUntilDrawn(page);
  expect(asked).toBe(3);
  expect(queryIn(page)).toBe(LINK);
});

test('what was loaded goes on without a network', async ({ page, context }) => {
  await openView(page, LINK);
  // The other tabs come ahead of need while the page rests, which on a busy machine may take its time.
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name).join(' '));
  for (const part of ['data-table', 'sources-tab', 'evidence-panel']) await expect.poll(fetched).toContain(part);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const [name, heading] of [['Table', /^What the charts show/], ['Sources', /card to play/], ['Charts', /Exports to the US/]] as const) {
    await page.getByRole('navigation', { name: 'Ways to read' }).getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
  }
  await disc(page, 'cpi-yoy.2025-05').click();
  await expect(evidenceOf(page, /Consumer prices, May 2025/)).toBeVisible();
  await context.setOffline(false);
});

/** Counts how often the page is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}

test.describe('a part of the page that is gone', () => {
  test.use({ allow: [/Failed to load resource|Failed to fetch dynamically imported module|Cannot (?:destructure|read) propert/] });

  test('makes it load once more, and then is said where it is missing; the rest works', async ({ page }) => {
    const loads = countLoads(page);
    await page.route(/\/assets\/chart-frame-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`./${LINK}`);
    await expect(page.getByText('The charts did not arrive.').first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(loads()).toBe(2);
    expect(queryIn(page)).toBe(LINK);
    await expect(evidenceOf(page, /−34\.5%$/)).toBeVisible();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('button', { name: /^To the US, May 2025: −34\.5%/ })).toBeVisible();
    expect(loads()).toBe(2);
  });

  test('never makes it load again where that cannot be remembered', async ({ page }) => {
    const loads = countLoads(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.route(/\/assets\/chart-frame-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`./${LINK}`);
    await expect(page.getByText('The charts did not arrive.').first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(loads()).toBe(1);
  });

  test('comes back with the one reload after a new release', async ({ page }) => {
    const loads = countLoads(page);
    await page.route(/\/assets\/chart-frame-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
    await page.goto(`./${LINK}`);
    await expect.poll(loads).toBe(2);
    await waitUntilDrawn(page);
    await expect(disc(page, 'exports-us-yoy.2025-05')).toBeVisible();
    expect(queryIn(page)).toBe(LINK);
  });
});

/** Ways in which a browser keeps nothing, or something odd. */
const STORES: readonly (readonly [name: string, plant: () => void])[] = [
  [
    'that is denied',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
  ],
  [
    'that is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  ['that holds something odd', () => localStorage.setItem('sourceline.theme', '{"\u0000":💥')],
  ['that is not there', () => Object.defineProperty(window, 'localStorage', { value: null })],
];

for (const [name, plant] of STORES) {
  test(`a storage ${name} costs nothing but the memory of the theme`, async ({ page }) => {
    await page.addInitScript(plant);
    await openView(page, LINK);
    const theme = page.getByRole('button', { name: /^Theme: / });
    await expect(theme).toHaveAccessibleName(/as the device/);
    await theme.click();
    await theme.click();
    await expect(theme).toHaveAccessibleName(/dark/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('heading', { name: /^What the charts show/ })).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and what it lacks', async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveTitle(/Sourceline/);
    await expect(page.locator('noscript p').first()).toBeVisible();
  });
});
