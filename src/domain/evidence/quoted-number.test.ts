import { describe, expect, it } from 'vitest';
import type { Measure } from './amount-words.ts';
import { parseQuotedAmount } from './quoted-number.ts';

type Case = readonly [
  number: string,
  sign: string,
  value: number,
  measure: Measure,
  bound?: string,
  direction?: string | null,
];

describe('the number grammar', () => {
  it.for<Case>([
    ['4.8%', 'rose', 4.8, 'percent', 'exact', 'up'],
    ['34.5%', 'steep decline', 34.5, 'percent', 'exact', 'down'],
    ['21%', 'drop', 21, 'percent', 'exact', 'down'],
    ['0.1%', 'dropped', 0.1, 'percent', 'exact', 'down'],
    ['3.3%', 'decrease', 3.3, 'percent', 'exact', 'down'],
    ['34%', 'Plunge Over', 34, 'percent', 'at-least', 'down'],
    ['over 34%', 'fell sharply', 34, 'percent', 'at-least', 'down'],
    ['100 percent-plus', '', 100, 'percent', 'at-least', null],
    ['90 percent', '', 90, 'percent', 'exact', null],
    ['approximately 90%', '', 90, 'percent', 'about', null],
    ['12.5 per cent', '', 12.5, 'percent', 'exact', null],
    ['145', 'percent', 145, 'percent', 'exact', null],
    ['2.5 percentage points', '', 2.5, 'percentage-points', 'exact', null],
    ['$18.7 billion', 'dropped sharply', 18.7e9, 'usd', 'exact', 'down'],
    ['US$18.7', 'million', 18.7e6, 'usd', 'exact', null],
    ['1,234,567.5 tonnes', '', 1234567.5, 'tonnes', 'exact', null],
    ['More than 270,000', '', 270000, 'bare', 'at-least', null],
    ['270 thousand', '', 270000, 'bare', 'exact', null],
    ['22 months', '', 22, 'months', 'exact', null],
    ['nearly two years', '', 24, 'months', 'nearly', null],
    ['90-day', '', 90, 'days', 'exact', null],
    ['three-month', '', 3, 'months', 'exact', null],
    ['up to six months', '', 6, 'months', 'at-most', null],
    ['two weeks', '', 14, 'days', 'exact', null],
    ['more than hourlong', '', 1, 'hours', 'at-least', null],
    ['17 elements', '', 17, 'things', 'exact', null],
    ['seven rare earth minerals', '', 7, 'things', 'exact', null],
    ['twenty-two', '', 22, 'bare', 'exact', null],
    ['two hundred and seventy thousand', '', 270000, 'bare', 'exact', null],
    ['no more than 12', '', 12, 'bare', 'at-most', null],
    ['a dozen', '', 12, 'bare', 'exact', null],
    ['\u221234.5%', '', 34.5, 'percent', 'exact', 'down'],
    ['-3.3%', '', 3.3, 'percent', 'exact', 'down'],
    ['90%,', '', 90, 'percent', 'exact', null],
  ])('reads "%s" (%s)', ([number, sign, value, measure, bound = 'exact', direction = null]) => {
    const amount = parseQuotedAmount(number, sign);
    expect(amount?.value).toBeCloseTo(value, 6);
    expect(amount).toMatchObject({ measure, bound, direction });
  });

  it.each([
    ['no number', 'several', ''],
    ['two numbers', '145 to 30 percent', ''],
    ['a decimal comma', '34,5%', ''],
    ['thousands in the wrong place', '27,0000', ''],
    ['two points', '1.2.3', ''],
    ['a negated direction', '34.5%', 'did not fall'],
    ['two directions', '34.5%', 'growth fell'],
    ['two bounds', 'over 34%', 'up to'],
    ['two units', '$34%', ''],
  ])('reads nothing from %s', (_, number, sign) => {
    expect(parseQuotedAmount(number, sign)).toBeUndefined();
  });

  it.each([
    ['34.5%', 0.1, 0.1],
    ['270,000', 1, 10_000],
    ['nearly two years', 12, 12],
    ['$18.7 billion', 1e8, 1e8],
    ['ninety', 1, 10],
  ])('knows how exactly "%s" is written', (words, place, roundPlace) => {
    const amount = parseQuotedAmount(words, '');
    expect(amount?.place).toBeCloseTo(place, 6);
    expect(amount?.roundPlace).toBeCloseTo(roundPlace, 6);
  });
});
