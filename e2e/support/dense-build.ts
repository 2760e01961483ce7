import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { dayOf } from './calendar.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** A reading of the table as a test reads it: its day, and its value. */
export type DenseReading = readonly [day: number, value: number];

export interface DenseBuild {
  /** The folder of the built page. */
  readonly dist: string;
  /** Readings by indicator, in the order of the file. */
  readonly readings: ReadonlyMap<string, readonly DenseReading[]>;
}

function readTable(folder: string): ReadonlyMap<string, readonly DenseReading[]> {
  const readings = new Map<string, DenseReading[]>();
  for (const line of readFileSync(join(folder, 'readings.csv'), 'utf8').trimEnd().split('\n').slice(1)) {
    const [indicator = '', period = '', value = ''] = line.split(',');
    const [year, month = 1, day] = period.split('-').map(Number);
    const own = readings.get(indicator) ?? [];
    own.push([dayOf(year ?? 0, month - 1, day ?? 1), Number(value)]);
    readings.set(indicator, own);
  }
  return readings;
}

/** Makes up a package of so many readings a panel and builds the page with it, below a folder of the test's own. */
export async function buildDense(folder: string, perPanel: number): Promise<DenseBuild> {
  const [data, dist] = [join(folder, 'package'), join(folder, 'dist')];
  const script = (file: string): string => join(ROOT, 'src/build/setup', file);
  const generator = join(ROOT, 'src/build/generate/main.ts');
  await run(process.execPath, [script('run-ts.mjs'), generator, '--per-panel', String(perPanel), '--out', data], { cwd: ROOT });
  const env = { ...process.env, DATA_PACKAGE: data };
  await run(process.execPath, [script('vite.mjs'), 'build', '--outDir', dist, '--emptyOutDir'], { cwd: ROOT, env });
  return { dist, readings: readTable(data) };
}
