import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../setup/project.mjs';
import type { BenchOptions } from './bench-options.ts';
import type { Sample } from './samples.ts';
import { markdownTable, type Table } from './tables.ts';

const MARKS = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

/** Puts the tables between the marks of a page of the project, where it has such marks. */
function replaceIn(path: string, text: string): void {
  const page = readFileSync(path, 'utf8');
  if (MARKS.test(page)) writeFileSync(path, page.replace(MARKS, (_, open: string, close: string) => `${open}${text}${close}`));
}

/**
 * Prints the tables and writes every number of every run to `bench-results/`. Tables of a whole run, all parts at all
 * sizes, also take the place of those in `results.md` and in the README.
 */
export function writeResults(samples: readonly Sample[], tables: readonly Table[], options: BenchOptions, browser: string): void {
  const text = tables.map(markdownTable).join('\n');
  console.log(`\n${text}`);
  const { reps, seed, sizes, parts, whole } = options;
  const meta = { browser, node: process.version, processors: cpus().length, load: loadavg()[0], reps, seed, sizes, parts: [...parts] };
  const folder = inProject('bench-results');
  mkdirSync(folder, { recursive: true });
  const name = `${whole ? 'whole' : [...parts].join('-')}.json`;
  writeFileSync(join(folder, name), JSON.stringify({ meta, samples }, rounded));
  console.log(`every number: bench-results/${name}`);
  if (!whole) return;
  const said = `Medians of ${reps} interleaved runs (least–most), Chromium ${browser}, ${cpus().length} processors without a graphics card.\n\n${text}`;
  replaceIn(inProject('src/build/bench/results.md'), said);
  replaceIn(inProject('README.md'), said);
}
