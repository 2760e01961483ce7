import { describe, expect, it } from 'vitest';
import { licenceFaults, type Lock, type LockEntry, lockFaults } from './lock-faults.ts';

const entry: LockEntry = { version: '1.0.0', integrity: 'sha512-a', license: 'MIT' };
const manifest = { dependencies: { a: '1.0.0' }, devDependencies: { b: '1.0.0' } };
const lock: Lock = { packages: { '': manifest, 'node_modules/a': entry, 'node_modules/b': entry } };

function withEntry(folder: string, changed: LockEntry): Lock {
  return { packages: { ...lock.packages, [folder]: changed } };
}

describe('the lock check', () => {
  it('accepts a lock that installs the same everywhere', () => {
    expect(lockFaults(manifest, lock)).toEqual([]);
    expect(licenceFaults(lock)).toEqual([]);
  });

  it.each<[string, LockEntry, string]>([
    ['no version', { integrity: 'sha512-a' }, 'has no version'],
    ['no integrity', { version: '1.0.0' }, 'has no integrity'],
    ['the address of a registry', { ...entry, resolved: 'https://example.org/a.tgz' }, 'names a registry'],
    ['a script at installation', { ...entry, hasInstallScript: true }, 'runs a script'],
    ['a deprecated package', { ...entry, deprecated: 'old' }, 'is deprecated: old'],
    [
      'the binary of a platform left out',
      { ...entry, optionalDependencies: { 'a-darwin': '1.0.0' } },
      'asks for a-darwin',
    ],
  ])('turns red on %s', (_what, changed, message) => {
    const faults = lockFaults(manifest, withEntry('node_modules/a', changed));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(message);
  });

  it('finds an optional package in the folder of the one that asks for it', () => {
    const asking = { ...entry, optionalDependencies: { 'a-darwin': '1.0.0' } };
    const packages = { ...withEntry('node_modules/a', asking).packages, 'node_modules/a/node_modules/a-darwin': entry };
    expect(lockFaults(manifest, { packages })).toEqual([]);
  });

  it('turns red on a range', () => {
    const ranged = { ...manifest, dependencies: { a: '^1.0.0' } };
    expect(lockFaults(ranged, { packages: { ...lock.packages, '': ranged } })).toEqual([
      'package.json: a is pinned to "^1.0.0", not to one version',
    ]);
  });

  it('turns red when package.json has moved on without the lock', () => {
    const faults = lockFaults({ ...manifest, devDependencies: { b: '2.0.0' } }, lock);
    expect(faults.join()).toContain('devDependencies differ from package.json in b');
  });

  it('turns red on a ninth runtime package', () => {
    const names = ['a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const many = { ...manifest, dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) };
    expect(lockFaults(many, { packages: { ...lock.packages, '': many } }).join()).toContain('9 runtime packages');
  });

  it.each([['GPL-3.0'], ['UNLICENSED'], [undefined]])('turns red on the licence %s', (license) => {
    const changed = { version: '1.0.0', integrity: 'x', ...(license === undefined ? {} : { license }) };
    expect(licenceFaults(withEntry('node_modules/a', changed))).toHaveLength(1);
  });
});
