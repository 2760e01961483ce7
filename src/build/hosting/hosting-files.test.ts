import { describe, expect, it } from 'vitest';
import { type ReadSample, readCaddy, readNginx, readStaticHost, sampleFaults } from './hosting-faults.ts';
import { HOSTING_FILES } from './hosting-files.ts';

const SAMPLES: readonly (readonly [string, ReadSample, boolean])[] = [
  ['hosting/headers.txt', readStaticHost, false],
  ['hosting/nginx.conf', readNginx, true],
  ['hosting/caddyfile.txt', readCaddy, true],
];

function textOf(path: string): string {
  return HOSTING_FILES.find((file) => file.path === path)?.text ?? '';
}

describe('a sample for a server', () => {
  it.each(SAMPLES)('%s sends what the pages promise, and what only a header can say', (path, read, seesQuery) => {
    expect(sampleFaults(textOf(path), read, seesQuery)).toEqual([]);
  });

  it('is there for each kind of server', () => {
    expect(SAMPLES.map(([path]) => path)).toEqual(HOSTING_FILES.map(({ path }) => path));
  });

  describe.each(SAMPLES)('%s with a planted fault', (path, read, seesQuery) => {
    it.each([
      ['a directive less', "object-src 'none'; ", '', 'without "object-src'],
      ['a hole in the policy', "script-src 'self'", "script-src 'self' 'unsafe-inline'", 'without "script-src'],
      ['one line more', "base-uri 'none'", "base-uri 'none'; img-src *", 'says something else'],
      ['frames for nobody', 'frame-ancestors *', "frame-ancestors 'none'", 'wrong frame-ancestors'],
      ['files kept for an hour', 'max-age=31536000, immutable', 'max-age=3600', 'wrong time'],
      ['pages kept for a day', 'no-cache', 'max-age=86400', 'not asked for anew'],
      ['a type to be guessed', 'nosniff', 'sniff', 'something else'],
      ['a referrer', 'no-referrer', 'unsafe-url', 'came from'],
    ])('%s is found', (_, from, to, fault) => {
      const planted = textOf(path).replaceAll(from, to);
      expect(planted).not.toBe(textOf(path));
      expect(sampleFaults(planted, read, seesQuery).join('\n')).toContain(fault);
    });
  });
});
