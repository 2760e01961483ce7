import type { Contender } from './contenders.ts';
import type { Bench, Values } from './measure-use.ts';
import { frameFacts, openRun, type RunPage, type Slowness } from './page-run.ts';
import { moveMouse } from './trusted-input.ts';

/** Slow 4G and a processor a quarter as quick as this one. */
export const SLOW_PHONE: Slowness = { kilobitsASecond: 1600, latency: 150, processor: 4 };

const PATIENCE = 90_000;
/** How long a hand stays on the charts after they answered: the rest of the page comes meanwhile. */
const LINGER = 1_500;

/** Moves to and fro over the first panel, as a reader would who waits for an answer, until told to stop. */
function keepMoving({ cdp, page }: RunPage, { places }: Bench): () => Promise<void> {
  const stopped = new AbortController();
  const moving = (async () => {
    for (let move = 0; !stopped.signal.aborted; move += 1) {
      const share = 0.2 + 0.4 * Math.abs(((move / 30) % 2) - 1);
      await moveMouse(cdp, { x: places.left + places.width * share, y: places.top + 60 + (move % 5) });
      await page.waitForTimeout(16);
    }
  })();
  return async () => {
    stopped.abort();
    await moving;
  };
}

interface Fetched {
  readonly address: string;
  readonly end: number;
  readonly bytes: number;
}

/** What the page asked for, itself first, with the bytes of each as they came. */
function fetched({ page }: RunPage): Promise<readonly Fetched[]> {
  return page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map((entry) => ({ address: entry.name, end: entry.responseEnd, bytes: entry.encodedBodySize })),
  );
}

function bytesOf(files: readonly Fetched[], ends: RegExp): number {
  return files.filter(({ address }) => ends.test(new URL(address).pathname)).reduce((sum, { bytes }) => sum + bytes, 0);
}

async function readTimes(run: RunPage, { draws, answer }: Contender): Promise<Values> {
  const facts = await run.page.evaluate(() => {
    const { inkAt, seenAt, answeredAt, frames } = window.benchProbe;
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { inkAt, seenAt, answeredAt, frames, paint };
  });
  const files = await fetched(run);
  // A drawing that was there before anything was painted is on the screen with the first paint.
  const seen = draws && facts.inkAt > facts.paint ? facts.seenAt : facts.paint;
  const interactive = answer === '' ? Number.NaN : facts.answeredAt;
  const before = files.filter(({ end }) => end <= (answer === '' ? facts.paint : interactive));
  return {
    'first paint': facts.paint,
    seen,
    interactive,
    'longest block': frameFacts(facts.frames).longest,
    requests: files.length,
    'requests before': before.length,
    'page bytes': bytesOf(files.slice(0, 1), /./),
    'style bytes before': bytesOf(before, /\.css$/),
    'script bytes before': bytesOf(before, /\.js$/),
    'script bytes': bytesOf(files, /\.js$/),
  };
}

/** One first visit on a slow phone, or with nothing slowed down. */
export async function measureLoad(bench: Bench, contender: Contender, slow: Slowness | undefined): Promise<Values> {
  const run = await openRun(bench.browser, contender, slow);
  const stop = keepMoving(run, bench);
  try {
    await run.page.goto(`${bench.origin}/${contender.path}`, { waitUntil: 'commit', timeout: PATIENCE });
    await run.page.waitForFunction(
      ({ draws, answer }) => {
        const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
        const { seenAt, answeredAt } = window.benchProbe;
        return painted && (!draws || seenAt > 0) && (answer === '' || answeredAt > 0);
      },
      contender,
      { polling: 100, timeout: PATIENCE },
    );
    await run.page.waitForLoadState('networkidle', { timeout: PATIENCE });
    await run.page.waitForTimeout(LINGER);
    if (run.errors.length > 0) throw new Error(`${contender.path} threw: ${run.errors[0] ?? ''}`);
    return await readTimes(run, contender);
  } finally {
    await stop().catch(() => undefined);
    await run.close();
  }
}
