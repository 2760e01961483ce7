import { expect, it } from 'vitest';
import { sha256Hex } from '../sha256.ts';
import { hashAddress } from './hash-address.ts';

it('names a document as RFC 6920 does in its example', () => {
  expect(hashAddress(sha256Hex('Hello World!'))).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
});

it.each(['', 'a', 'text 2', 'text 3', '中国'])('spells the hash of "%s" as the platform does', (text) => {
  const hex = sha256Hex(text);
  expect(hashAddress(hex)).toBe(`ni:///sha-256;${Buffer.from(hex, 'hex').toString('base64url')}`);
});
