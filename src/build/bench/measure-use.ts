import type { Browser } from '@playwright/test';
import type { Contender, PanelPlaces } from './contenders.ts';
import { comeToRest, costBetween, costSoFar, frameFacts, openRun, type RunPage } from './page-run.ts';
import { dragGesture, moveMouse, type Place, sweepMouse, wheelGesture } from './trusted-input.ts';

/** Numbers of one run, by name: `move cpu`, `wheel longest`. Milliseconds, or counts. */
export type Values = Readonly<Record<string, number>>;

/** What a run needs to know of its surroundings. */
export interface Bench {
  readonly browser: Browser;
  readonly origin: string;
  readonly places: PanelPlaces;
  /** What all threads of the pages have used so far, in ms. */
  readonly threads: () => Promise<number>;
}

const MOVES = 40;
const STEPS = 10;
/** More than any gesture waits before it ends, in ms. */
const REST = 800;

function rest({ page }: RunPage): Promise<void> {
  return page.waitForTimeout(REST);
}

/** Runs something in a page and says what it cost a step, under names that begin with `name`. */
async function costOf(run: RunPage, bench: Bench, name: string, steps: number, act: () => Promise<void>): Promise<Values> {
  const { page, cdp } = run;
  const commits = () => page.evaluate(() => window.benchProbe.commits);
  await page.evaluate(() => window.benchProbe.record(false));
  const [began, before] = [await commits(), await costSoFar(cdp, bench.threads)];
  await act();
  const [acted, during] = [await costSoFar(cdp, bench.threads), await commits()];
  await rest(run);
  const [rested, after] = [await costSoFar(cdp, bench.threads), await commits()];
  const frames = await page.evaluate(() => {
    window.benchProbe.stop();
    return window.benchProbe.frames;
  });
  const facts = frameFacts(frames);
  const cost = costBetween(before, rested, steps);
  return {
    ...Object.fromEntries(Object.entries(cost).map(([part, value]) => [`${name} ${part}`, value])),
    [`${name} acting`]: costBetween(before, acted, steps).cpu,
    [`${name} end`]: costBetween(acted, rested, 1).cpu,
    [`${name} commits`]: during - began,
    [`${name} commits at end`]: after - during,
    [`${name} longest`]: facts.longest,
    [`${name} over 20`]: facts.over20,
  };
}

/** The mean of two runs of the same gesture; of the frames, the worst. */
function together(one: Values, other: Values): Values {
  const worst = /longest|over|commits/;
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => {
      const second = other[key] ?? value;
      return [key, worst.test(key) ? Math.max(value, second) : (value + second) / 2];
    }),
  );
}

/** Where the pointer sweeps, and where it zooms: the plot of the first panel, clear of its gutter and its names. */
function topPanel({ left, top, width, heights }: PanelPlaces): { readonly from: Place; readonly to: Place; readonly middle: Place } {
  const y = top + (heights[0] ?? 160) / 2;
  return {
    from: { x: left + 60, y },
    to: { x: left + width - 150, y: y + 8 },
    middle: { x: left + width * 0.45, y },
  };
}

async function cursorCost(run: RunPage, bench: Bench): Promise<Values> {
  const { from, to } = topPanel(bench.places);
  await sweepMouse(run.cdp, from, to, 12);
  await rest(run);
  return costOf(run, bench, 'move', MOVES, () => sweepMouse(run.cdp, from, to, MOVES));
}

async function wheelCost(run: RunPage, bench: Bench): Promise<Values> {
  const { middle } = topPanel(bench.places);
  const turn = (delta: number) => wheelGesture(run.cdp, middle, delta);
  await moveMouse(run.cdp, middle);
  const before = run.page.url();
  const warm = await costOf(run, bench, 'wheel', STEPS, () => turn(-100));
  const answers = run.page.url() !== before;
  await costOf(run, bench, 'wheel', STEPS, () => turn(100));
  const inward = await costOf(run, bench, 'wheel', STEPS, () => turn(-100));
  const outward = await costOf(run, bench, 'wheel', STEPS, () => turn(100));
  const first = { 'first wheel cpu': warm['wheel cpu'] ?? 0, 'first wheel longest': warm['wheel longest'] ?? 0 };
  return { ...together(inward, outward), ...first, 'wheel answers': Number(answers) };
}

interface Handles {
  readonly left: Place;
  readonly right: Place;
}

/** The handles of the overview, where the page has them. */
async function overviewHandles({ page }: RunPage): Promise<Handles | undefined> {
  const sliders = await page.getByRole('slider').all();
  const boxes = await Promise.all(sliders.map((slider) => slider.boundingBox()));
  const middles = boxes
    .filter((box) => box !== null)
    .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
    .toSorted((a, b) => a.x - b.x);
  const [left, right] = [middles[0], middles.at(-1)];
  return left === undefined || right === undefined ? undefined : { left, right };
}

/** The left handle is drawn to the middle of the window and back again, twice; the first time warms up. */
async function dragCost(run: RunPage, bench: Bench): Promise<Values> {
  const handles = await overviewHandles(run);
  if (handles === undefined) return {};
  const { left, right } = handles;
  const middle = { x: (left.x + right.x) / 2, y: left.y };
  const drag = (from: Place, to: Place) => costOf(run, bench, 'drag', STEPS, () => dragGesture(run.cdp, from, to));
  await drag(left, middle);
  const half = (await overviewHandles(run))?.left ?? middle;
  await drag(half, left);
  const inward = await drag(left, middle);
  return together(inward, await drag(half, left));
}

/** One page, fresh: a sweep of the pointer across the first panel, then the gestures that zoom. */
export async function measureUse(bench: Bench, contender: Contender, wanted: ReadonlySet<string>): Promise<Values> {
  const run = await openRun(bench.browser, contender);
  try {
    await run.page.goto(`${bench.origin}/${contender.path}`, { waitUntil: 'commit' });
    if (contender.draws) await run.page.waitForFunction(() => window.benchProbe.seenAt > 0, null, { timeout: 300_000 });
    await comeToRest(run);
    const cursor = wanted.has('cursor') ? await cursorCost(run, bench) : {};
    const wheel = wanted.has('zoom') ? await wheelCost(run, bench) : {};
    const drag = wanted.has('zoom') && contender.name === 'product' ? await dragCost(run, bench) : {};
    if (run.errors.length > 0) throw new Error(`${contender.path} threw: ${run.errors[0] ?? ''}`);
    return { ...cursor, ...wheel, ...drag };
  } finally {
    await run.close();
  }
}
