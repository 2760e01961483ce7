import type { Browser, CDPSession, Page } from '@playwright/test';
import { type PanelPlaces, product } from './contenders.ts';
import { comeToRest, openRun, type RunPage, waitFrames } from './page-run.ts';
import { seededNumbers } from './random-order.ts';
import { markdownTable, milliseconds, type Table } from './tables.ts';
import { causesOf, type LongFrame, readTrace } from './trace-causes.ts';
import { dragGesture, moveMouse, type Place, pressMouse, releaseMouse, sweepMouse, wheelGesture } from './trusted-input.ts';

/** Readings a panel while the page is used at random. */
export const RECORDED = 100_000;
/** Categories that say what the main thread was busy with. */
const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];

interface Hand {
  readonly run: RunPage;
  readonly places: PanelPlaces;
  /** From 0 up to 1, the same for the same seed. */
  readonly next: () => number;
}

function somewhere({ places, next }: Hand): Place {
  const panel = Math.floor(next() * places.heights.length);
  const above = places.heights.slice(0, panel).reduce((sum, height) => sum + height, 0);
  return { x: places.left + 50 + next() * (places.width - 200), y: places.top + above + 20 + next() * 110 };
}

async function click(cdp: CDPSession, at: Place): Promise<void> {
  await moveMouse(cdp, at);
  await pressMouse(cdp, at);
  await releaseMouse(cdp, at);
  await waitFrames(cdp, 6);
}

async function showLink(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to === '' ? location.pathname : to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, link);
  await page.waitForTimeout(250);
}

const FILTERS = ['?v=1&min=2', '?v=1&known=2025-06-11', '?v=1&q=quoted', ''];
const TABS = ['?v=1&tab=table', '?v=1&tab=sources', '?v=1&tab=disputes', '?v=1&tab=method'];

/** What a reader does, each as likely as its weight says. */
const ACTS: readonly { readonly name: string; readonly weight: number; readonly act: (hand: Hand) => Promise<void> }[] = [
  { name: 'move', weight: 10, act: (hand) => sweepMouse(hand.run.cdp, somewhere(hand), somewhere(hand), 20 + Math.floor(hand.next() * 30)) },
  {
    name: 'wheel',
    weight: 5,
    act: async (hand) => {
      await wheelGesture(hand.run.cdp, somewhere(hand), hand.next() < 0.5 ? -60 : 60);
      await hand.run.page.waitForTimeout(300);
    },
  },
  { name: 'drag', weight: 3, act: (hand) => dragGesture(hand.run.cdp, somewhere(hand), somewhere(hand)) },
  { name: 'pin', weight: 3, act: (hand) => click(hand.run.cdp, somewhere(hand)) },
  { name: 'filter', weight: 2, act: (hand) => showLink(hand.run.page, FILTERS[Math.floor(hand.next() * FILTERS.length)] ?? '') },
  {
    name: 'tab',
    weight: 1,
    act: async (hand) => {
      await showLink(hand.run.page, TABS[Math.floor(hand.next() * TABS.length)] ?? '');
      await showLink(hand.run.page, '');
    },
  },
];

function chooseAct(next: () => number) {
  let left = next() * ACTS.reduce((sum, { weight }) => sum + weight, 0);
  return ACTS.find(({ weight }) => (left -= weight) < 0);
}

interface Done {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Uses the page at random for so long; what was done when is in the page's own time. */
async function goOnFor(hand: Hand, seconds: number): Promise<readonly Done[]> {
  const now = (): Promise<number> => hand.run.page.evaluate(() => performance.now());
  const end = (await now()) + seconds * 1000;
  const done: Done[] = [];
  for (let from = await now(); from < end; from = await now()) {
    const chosen = chooseAct(hand.next);
    await chosen?.act(hand);
    done.push({ name: chosen?.name ?? '', from, to: await now() });
  }
  return done;
}

/** Frames that took longer than they should, with what was being done. */
function longFrames(frames: readonly number[], done: readonly Done[]): readonly LongFrame[] {
  return frames.flatMap((to, index) => {
    const from = frames[index - 1];
    if (from === undefined || to - from <= 20) return [];
    const act = done.find((one) => one.from < to && one.to > from);
    return [{ from, to, act: act?.name ?? 'between' }];
  });
}

/**
 * Records a reader who never rests, at 100 k readings a panel, and says which frames took over 20 and over 50 ms, what was
 * being done, what the main thread ran meanwhile, and how much of the frame it was not let run at all.
 */
export async function recordUse(browser: Browser, origin: string, places: PanelPlaces, seed: number, seconds: number): Promise<Table> {
  const contender = product(RECORDED);
  const run = await openRun(browser, contender);
  await run.page.goto(`${origin}/${contender.path}`);
  await run.page.waitForFunction(() => window.benchProbe.seenAt > 0, null, { timeout: 300_000 });
  await comeToRest(run);
  await browser.startTracing(run.page, { categories: CATEGORIES, screenshots: false });
  await run.page.evaluate(() => {
    performance.mark('bench-began');
    window.benchProbe.record(false);
  });
  const done = await goOnFor({ run, places, next: seededNumbers(seed) }, seconds);
  const probe = await run.page.evaluate(() => {
    window.benchProbe.stop();
    return { frames: window.benchProbe.frames, mark: performance.getEntriesByName('bench-began')[0]?.startTime ?? 0 };
  });
  const trace = readTrace(await browser.stopTracing(), probe.mark);
  await run.close();
  const long = longFrames(probe.frames, done);
  return {
    title: `${seconds} s of random use at 100 k readings a panel: ${done.length} acts, ${probe.frames.length} frames`,
    head: ['act', 'frames over 20 ms', 'over 50 ms', 'longest ms', 'main thread busy in them', 'of it, the most by'],
    rows: [...new Set(long.map(({ act }) => act))].map((act) => {
      const frames = long.filter((frame) => frame.act === act);
      const { busy, names } = causesOf(trace, frames);
      const spent = frames.reduce((sum, { from, to }) => sum + to - from, 0);
      return [
        act,
        String(frames.length),
        String(frames.filter(({ from, to }) => to - from > 50).length),
        milliseconds(Math.max(...frames.map(({ from, to }) => to - from))),
        `${Math.round((100 * busy) / spent)} %`,
        names.map(([name, ms]) => `${name} ${Math.round((100 * ms) / Math.max(1, busy))} %`).join(', '),
      ];
    }),
    note: 'Where the main thread was busy for a small part of a long frame, other work of the machine held the page up.',
  };
}

/** The recording, printed. */
export async function printRecording(...args: Parameters<typeof recordUse>): Promise<void> {
  console.log(markdownTable(await recordUse(...args)));
}
