import { describe, expect, it } from 'vitest';
import { searchTokens } from './search-tokens.ts';

function terms(text: string): readonly (readonly string[])[] {
  return searchTokens(text).map((token) => token.terms);
}

describe('a text is split into what is searched', () => {
  it.each([
    ['Exports to the US', [['export'], ['to'], ['the'], ['us']]],
    ['the United States, the U.S., reunited states', [['the'], ['us'], ['the'], ['us'], ['reunited'], ['state']]],
    ['China’s CPI', [['china'], ['s'], ['cpi']]],
    ['Élysée', [['elysee']]],
    ['ＣＰＩ', [['cpi']]],
    ['duties, tariffs, yes, basis', [['duty'], ['tariff'], ['yes'], ['basis']]],
    ['−34.5%', [['-34.5%', '-34.5', '34.5%', '34.5']]],
    ['-34.50 %', [['-34.5', '34.5']]],
    ['34,5', [['34.5']]],
    ['1,238', [['1238', '1.238']]],
    ['1,234,567', [['1234567']]],
    ['$18.7 million', [['18.7'], ['million']]],
    ['145%,', [['145%', '145']]],
    ['2025-05', [['2025-05']]],
    ['2025-05-12', [['2025-05-12']]],
    ['2025年5月', [['2025-05']]],
    ['2025年5月12日', [['2025-05-12']]],
    ['2025年', [['2025']]],
    ['4月', [['april']]],
    ['稀土', [['稀土']]],
    ['稀土出口', [['稀土', '土出', '出口']]],
    ['税', [['税']]],
    ['exports-us-yoy.2025-05', [['export'], ['us'], ['yoy'], ['2025-05']]],
    ['10–12', [['10'], ['12']]],
    ['', []],
    ['…', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('and each token knows where it stands, whatever folding did', () => {
    const text = 'ﬁrst −34.5% 稀土';
    expect(searchTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ﬁrst', '−34.5%', '稀土']);
  });
});
