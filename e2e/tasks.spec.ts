import type { Locator, Page } from '@playwright/test';
import { press } from './support/keys.ts';
import { chart, evidenceOf, openView, showView, waitUntilIdle } from './support/open-view.ts';
import { tap } from './support/touch.ts';
import { expect, test } from './support/test.ts';

/** What a way of working offers: each call is one action of the reader, and counted. */
interface Way {
  /** Brings the reader to the start of a task; not counted. */
  readonly start: (page: Page) => Promise<void>;
  /** What the reader is told of the point. */
  readonly told: (page: Page) => Promise<string>;
  readonly tasks: Readonly<Record<Task, (page: Page, act: Act) => Promise<void>>>;
}

interface Act {
  readonly key: (key: string, times?: number) => Promise<void>;
  readonly tap: (target: Locator, x?: number, y?: number) => Promise<void>;
  readonly choose: (target: Locator, option: string) => Promise<void>;
}

/** The tasks with the most actions that each may take. */
const TASKS = {
  'a value of a month': 18,
  'the same month of another series': 18,
  'the first month': 2,
  'the last month': 2,
  'a year before': 12,
  'the next quoted point': 8,
  'the quoted point before': 8,
  'the source of a point': 9,
  'back from the source': 1,
  'the figure in the table': 9,
  'what the keys do': 1,
  'a shorter range': 3,
} as const;
type Task = keyof typeof TASKS;

/** What the reader must have been told, or see, at the end of each task. */
const ENDS: Readonly<Record<Task, (page: Page, told: () => Promise<string>) => Promise<void>>> = {
  'a value of a month': async (_, told) => expect(await told()).toMatch(/^\+4\.8%, All countries, May 2025, 8 of 23/),
  'the same month of another series': async (_, told) => expect(await told()).toMatch(/^−34\.5%, To the US, May 2025, 8 of 23/),
  'the first month': async (_, told) => expect(await told()).toMatch(/, 1 of 23/),
  'the last month': async (_, told) => expect(await told()).toMatch(/, 23 of 23/),
  'a year before': async (_, told) => expect(await told()).toMatch(/August 2025, 11 of 23/),
  'the next quoted point': async (_, told) => expect(await told()).toMatch(/April 2025, 7 of 23.*quoted from/),
  'the quoted point before': async (_, told) => expect(await told()).toMatch(/May 2025, 8 of 23.*quoted from/),
  'the source of a point': (page) => expect(evidenceOf(page, /May 2025/)).toBeVisible(),
  'back from the source': (page) => expect.poll(() => new URL(page.url()).search).not.toContain('e='),
  'the figure in the table': (page) => expect(page.locator('td button:focus')).toContainText('4.8'),
  'what the keys do': (page) => expect(page.getByRole('dialog', { name: 'Keys in a chart' })).toBeVisible(),
  'a shorter range': (page) => expect.poll(() => new URL(page.url()).search).toContain('t='),
};

const words = (page: Page): Locator => page.getByRole('region', { name: 'The charts in words' });
const slider = (page: Page): Locator => words(page).getByRole('slider', { name: 'Move through time' });
const series = (page: Page): Locator => words(page).getByLabel('Series');
const button = (page: Page, name: string): Locator => words(page).getByRole('button', { name });
const preset = (page: Page): Locator => page.getByRole('button', { name: /^2025/ }).first();

const keyboard: Way = {
  start: async (page) => {
    await chart(page, 'exports').focus();
    await page.keyboard.press('Escape');
  },
  told: async (page) => (await page.locator('.point-node:focus').getAttribute('aria-label')) ?? '',
  tasks: {
    'a value of a month': async (_, { key }) => {
      await key('Home');
      await key('ArrowRight', 7);
    },
    'the same month of another series': async (_, { key }) => {
      await key('Home');
      await key('ArrowRight', 7);
      await key('ArrowDown');
    },
    'the first month': (_, { key }) => key('Home'),
    'the last month': (_, { key }) => key('End'),
    'a year before': async (_, { key }) => {
      await key('End');
      await key('PageUp');
    },
    'the next quoted point': (_, { key }) => key('a'),
    'the quoted point before': (_, { key }) => key('Shift+A'),
    'the source of a point': async (_, { key }) => {
      await key('Shift+A');
      await key('Enter');
    },
    'back from the source': (_, { key }) => key('Escape'),
    'the figure in the table': async (_, { key }) => {
      await key('Home');
      await key('ArrowRight', 7);
      await key('t');
    },
    'what the keys do': (_, { key }) => key('?'),
    'a shorter range': (_, { key }) => key('+'),
  },
};

