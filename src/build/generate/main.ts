import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generatePackage } from './generate-package.ts';
import { MADE_UP_PANELS } from './made-up-panels.ts';

const USAGE = 'usage: npm run generate -- (--per-panel <readings> | --size <readings>) [--seed <number>] --out <folder>';

/** A whole number above zero; undefined for anything else. */
function count(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,7}$/.test(text) ? Number(text) : undefined;
}

/** Writes a made-up data package into a folder: `--size` readings in all, or `--per-panel` in each of its panels. */
export function main(args: readonly string[]): number {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { 'per-panel': text, size: text, seed: text, out: text } });
  const size = count(values.size);
  const perPanel = count(values['per-panel']) ?? (size === undefined ? undefined : Math.ceil(size / MADE_UP_PANELS.length));
  const seed = count(values.seed ?? '1');
  if (perPanel === undefined || seed === undefined || values.out === undefined) {
    console.error(USAGE);
    return 2;
  }
  const folder = resolve(values.out);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const open = new Map<string, number>();
  generatePackage({ perPanel, seed }, (file, piece) => {
    const descriptor = open.get(file) ?? openSync(join(folder, file), 'w');
    open.set(file, descriptor);
    writeSync(descriptor, piece);
  });
  for (const descriptor of open.values()) closeSync(descriptor);
  console.log(`${perPanel} readings in each of ${MADE_UP_PANELS.length} panels, made up from seed ${seed}, are in ${folder}.`);
  return 0;
}
