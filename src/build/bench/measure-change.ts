import type { Contender } from './contenders.ts';
import type { Bench, Values } from './measure-use.ts';
import { comeToRest, openRun, type RunPage } from './page-run.ts';

/** Choices of a reader, each as the link that it leads to from the default view. */
const CHANGES: readonly { readonly name: string; readonly link: string }[] = [
  { name: 'filter', link: '?v=1&min=2' },
  { name: 'known', link: '?v=1&known=2025-06-11' },
  { name: 'transform', link: '?v=1&u=idx' },
  { name: 'range', link: '?v=1&t=2024-01..2025-12' },
];

const NAMES = CHANGES.map(({ name }) => name);

/** How long after a change nothing more may happen for the picture to count as done, in ms. */
const QUIET = 600;

/** Goes to another view as Back and Forward do, and says how many frames, and how long, until the last change was shown. */
async function showLink({ page }: RunPage, link: string): Promise<{ readonly frames: number; readonly ms: number }> {
  await page.evaluate((to) => {
    window.benchProbe.record(true);
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, link);
  await page.waitForTimeout(QUIET);
  return page.evaluate(() => {
    const probe = window.benchProbe;
    probe.stop();
    const shown = probe.lastChange === 0 ? probe.began : (probe.done[probe.lastChange - 1] ?? performance.now());
    return { frames: probe.lastChange, ms: shown - probe.began };
  });
}

/** Filter, known-on, transform and range, each from the default view and back: frames and ms until painted. */
export async function measureChange(bench: Bench, contender: Contender): Promise<Values> {
  const run = await openRun(bench.browser, contender);
  try {
    await run.page.goto(`${bench.origin}/${contender.path}`, { waitUntil: 'commit' });
    await run.page.waitForFunction(() => window.benchProbe.seenAt > 0, null, { timeout: 300_000 });
    await comeToRest(run);
    const plain = new URL(run.page.url()).pathname;
    const values: Record<string, number> = {};
    for (const { name, link } of CHANGES) {
      // The first time warms up.
      await showLink(run, link);
      await showLink(run, plain);
      const there = await showLink(run, link);
      const back = await showLink(run, plain);
      values[`${name} frames`] = Math.max(there.frames, back.frames);
      values[`${name} ms`] = Math.max(there.ms, back.ms);
    }
    return values;
  } finally {
    await run.close();
  }
}

/** What a change is called in the tables. */
export const CHANGE_NAMES: readonly string[] = NAMES;
