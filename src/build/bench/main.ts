import { chromium, type Browser } from '@playwright/test';
import { launchChoice } from '../setup/browser-choice.mjs';
import { inProject } from '../setup/project.mjs';
import { runNode } from '../setup/run-command.mjs';
import { type BenchOptions, readOptions, type Size, sizeName, USAGE } from './bench-options.ts';
import { type BuiltPages, buildPages, scriptBytes, writeStaticPage } from './build-pages.ts';
import { type Contender, deepLink, empty, product, staticPage, uplot } from './contenders.ts';
import { readFirstView } from './first-view.ts';
import { byteTable, loadTable } from './load-tables.ts';
import { measureChange } from './measure-change.ts';
import { measureGrowth, measureHeap } from './measure-heap.ts';
import { measureLoad, SLOW_PHONE } from './measure-load.ts';
import { type Bench, measureUse, type Values } from './measure-use.ts';
import { changeTable, heapTable } from './other-tables.ts';
import { threadClock } from './page-run.ts';
import { seededNumbers, shuffled } from './random-order.ts';
import { printRecording, RECORDED } from './record-use.ts';
import type { Sample } from './samples.ts';
import { serveFolders } from './serve-folders.ts';
import type { Table } from './tables.ts';
import { cursorTable, zoomTable } from './use-tables.ts';
import { writeResults } from './write-results.ts';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** One run to be made: in each repetition all of them come in another order. */
interface Job {
  readonly contender: Contender;
  readonly run: () => Promise<Values>;
}

function keyed(prefix: string, values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix} ${name}`, value]));
}

function handJobs(bench: Bench, { parts, sizes }: BenchOptions): readonly Job[] {
  if (!parts.has('cursor') && !parts.has('zoom')) return [];
  const contenders = [empty(), ...sizes.flatMap((size) => [product(size), uplot(size, bench.places)])];
  return contenders.map((contender) => ({ contender, run: () => measureUse(bench, contender, parts) }));
}

function loadJobs(bench: Bench, { parts }: BenchOptions): readonly Job[] {
  if (!parts.has('load') && !parts.has('bytes')) return [];
  const charts = [product('bundled'), deepLink(), uplot('bundled', bench.places)];
  const slow = [...charts, staticPage(false), staticPage(true), empty()].map((contender) => ({
    contender,
    run: async () => keyed('slow', await measureLoad(bench, contender, SLOW_PHONE)),
  }));
  const desk = [...charts, staticPage(false)].map((contender) => ({
    contender,
    run: async () => keyed('desk', await measureLoad(bench, contender, undefined)),
  }));
  return [...slow, ...desk];
}

/** Sizes at which a choice is followed to its picture, and at which memory is read. */
const CHANGE_SIZES: readonly Size[] = ['bundled', 100_000];
const HEAP_SIZES: readonly Size[] = ['bundled', 1_000_000];
const VIEW_CHANGES = 1_000;

function changeJobs(bench: Bench, { parts, sizes }: BenchOptions): readonly Job[] {
  if (!parts.has('change')) return [];
  return CHANGE_SIZES.filter((size) => sizes.includes(size)).map((size) => {
    const contender = product(size);
    return { contender, run: () => measureChange(bench, contender) };
  });
}

function heapJobs(bench: Bench, { parts, sizes }: BenchOptions): readonly Job[] {
  if (!parts.has('heap')) return [];
  const used = HEAP_SIZES.flatMap((size) => (sizes.includes(size) ? [product(size), uplot(size, bench.places)] : []));
  const bundled = product('bundled');
  return [
    ...used.map((contender) => ({ contender, run: () => measureHeap(bench, contender) })),
    ...(sizes.includes('bundled') ? [{ contender: bundled, run: () => measureGrowth(bench, bundled, VIEW_CHANGES) }] : []),
  ];
}

/** Memory does not tremble: it is read in the first repetitions only. */
const HEAP_REPS = 3;

function jobsOf(bench: Bench, options: BenchOptions, rep: number): readonly Job[] {
  const heap = rep < HEAP_REPS ? heapJobs(bench, options) : [];
  return [...handJobs(bench, options), ...loadJobs(bench, options), ...changeJobs(bench, options), ...heap];
}

async function runAll(bench: Bench, options: BenchOptions): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const next = seededNumbers(options.seed);
  for (let rep = 0; rep < options.reps; rep += 1) {
    for (const { contender, run } of shuffled(jobsOf(bench, options, rep), next)) {
      try {
        samples.push({ rep, contender: contender.name, size: contender.size, values: await run() });
      } catch (error) {
        console.log(`  left out: ${contender.name}, ${sizeName(contender.size)}: ${String(error).split('\n')[0] ?? ''}`);
      }
    }
    console.log(`repetition ${rep + 1} of ${options.reps}`);
  }
  return samples;
}

function tablesOf(samples: readonly Sample[], { parts, sizes }: BenchOptions, built: BuiltPages): readonly Table[] {
  return [
    ...(parts.has('cursor') ? [cursorTable(samples, sizes)] : []),
    ...(parts.has('zoom') ? [zoomTable(samples, sizes)] : []),
    ...(parts.has('load')
      ? [
          loadTable(samples, { key: 'slow', title: 'First visit: 1.6 Mbit/s, 150 ms, a processor slowed down fourfold' }),
          loadTable(samples, { key: 'desk', title: 'First visit, nothing slowed down' }),
        ]
      : []),
    ...(parts.has('load') || parts.has('bytes') ? [byteTable(samples, scriptBytes(built))] : []),
    ...(parts.has('change') ? [changeTable(samples, CHANGE_SIZES.filter((size) => sizes.includes(size)))] : []),
    ...(parts.has('heap') ? [heapTable(samples, HEAP_SIZES.filter((size) => sizes.includes(size)))] : []),
  ];
}

async function bench(browser: Browser, options: BenchOptions): Promise<void> {
  const built = await buildPages(options.record ? [RECORDED] : options.sizes);
  const folders = new Map(built);
  const server = await serveFolders(folders);
  const first = await readFirstView(browser, server.origin);
  folders.set('static', writeStaticPage('static', first.lines, []));
  folders.set('static-styled', writeStaticPage('static-styled', first.lines, first.sheets));
  if (options.record) {
    await printRecording(browser, server.origin, first.places, options.seed, options.seconds);
    server.close();
    return;
  }
  const threads = await threadClock(browser);
  const samples = await runAll({ browser, origin: server.origin, places: first.places, threads }, options);
  server.close();
  writeResults(samples, tablesOf(samples, options, built), options, browser.version());
}

/** Measures the product beside its peers and prints the tables; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  if ((await runNode([inProject('src/build/setup/browser.mjs')])) !== 0) return 1;
  const browser = await chromium.launch({ ...launchChoice(), args: [...QUIET, '--font-render-hinting=none'] });
  try {
    await bench(browser, options);
  } finally {
    await browser.close();
  }
  return 0;
}
