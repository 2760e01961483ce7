import { describe, expect, it } from 'vitest';
import { quoteAddress, textFragment } from './text-fragment.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('the text fragment of a quote', () => {
  it.each([
    { name: 'a short quote', quote: quote('fell 34.5%'), expected: ':~:text=fell%2034.5%25' },
    {
      name: 'a short quote with the words before it',
      quote: quote('a 21% drop', 'widened from ', ' in April'),
      expected: ':~:text=widened%20from-,a%2021%25%20drop',
    },
    {
      name: 'a prefix that does not end at a word is left out',
      quote: quote('day period', 'an initial 90-'),
      expected: ':~:text=day%20period',
    },
    { name: 'hyphens, commas and ampersands', quote: quote('90-day, A&B'), expected: ':~:text=90%2Dday%2C%20A%26B' },
    {
      name: 'a long quote by its first and last words',
      quote: quote('one two three four five six seven eight nine ten eleven twelve thirteen'),
      expected: ':~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    },
    { name: 'a quote over two paragraphs', quote: quote('the end.\nThe start'), expected: ':~:text=the%20end.,The%20start' },
  ])('spells $name', ({ quote: one, expected }) => {
    expect(textFragment(one)).toBe(expected);
  });

  it('decodes to the words of the quote', () => {
    const exact = 'China’s exports – “over 34%” – fell';
    expect(decodeURIComponent(textFragment(quote(exact)).slice(':~:text='.length))).toBe(exact);
  });
});

describe('the address of a quote', () => {
  it.each([
    { url: 'https://example.org/a', expected: 'https://example.org/a#:~:text=fell%205%25' },
    { url: 'https://example.org/a#top', expected: 'https://example.org/a#top:~:text=fell%205%25' },
    { url: '', expected: null },
  ])('of "$url" is $expected', ({ url, expected }) => {
    expect(quoteAddress(url, quote('fell 5%'))).toBe(expected);
  });
});
