import type { Contender } from './contenders.ts';
import type { Bench, Values } from './measure-use.ts';
import { comeToRest, openRun, type RunPage } from './page-run.ts';
import { moveMouse, sweepMouse, wheelGesture } from './trusted-input.ts';

/** What a page holds after a forced collection. */
interface Held {
  readonly heap: number;
  /** Typed arrays and other buffers, which lie outside the heap. */
  readonly buffers: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held({ cdp }: RunPage): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  const counters = await cdp.send('Memory.getDOMCounters');
  return {
    heap: usage.usedSize,
    buffers: usage.backingStorageSize,
    nodes: counters.nodes,
    listeners: counters.jsEventListeners,
  };
}

async function open(bench: Bench, contender: Contender): Promise<RunPage> {
  const run = await openRun(bench.browser, contender);
  await run.page.goto(`${bench.origin}/${contender.path}`, { waitUntil: 'commit' });
  if (contender.draws) await run.page.waitForFunction(() => window.benchProbe.seenAt > 0, null, { timeout: 300_000 });
  await comeToRest(run);
  return run;
}

/** The heap after a page was used: pointed at, zoomed in and out. */
export async function measureHeap(bench: Bench, contender: Contender): Promise<Values> {
  const run = await open(bench, contender);
  try {
    const { left, top, width } = bench.places;
    const [from, to] = [{ x: left + 60, y: top + 60 }, { x: left + width - 150, y: top + 60 }];
    for (const delta of [-100, 100]) {
      await sweepMouse(run.cdp, from, to, 20);
      await wheelGesture(run.cdp, { x: left + width / 2, y: top + 60 }, delta);
      await run.page.waitForTimeout(600);
    }
    await moveMouse(run.cdp, { x: 5, y: 5 });
    await run.page.waitForTimeout(500);
    const { heap, buffers, nodes } = await held(run);
    return { 'heap bytes': heap, 'buffer bytes': buffers, nodes };
  } finally {
    await run.close();
  }
}

/** Views to go to and fro between: what they build up must be given back. */
const ROUND = ['?v=1&t=2024-01..2025-12', '?v=1&min=2', '?v=1&at=2025-05', ''];

async function changeViews({ page }: RunPage, times: number): Promise<void> {
  await page.evaluate(
    async ({ links, times }) => {
      const plain = location.pathname;
      for (let time = 0; time < times; time += 1) {
        const link = links[time % links.length] ?? '';
        history.replaceState(null, '', link === '' ? plain : link);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
        await window.benchProbe.frame();
      }
    },
    { links: ROUND, times },
  );
  await page.waitForTimeout(1_000);
}

/** How much more is held after a thousand view changes than after the first hundred. */
export async function measureGrowth(bench: Bench, contender: Contender, changes: number): Promise<Values> {
  const run = await open(bench, contender);
  try {
    await changeViews(run, 100);
    const before = await held(run);
    await changeViews(run, changes);
    const after = await held(run);
    return {
      'grown bytes': after.heap + after.buffers - before.heap - before.buffers,
      'grown nodes': after.nodes - before.nodes,
      'grown listeners': after.listeners - before.listeners,
    };
  } finally {
    await run.close();
  }
}
