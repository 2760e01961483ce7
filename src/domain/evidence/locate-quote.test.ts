import { describe, expect, it } from 'vitest';
import { codePointLength } from './code-points.ts';
import { findQuote, locateQuote, openDocument, type QuoteSelector } from './locate-quote.ts';

const TEXT =
  'Trade slowed. Its exports to the US suffered a “steep” decline of 34.5%. The fall widened from a 21% drop.';
const EXACT = 'a “steep” decline of 34.5%';

function selector(text: string = TEXT, exact: string = EXACT): QuoteSelector {
  const at = text.indexOf(exact);
  const start = codePointLength(text.slice(0, at));
  const number = exact.indexOf('34.5%');
  return {
    exact,
    prefix: text.slice(Math.max(0, at - 9), at),
    suffix: text.slice(at + exact.length, at + exact.length + 9),
    start,
    end: start + codePointLength(exact),
    number: { start: number, end: number + 5 },
  };
}

describe('looking for a quote', () => {
  it.for<readonly [string, string, object]>([
    ['the document itself', TEXT, { state: 'exact', start: 45, end: 71 }],
    ['other line ends and spaces of N1', TEXT.replaceAll(' ', '\u00A0'), { state: 'exact', start: 45 }],
    ['furniture around the text', `Menu\n\n${TEXT}\nShare`, { state: 'moved', neighbours: 'kept', start: 51, end: 77 }],
    ['a ship before the text', `🚢${TEXT}`, { state: 'moved', neighbours: 'kept', start: 46, end: 72 }],
    [
      'plain quotation marks',
      TEXT.replaceAll(/[“”]/g, '"'),
      { state: 'exact-after-normalisation', start: 45, end: 71 },
    ],
    [
      'other line breaks',
      TEXT.replaceAll(' decline ', '\n decline\n'),
      { state: 'exact-after-normalisation', start: 45, end: 72 },
    ],
    [
      'shuffled sentences',
      `The fall came. It was ${EXACT}. Trade slowed.`,
      { state: 'moved', neighbours: 'changed', start: 22 },
    ],
    ['a changed digit', TEXT.replace('34.5%', '34.6%'), { state: 'not-found' }],
    [
      'a look-alike sentence',
      TEXT.replace('suffered a “steep”', 'saw a “steep”').replace('decline of', 'fall of'),
      { state: 'number-only' },
    ],
    ['the number inside another number', 'It fell 134.5% and 34.5%9 and 34.55%', { state: 'not-found' }],
    ['the words twice, elsewhere', `Oh. ${TEXT} ${TEXT}`, { state: 'number-only' }],
    ['another article', 'Nothing of the sort.', { state: 'not-found' }],
    ['an empty copy', '', { state: 'not-found' }],
  ])('in %s', ([, text, location]) => {
    expect(locateQuote(selector(), openDocument(text))).toMatchObject(location);
  });

  it('is not checked without a document', () => {
    expect(locateQuote(selector(), undefined)).toEqual({ state: 'not-checked' });
  });

  it('finds each place of words that stand twice', () => {
    expect(findQuote(selector(), openDocument(`${TEXT} ${TEXT}`))).toHaveLength(2);
  });

  it('counts offsets in code points beyond the basic plane', () => {
    const text = `🚢🚢 ${TEXT}`;
    expect(locateQuote(selector(text), openDocument(text))).toMatchObject({ state: 'exact', start: 48 });
  });
});
