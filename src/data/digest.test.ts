import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { digest } from './digest.ts';

const bytes = new TextEncoder().encode('Exports fell 34.5% – 稀土');

function bytesOf(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe('the digest', () => {
  it('is the same from the browser and from our own code, which takes its place on plain http', async () => {
    expect(await digest(bytes, undefined)).toBe(await digest(bytes));
    expect(await digest(bytes)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the text of a file', () => {
  it('is UTF-8, without its byte-order mark', () => {
    expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, 0x61), 'a.csv')).toEqual({ ok: true, value: 'a' });
  });

  it.each([
    ['UTF-16, little end first', bytesOf(0xff, 0xfe, 0x69, 0x00), 'not-utf8', 'UTF-16'],
    ['UTF-16, big end first', bytesOf(0xfe, 0xff, 0x00, 0x69), 'not-utf8', 'UTF-16'],
    ['GB 18030', bytesOf(0xcf, 0xa1, 0xcd, 0xc1), 'not-utf8', 'unknown encoding'],
    ['a web page', new TextEncoder().encode('\n  <html>'), 'html-instead-of-data', undefined],
  ])('is refused for %s', (_, file, code, found) => {
    expect(decodeText(file, 'a.csv')).toMatchObject({
      ok: false,
      issues: [{ code, facts: found === undefined ? {} : { found } }],
    });
  });
});
