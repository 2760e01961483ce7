import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { packageVersion } from './package-version.ts';
import { sealPackage } from './seal-package.ts';

const DESCRIPTOR = JSON.stringify({
  name: 'sample',
  created: '2026-11-21T00:00:00Z',
  resources: [
    { name: 'a', path: 'a.csv', schema: {} },
    { name: 'b', path: 'b.csv' },
  ],
});

function seal(contents: Readonly<Record<string, string>>) {
  return sealPackage(DESCRIPTOR, (path) => new TextEncoder().encode(contents[path] ?? ''));
}

describe('sealing a package', () => {
  it('adds bytes and hash to each resource and a version to the whole, and keeps the rest', () => {
    const { version, descriptor } = seal({ 'a.csv': 'é', 'b.csv': 'b' });
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(version).toBe(packageVersion('2026-11-21', [hash('é'), hash('b')]));
    expect(JSON.parse(descriptor)).toEqual({
      name: 'sample',
      created: '2026-11-21T00:00:00Z',
      version,
      resources: [
        { name: 'a', path: 'a.csv', schema: {}, bytes: 2, hash: `sha256:${hash('é')}` },
        { name: 'b', path: 'b.csv', bytes: 1, hash: `sha256:${hash('b')}` },
      ],
    });
  });

  it('gives one version to the same bytes and another to others, order included', () => {
    const { version } = seal({ 'a.csv': '1', 'b.csv': '2' });
    expect(seal({ 'a.csv': '1', 'b.csv': '2' }).version).toBe(version);
    expect(seal({ 'a.csv': '2', 'b.csv': '1' }).version).not.toBe(version);
    expect(version).toMatch(/^2026-11-21-[0-9a-f]{8}$/);
  });

  it.each(['{}', '{"created":"2026-11-21"}', '{"created":"2026-11-21","resources":[{}]}'])(
    'stops at a descriptor that it cannot seal: %s',
    (text) => {
      expect(() => sealPackage(text, () => new Uint8Array())).toThrow(/datapackage\.json/);
    },
  );
});
