import { describe, expect, it } from 'vitest';
import { codePointLength, offsetMap, sliceCodePoints } from './code-points.ts';
import { loosenText, normaliseText } from './normalise-text.ts';

describe('N1', () => {
  it.each([
    ['composes letters', 'Lu\u0308', 'Lü'],
    ['makes line ends LF', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['makes no-break spaces spaces', '90\u00A0percent 1\u202F000', '90 percent 1 000'],
    ['leaves quotation marks, dashes and runs of spaces alone', '“a” – ‘b’  c', '“a” – ‘b’  c'],
  ])('%s', (_, text, normal) => {
    expect(normaliseText(text)).toBe(normal);
    expect(normaliseText(normal)).toBe(normal);
  });
});

describe('N2', () => {
  it('plain quotation marks, dashes and spaces', () => {
    expect(loosenText('“It’s”\n\n – 5\u22123 \t x').text).toBe('"It\'s" - 5-3 x');
  });

  it('knows where each character came from', () => {
    const text = 'a  – b';
    const { text: loose, origins } = loosenText(text);
    expect(loose).toBe('a - b');
    expect(origins).toEqual([0, 1, 3, 4, 5, 6]);
  });
});

describe('offsets in code points', () => {
  it('count a character outside the basic plane once', () => {
    expect(codePointLength('a🚢b')).toBe(3);
    expect(sliceCodePoints('a🚢b', { start: 1, end: 3 })).toBe('🚢b');
    const map = offsetMap('a🚢b');
    expect([0, 1, 2, 3].map(map.toIndex)).toEqual([0, 1, 3, 4]);
    expect([0, 1, 2, 3, 4].map(map.toCodePoint)).toEqual([0, 1, 1, 2, 3]);
  });
});
