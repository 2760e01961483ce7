import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines, cutLines, unbroken } from './break-lines.ts';
import { quoteLines } from './quote-lines.ts';

/** As if every sign were one wide. */
const measure = (text: string): number => [...text].length;

describe('words in lines', () => {
  it.each([
    ['words', 'China’s exports to the US', ['China’s ', 'exports ', 'to ', 'the ', 'US']],
    ['Chinese words with their marks', '中国对美国出口，2025年5月', ['中国', '对', '美国', '出口，', '2025', '年', '5', '月']],
  ])('are never broken within %s', (_what, text, expected) => {
    expect(unbroken(text)).toEqual(expected);
    expect(unbroken(text).join('')).toBe(text);
  });

  it('take no more than the width, but where a word alone does', () => {
    expect(breakLines('the fall of an unpronounceable quarter', 12, measure)).toEqual(['the fall of', 'an', 'unpronounceable', 'quarter']);
  });

  it('are of nearly one width, and no more lines for it', () => {
    expect(balanceLines('one two three four five six', 22, measure)).toEqual(['one two three', 'four five six']);
  });

  it('are cut where there is no room, and say so', () => {
    expect(cutLines('one two, three four five six', 9, 1, measure)).toEqual(['one two…']);
    expect(cutLines('one two', 9, 1, measure)).toEqual(['one two']);
  });
});

describe('a quote', () => {
  const parts = [
    { text: 'In May, after a spring of duties, exports to the US fell by ', mark: 'none' },
    { text: '34.5 per cent', mark: 'digits' },
    { text: ', the customs office of the country said in Beijing.', mark: 'none' },
  ] as const;
  const lines = (width: number, most: number) => quoteLines(parts, ['“', '”'], width, most, measure);
  const text = (width: number, most: number) => lines(width, most)?.map((line) => line.map((run) => run.text).join('').trimEnd());

  it('is whole where there is room for it', () => {
    expect(text(200, 1)).toEqual([`“${parts.map((part) => part.text).join('')}”`]);
  });

  it.each([
    ['at its end', 60, 2, ['“In May, after a spring of duties, exports to the US fell by', '34.5 per cent, the customs office of the country said in…”']],
    ['at its beginning too', 36, 2, ['“…exports to the US fell by', '34.5 per cent, the customs office…”']],
    ['to its digits', 18, 1, ['“…34.5 per cent…”']],
  ])('is cut by words: %s', (_where, width, most, expected) => {
    expect(text(width, most)).toEqual(expected);
  });

  it('never loses its digits, nor breaks them', () => {
    expect(lines(36, 2)?.flat().filter(({ mark }) => mark === 'digits')).toEqual([{ text: '34.5 per cent', mark: 'digits' }]);
    expect(lines(10, 1)).toBeNull();
  });
});
