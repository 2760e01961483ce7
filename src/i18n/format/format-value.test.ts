import { describe, expect, it } from 'vitest';
import { UNITS, type UnitId } from '../../domain/unit.ts';
import { LOCALES } from '../../domain/locale.ts';
import { formatTick, formatUnit, formatValue, type ValueStyle } from './format-value.ts';

function style(unit: UnitId, unitMultiplier: number, decimals: number): ValueStyle {
  return { unit, unitMultiplier, decimals };
}

describe('a value', () => {
  it.each<[string, number, ValueStyle, string]>([
    ['145%', 145, style('percent', 0, 1), '145%'],
    ['12.5%', 12.5, style('percent', 0, 1), '12.5%'],
    ['−0.1%', -0.1, style('percent', 0, 1), '−0.1%'],
    ['+4.8%', 4.8, style('percent-change', 0, 1), '+4.8%'],
    ['+5.0%', 5, style('percent-change', 0, 1), '+5.0%'],
    ['−34.5%', -34.5, style('percent-change', 0, 1), '−34.5%'],
    ['0.0%', 0, style('percent-change', 0, 1), '0.0%'],
    ['90%', 90, style('percent-share', 0, 0), '90%'],
    ['−13.5 points', -13.5, style('percentage-points', 0, 1), '−13.5个百分点'],
    ['+1 point', 1, style('percentage-points', 0, 0), '+1个百分点'],
    ['+1.0 points', 1, style('percentage-points', 0, 1), '+1.0个百分点'],
    ['$18.7 million', 18.7, style('usd', 6, 1), '1,870万美元'],
    ['$18.7 billion', 18.7, style('usd', 9, 1), '187亿美元'],
    ['$315.6 billion', 315.6, style('usd', 9, 1), '3,156亿美元'],
    ['$315.65 billion', 315.65, style('usd', 9, 2), '3,156.5亿美元'],
    ['−$5 million', -5, style('usd', 6, 1), '−500万美元'],
    ['$1,234', 1234, style('usd', 0, 0), '1,234美元'],
    ['5,864.6 t', 5864.6, style('tonnes', 0, 1), '5,864.6吨'],
    ['1,238 t', 1238, style('tonnes', 0, 1), '1,238吨'],
    ['270 thousand t', 270, style('tonnes', 3, 0), '270,000吨'],
    ['17', 17, style('count', 0, 0), '17'],
    ['270,000', 270_000, style('count', 0, 0), '270,000'],
    ['1.2 million', 1.2, style('count', 6, 1), '120万'],
    ['90 days', 90, style('days', 0, 0), '90天'],
    ['1 day', 1, style('days', 0, 0), '1天'],
    ['6 months', 6, style('months', 0, 0), '6个月'],
    ['2 hours', 2, style('hours', 0, 0), '2小时'],
  ])('reads %s', (english, value, how, chinese) => {
    expect([formatValue(value, how, 'en').text, formatValue(value, how, 'zh').text]).toEqual([english, chinese]);
  });

  it.each<[string, string, number, ValueStyle]>([
    ['−34.5', '%', -34.5, style('percent-change', 0, 1)],
    ['5,864.6', 't', 5864.6, style('tonnes', 0, 1)],
    ['315.6', '$ billion', 315.6, style('usd', 9, 1)],
    ['1,234', '$', 1234, style('usd', 0, 0)],
    ['270', 'thousand t', 270, style('tonnes', 3, 0)],
    ['17', '', 17, style('count', 0, 0)],
    ['1', 'days', 1, style('days', 0, 0)],
    ['+1.0', 'points', 1, style('percentage-points', 0, 1)],
  ])('in a table reads %s under the head %j', (number, unit, value, how) => {
    expect(formatValue(value, how, 'en')).toMatchObject({ number, unit });
    expect(formatUnit(how, 'en')).toBe(unit);
  });

  it('carries a plus where it is a change, and in no other unit', () => {
    for (const locale of LOCALES) {
      const signed = UNITS.filter((unit) => formatValue(2, style(unit, 0, 0), locale).text.startsWith('+'));
      expect(signed).toEqual(['percent-change', 'percentage-points']);
    }
  });
});

describe('a tick', () => {
  it.each<[number, UnitId, number, string, string]>([
    [150, 'percent', 0, '150', '150%'],
    [0, 'percent', 0, '0', '0%'],
    [40, 'percent-change', 0, '+40', '+40%'],
    [-20, 'percent-change', 0, '\u221220', '\u221220%'],
    [0, 'percent-change', 0, '0', '0%'],
    [0.25, 'percent-change', 0, '+0.25', '+0.25%'],
    [8000, 'tonnes', 0, '8,000', '8,000 t'],
    [400, 'usd', 9, '400', '$400 billion'],
  ])('%d %s ×10^%i reads %s, and on top %s', (value, unit, multiplier, plain, top) => {
    expect(formatTick(value, style(unit, multiplier, 1), 'en', false)).toBe(plain);
    expect(formatTick(value, style(unit, multiplier, 1), 'en', true)).toBe(top);
  });

  it('shares the word for its power of ten with the ticks beside it', () => {
    const ticks = [0, 50, 400].map((value) => formatTick(value, style('usd', 9, 1), 'zh', true));
    expect(ticks).toEqual(['0亿美元', '500亿美元', '4,000亿美元']);
  });
});
