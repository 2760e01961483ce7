import { describe, expect, it } from 'vitest';
import { checkPackage } from '../check-package/check-package.ts';
import { generatePackage } from './generate-package.ts';
import { seriesCount } from './made-up-readings.ts';

function generate(perPanel: number, seed: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  generatePackage({ perPanel, seed }, (file, piece) => files.set(file, (files.get(file) ?? '') + piece));
  return files;
}

function check(files: ReadonlyMap<string, string>) {
  const tables = new Map([...files].filter(([file]) => file.endsWith('.csv') && file !== 'readings.csv'));
  const readings = new TextEncoder().encode(files.get('readings.csv'));
  return checkPackage({ descriptor: files.get('datapackage.json') ?? '', tables, readings }, (file) => files.get(`articles/${file}`));
}

describe('a made-up package', () => {
  it.each([1, 2, 30, 2500])('of %i readings a panel passes every check of a package, quotes and articles included', (perPanel) => {
    const checked = check(generate(perPanel, 1));
    expect(checked.ok ? [] : checked.issues).toEqual([]);
    expect(checked.ok && [...checked.value.readings.values()].map(({ length }) => length)).toEqual([perPanel, perPanel, perPanel, perPanel]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(generate(50, 2)).toEqual(generate(50, 2));
    expect(generate(50, 2).get('readings.csv')).not.toBe(generate(50, 3).get('readings.csv'));
  });

  it('takes a second series only for more days than there are since the year 1', () => {
    expect([1, 100_000, 700_000, 1_000_000].map(seriesCount)).toEqual([1, 1, 1, 2]);
  });
});
