import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('slips between two words', () => {
  it.each([
    ['tariff', 'tariff', 0],
    ['tarif', 'tariff', 1],
    ['tarriff', 'tariff', 1],
    ['tarfif', 'tariff', 1],
    ['exprot', 'export', 1],
    ['eksprot', 'export', 3],
    ['magnat', 'magnet', 1],
    ['', 'abc', 3],
    ['abc', 'abcdef', 3],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
    expect(editDistance(b, a, 5)).toBe(expected);
  });

  it('beyond the limit are one more than it, however many', () => {
    expect(editDistance('export', 'magnet', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  it('are none in a word and itself, and as many from either side', () => {
    const word = fc.string({ maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a, 9)).toBe(0);
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      }),
    );
  });
});
