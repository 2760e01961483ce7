import { describe, expect, it } from 'vitest';
import { quoteContext, splitQuote } from './quote-parts.ts';

describe('the parts of a quote', () => {
  it.each([
    {
      name: 'digits after their sign',
      digits: [{ start: 5, end: 9 }],
      signs: [{ start: 0, end: 4 }],
      expected: ['sign:fell', 'none: ', 'digits:0.1%', 'none:.'],
    },
    { name: 'no spans', digits: [], signs: [], expected: ['none:fell 0.1%.'] },
    {
      name: 'a sign that covers the digits: the digits win',
      digits: [{ start: 5, end: 9 }],
      signs: [{ start: 0, end: 10 }],
      expected: ['sign:fell ', 'digits:0.1%', 'sign:.'],
    },
    { name: 'a span beyond the end', digits: [{ start: 9, end: 99 }], signs: [], expected: ['none:fell 0.1%', 'digits:.'] },
  ])('marks $name', ({ digits, signs, expected }) => {
    const parts = splitQuote('fell 0.1%.', digits, signs);
    expect(parts.map((part) => `${part.mark}:${part.text}`)).toEqual(expected);
  });

  it('counts code points and gives the text back whole', () => {
    const text = '𝟙𝟚 rose 5%';
    const parts = splitQuote(text, [{ start: 8, end: 10 }], []);
    expect(parts.at(-1)).toEqual({ text: '5%', mark: 'digits' });
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('the words around a quote', () => {
  it.each([
    {
      name: 'drops the words that the limit of 32 cuts',
      prefix: 'ment of the same month last year',
      suffix: ' in April and came despite the t',
      before: 'of the same month last year',
      after: ' in April and came despite the',
    },
    { name: 'keeps a short prefix and suffix whole', prefix: 'It was ', suffix: ' then', before: 'It was ', after: ' then' },
    { name: 'stays in the paragraph of the quote', prefix: 'end.\nChina’s ', suffix: '.\nStill', before: 'China’s ', after: '.' },
    { name: 'has nothing to say at the ends of a text', prefix: '', suffix: '', before: '', after: '' },
  ])('$name', ({ prefix, suffix, before, after }) => {
    expect(quoteContext(prefix, suffix)).toMatchObject({ before, after });
  });

  it('says that the sentence goes on, except at the ends of a paragraph', () => {
    expect(quoteContext('some words ', ' more words')).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(quoteContext('end.\nIn ', '.\nNext')).toMatchObject({ cutBefore: false, cutAfter: false });
    expect(quoteContext('', '')).toMatchObject({ cutBefore: false, cutAfter: false });
  });
});
