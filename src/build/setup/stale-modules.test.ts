import { describe, expect, it } from 'vitest';
import { staleModules } from './stale-modules.mjs';

const react = { version: '19.3.1', integrity: 'sha512-a' };
const lock = { packages: { '': {}, 'node_modules/react': react } };
const present = () => true;

describe('deciding whether the packages must be installed', () => {
  it('asks for nothing when every entry is there', () => {
    expect(staleModules(lock, { packages: { 'node_modules/react': react } }, present)).toEqual([]);
  });

  it.each([
    ['nothing is installed', {}],
    ['another version is installed', { 'node_modules/react': { ...react, version: '18.0.0' } }],
    ['other contents are installed', { 'node_modules/react': { ...react, integrity: 'sha512-b' } }],
  ])('names the package when %s', (_case, packages) => {
    expect(staleModules(lock, { packages }, present)).toEqual(['node_modules/react']);
  });

  it('names a package whose folder was deleted by hand', () => {
    expect(staleModules(lock, { packages: { 'node_modules/react': react } }, () => false)).toEqual([
      'node_modules/react',
    ]);
  });

  it('names a package that the lock no longer knows', () => {
    const packages = { 'node_modules/react': react, 'node_modules/left-over': react };
    expect(staleModules(lock, { packages }, present)).toEqual(['node_modules/left-over']);
  });

  it('does not miss the binary of another platform', () => {
    const other = { packages: { 'node_modules/binary-win32': { ...react, optional: true } } };
    expect(staleModules(other, { packages: {} }, present)).toEqual([]);
  });
});
