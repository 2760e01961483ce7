import { describe, expect, test } from 'vitest';
import { findNumberWords } from './article-numbers.ts';

const words = (text: string): readonly string[] => findNumberWords(text).map((one) => one.words);

describe('what counts as a number or date', () => {
  test.each([
    ['worth $18.7 billion, down 48.3%', ['$18.7 billion', '48.3%']],
    ['from 125 to 10 percent', ['125', '10 percent']],
    ['100 percent-plus tariffs', ['100 percent']],
    ['more than 270,000 students in 2023-2024', ['270,000', '2023', '2024']],
    ['growth of 6.2% and 6.3%, respectively', ['6.2%', '6.3%']],
    ['On May 12, at 10am', ['May', '12', '10am']],
    ['seven minerals, a six-month licence, over two million people', ['seven', 'six', 'two', 'million']],
    ['the second-largest economy, the first half and ninety-nine', ['second', 'first', 'half', 'ninety', 'nine']],
    ['pre-April conditions on Monday’s agenda', ['April', 'Monday']],
    ['last month, this year and the previous year', ['last month', 'this year', 'previous year']],
    ['than a year earlier, over the weekend, in recent weeks, through summer', ['a year earlier', 'weekend', 'recent weeks', 'summer']],
    ['a more than hourlong call, one day after', ['hourlong', 'one']],
    ['⅓ of it, or a dozen, doubled', ['⅓', 'dozen', 'doubled']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('what does not', () => {
  test.each([
    'both sides, several magnets, most tariffs, a handful of licences',
    'weeks of mounting tension over time, year-on-year',
    'officials may seek a stay; the march of history',
    'Tensions May Ease; Administration May Seek Stay',
    'following weeks of talks, someone will spring a surprise',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

test('offsets count code points, as those of the package do', () => {
  expect(findNumberWords('🇨🇳 seven')).toEqual([{ start: 3, end: 8, words: 'seven' }]);
});
