import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Contender } from './contenders.ts';
import { installCommitCount, installRecorder, installSigns } from './page-probe.ts';

/** High enough for all four panels, so that none is spared its painting. */
const VIEWPORT = { width: 1440, height: 1100 };

/** A slow phone: what the loader of any page is judged on. */
export interface Slowness {
  readonly kilobitsASecond: number;
  readonly latency: number;
  readonly processor: number;
}

/** A page of its own for one run: nothing cached, nothing compiled, no other run in its process. */
export interface RunPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What the page threw; a run with an entry does not count. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openRun(browser: Browser, { answer }: Contender, slow?: Slowness): Promise<RunPage> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const cdp = await context.newCDPSession(page);
  // Time that the thread really ran: another program on the same processor must not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slow !== undefined) {
    const bytes = (slow.kilobitsASecond * 1000) / 8;
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  }
  await page.addInitScript(installRecorder);
  await page.addInitScript(installCommitCount);
  await page.addInitScript(installSigns, answer);
  return { page, cdp, errors, close: () => context.close() };
}

/** Milliseconds that a page has cost so far. */
export interface Cost {
  /** The main thread, all in all. */
  readonly cpu: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
  /** All threads of all pages and of the painter; NaN where the system does not tell. */
  readonly threads: number;
}

function threadNanoseconds(process: number): number {
  try {
    return readdirSync(`/proc/${process}/task`)
      .map((thread) => Number(readFileSync(`/proc/${process}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
      .reduce((sum, one) => sum + one, 0);
  } catch {
    return Number.NaN;
  }
}

/** Reads what all threads of the browser's pages have used, in ms. */
export async function threadClock(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const painters = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
    return painters.reduce((sum, { id }) => sum + threadNanoseconds(id), 0) / 1e6;
  };
}

export async function readMetrics(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

export async function costSoFar(cdp: CDPSession, threads: () => Promise<number>): Promise<Cost> {
  const all = await threads();
  const metrics = await readMetrics(cdp);
  const ms = (name: string): number => (metrics.get(name) ?? Number.NaN) * 1000;
  return {
    cpu: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration'),
    style: ms('RecalcStyleDuration'),
    threads: all,
  };
}

/** What was spent between two readings, a step. */
export function costBetween(before: Cost, after: Cost, steps: number): Cost {
  const per = (part: keyof Cost): number => (after[part] - before[part]) / steps;
  return { cpu: per('cpu'), script: per('script'), layout: per('layout'), style: per('style'), threads: per('threads') };
}

/** Lets so many frames go by in the page. */
export async function waitFrames(cdp: CDPSession, count = 1): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await cdp.send('Runtime.evaluate', { expression: 'benchProbe.frame()', awaitPromise: true });
  }
}

/** Waits until a page has come to rest: nothing on its way, and no commit or new element for half a second. */
export async function comeToRest({ page, cdp }: RunPage): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  let last = '';
  for (let still = 0; still < 5; ) {
    await page.waitForTimeout(100);
    await waitFrames(cdp);
    const now = await page.evaluate(() => `${window.benchProbe.commits} ${document.querySelectorAll('*').length}`);
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

export interface FrameFacts {
  /** The longest time between two frames, in ms. */
  readonly longest: number;
  readonly over20: number;
  readonly over50: number;
}

/** What a recording says of its frames. */
export function frameFacts(frames: readonly number[]): FrameFacts {
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
  return {
    longest: Math.max(0, ...gaps),
    over20: gaps.filter((gap) => gap > 20).length,
    over50: gaps.filter((gap) => gap > 50).length,
  };
}
