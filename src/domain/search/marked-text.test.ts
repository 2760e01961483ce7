import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text.ts';

function marked(text: string, terms: readonly string[]): string {
  return markedText(text, new Set(terms))
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');
}

describe('what was found is marked in the text as it is shown', () => {
  it.each([
    ['Exports to the US', ['export'], '[Exports] to the US'],
    ['Exports to the US', ['us', 'export'], '[Exports] to the [US]'],
    ['−34.5% in May', ['34.5'], '[−34.5%] in May'],
    ['美国稀土出口', ['稀土', '出口'], '美国[稀土出口]'],
    ['美国稀土与出口', ['稀土', '出口'], '美国[稀土]与[出口]'],
    ['2025年5月', ['2025-05'], '[2025年5月]'],
    ['nothing here', ['export'], 'nothing here'],
    ['', ['export'], ''],
  ])('%s with %j', (text, terms, expected) => {
    expect(marked(text, terms)).toBe(expected);
  });

  it('and its parts together are the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const parts = markedText(text, new Set(terms));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
