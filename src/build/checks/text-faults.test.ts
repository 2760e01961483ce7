import { describe, expect, it } from 'vitest';
import { medianFaults, nameFaults, textFaults } from './text-faults.ts';

/** A `~` inside a text is taken out again; it keeps this file itself clean. */
const planted: readonly [what: string, text: string, message: string][] = [
  ['a path of a Unix machine', 'see /ho~me/ann/notes', 'a path of one machine'],
  ['a path of a Windows machine', String.raw`C:\Us~ers\ann`, 'a path of one machine'],
  ['a registry', 'https://registry.np~mjs.org/x', 'the address of a package registry'],
  ['an unfinished merge', '<<<~<<<< HEAD', 'unfinished merge'],
  ['something left to do', '// TO~DO later', 'left to do'],
  ['filler', 'Lorem ip~sum dolor', 'filler'],
  ['a private key', '-----BEGIN RSA PRIVATE K~EY-----', 'private key'],
  ['a token', `ghp_${'a'.repeat(36)}`, 'a secret'],
  ['a hushed type error', '// @ts-ig~nore', 'type error'],
];

const threeFiles = (middle: number) =>
  new Map([
    ['src/a.ts', 'x\n'],
    ['src/b.ts', 'x\n'.repeat(middle)],
    ['src/c.ts', 'x\n'.repeat(200)],
  ]);

describe('the check of the texts', () => {
  it.each(planted)('turns red on %s and names the line', (_what, text, message) => {
    const faults = textFaults('src/x.ts', `ok\n${text.replace('~', '')}\n`);
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^src/x\\.ts:2 .*${message}`))]);
  });

  it.each([
    ['https://example.org/home/page'],
    ['./tmp/x'],
    ['a / b'],
    ['../root/x'],
    ['<div>'],
    ['==='],
    ['/usr/bin/x'],
  ])('leaves %s alone', (text) => {
    expect(textFaults('src/x.ts', text)).toEqual([]);
  });

  it.each([
    ['src/x.ts', 300, 0],
    ['src/x.ts', 301, 1],
    ['src/theme/x.css', 301, 1],
    ['public/data/x.csv', 301, 0],
  ])('%s with %i lines has %i faults', (path, lines, faults) => {
    expect(textFaults(path, 'x\n'.repeat(lines))).toHaveLength(faults);
  });

  it.each([
    ['src/domain/time-period.test.ts', 0],
    ['src/build/README.md', 0],
    ['.ci/run', 0],
    ['src/decisions/001-time.md', 0],
    ['src/TimePeriod.ts', 1],
    ['src/time_period.ts', 1],
    ['src/Ui/x.ts', 1],
  ])('%s has %i faults in its name', (path, faults) => {
    expect(nameFaults(path)).toHaveLength(faults);
  });

  it('turns red when the middle file is long', () => {
    expect(medianFaults(threeFiles(99))).toEqual([]);
    expect(medianFaults(threeFiles(100))).toHaveLength(1);
  });
});