/** By the native slider and the native choice, as those do who press one switch, or speak. */
const bySlider: Way = {
  start: async (page) => {
    await series(page).selectOption({ label: 'All countries' });
    await slider(page).focus();
    await page.keyboard.press('End');
  },
  told: async (page) => (await slider(page).getAttribute('aria-valuetext')) ?? '',
  tasks: {
    'a value of a month': async (_, { key }) => {
      await key('Home');
      await key('ArrowRight', 7);
    },
    'the same month of another series': async (page, { key, choose }) => {
      await key('Home');
      await key('ArrowRight', 7);
      await choose(series(page), 'To the US');
    },
    'the first month': (_, { key }) => key('Home'),
    'the last month': (_, { key }) => key('End'),
    'a year before': (_, { key }) => key('ArrowLeft', 12),
    'the next quoted point': (page, act) => pressButton(page, act, 'Quoted next'),
    'the quoted point before': (page, act) => pressButton(page, act, 'Quoted before'),
    'the source of a point': async (page, act) => {
      await pressButton(page, act, 'Quoted before');
      await pressButton(page, act, 'Open the source');
    },
    'back from the source': (_, { key }) => key('Escape'),
    'the figure in the table': async (page, act) => {
      await act.key('Home');
      await act.key('ArrowRight', 7);
      await pressButton(page, act, 'In the table');
    },
    'what the keys do': (page, act) => pressButton(page, act, 'Keys in a chart'),
    'a shorter range': async (page, { key }) => {
      await preset(page).focus();
      await key('Enter');
    },
  },
};

async function pressButton(page: Page, { key }: Act, name: string): Promise<void> {
  await button(page, name).focus();
  await key('Enter');
}

/** By a finger alone: taps on the slider, the buttons beside it, and what a phone shows otherwise. */
const byTouch: Way = {
  start: async (page) => {
    await series(page).selectOption({ label: 'All countries' });
    await tapSlider(page, 22, (target, x, y) => target.page().touchscreen.tap(x, y));
  },
  told: bySlider.told,
  tasks: {
    'a value of a month': (page, act) => tapSlider(page, 7, act.tap),
    'the same month of another series': async (page, act) => {
      await tapSlider(page, 7, act.tap);
      await act.choose(series(page), 'To the US');
    },
    'the first month': (page, act) => tapSlider(page, 0, act.tap),
    'the last month': (page, act) => tapSlider(page, 22, act.tap),
    'a year before': (page, act) => tapSlider(page, 10, act.tap),
    'the next quoted point': (page, { tap }) => tap(button(page, 'Quoted next')),
    'the quoted point before': (page, { tap }) => tap(button(page, 'Quoted before')),
    'the source of a point': async (page, { tap }) => {
      await tap(button(page, 'Quoted before'));
      await tap(button(page, 'Open the source'));
    },
    'back from the source': (page, { tap }) => tap(page.getByRole('button', { name: /^Close/ }).first()),
    'the figure in the table': async (page, act) => {
      await tapSlider(page, 7, act.tap);
      await act.tap(button(page, 'In the table'));
    },
    'what the keys do': (page, { tap }) => tap(button(page, 'Keys in a chart')),
    'a shorter range': async (page, { tap }) => {
      await tap(page.getByRole('button', { name: /^Range/ }));
      await tap(preset(page));
    },
  },
};

/** Half of the knob of a slider, which its ends keep from the ends of its track. */
const KNOB = 8;

async function tapSlider(page: Page, stop: number, at: (target: Locator, x: number, y: number) => Promise<void>): Promise<void> {
  await slider(page).scrollIntoViewIfNeeded();
  const box = await slider(page).boundingBox();
  if (box === null) throw new Error('no slider');
  await at(slider(page), box.x + KNOB + (stop / 22) * (box.width - 2 * KNOB), box.y + box.height / 2);
}

/** Does the tasks one after the other on one page. */
async function doAll(page: Page, { start, told, tasks }: Way): Promise<void> {
  for (const [task, most] of Object.entries(TASKS)) {
    if (!isTask(task)) continue;
    await test.step(task, async () => {
      if (task !== 'back from the source') {
        await showView(page, '');
        await expect(slider(page)).toBeVisible();
        await start(page);
      }
      let count = 0;
      const counted = async (run: () => Promise<unknown>): Promise<void> => {
        count += 1;
        await run();
        await waitUntilIdle(page);
      };
      await tasks[task](page, {
        key: async (key, times = 1) => {
          for (let time = 0; time < times; time += 1) await counted(() => press(page, key));
        },
        tap: (target, x?: number, y?: number) =>
          counted(async () => {
            if (x !== undefined && y !== undefined) await page.touchscreen.tap(x, y);
            else {
              await target.scrollIntoViewIfNeeded();
              await tap(page, target);
            }
          }),
        choose: (target, option) => counted(() => target.selectOption({ label: option })),
      });
      await ENDS[task](page, () => told(page));
      expect(count, `actions of: ${task}`).toBeLessThanOrEqual(most);
      // The source is left open for the way back from it.
      if (task !== 'the source of a point') await page.keyboard.press('Escape');
    });
  }
}

function isTask(name: string): name is Task {
  return name in TASKS;
}

test('twelve tasks by keyboard alone, within their effort @desktop', async ({ page }) => {
  test.setTimeout(180_000);
  await openView(page);
  await doAll(page, keyboard);
});

test('twelve tasks by slider and choice, within their effort @desktop', async ({ page }) => {
  test.setTimeout(180_000);
  await openView(page);
  await doAll(page, bySlider);
});

test('twelve tasks by touch alone, within their effort', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'fingers are on phones');
  test.setTimeout(180_000);
  await openView(page);
  await doAll(page, byTouch);
});
