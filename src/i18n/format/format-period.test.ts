import { describe, expect, it } from 'vitest';
import { parseDay, parseMonth, parsePeriod } from '../../domain/time-period.ts';
import {
  formatDay,
  formatEdtf,
  formatMonth,
  formatMonthName,
  formatPeriod,
  formatRange,
  formatShortMonth,
} from './format-period.ts';

const month = (text: string) => parseMonth(text) ?? 0;

describe('a period in words', () => {
  it.each([
    ['2025', '2025', '2025年'],
    ['2025-05', 'May 2025', '2025年5月'],
    ['2025-Q1', 'Q1 2025', '2025年一季度'],
    ['2024-Q4', 'Q4 2024', '2024年四季度'],
    ['2024-12', 'December 2024', '2024年12月'],
    ['2025-05-14', '14 May 2025', '2025年5月14日'],
    ['2024-02-29', '29 February 2024', '2024年2月29日'],
    ['1969-12-31', '31 December 1969', '1969年12月31日'],
    ['1900-01-01', '1 January 1900', '1900年1月1日'],
  ])('%s reads %s and %s', (text, english, chinese) => {
    const period = parsePeriod(text) ?? { freq: 'A', ordinal: 0 };
    expect([formatPeriod(period, 'en'), formatPeriod(period, 'zh')]).toEqual([english, chinese]);
  });

  it('has short months of one width', () => {
    const names = Array.from({ length: 12 }, (_, index) => formatMonthName(2025 * 12 + index, 'en'));
    expect(names).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
    expect([formatMonthName(month('2025-05'), 'zh'), formatShortMonth(month('2025-09'), 'en')]).toEqual(['5月', 'Sep 2025']);
    expect(formatShortMonth(month('2025-09'), 'zh')).toBe('2025年9月');
  });

  it.each([
    ['2024-10', '2026-08', 'Oct 2024 to Aug 2026', '2024年10月至2026年8月'],
    ['2025-01', '2025-06', 'Jan 2025 to Jun 2025', '2025年1月至2025年6月'],
    ['2025-05', '2025-05', 'May 2025', '2025年5月'],
  ])('from %s to %s reads %s and %s', (from, to, english, chinese) => {
    const range = { from: month(from), to: month(to) };
    expect([formatRange(range, 'en'), formatRange(range, 'zh')]).toEqual([english, chinese]);
  });

  it.each([
    ['2025-06-09', '9 June 2025', '2025年6月9日'],
    ['2025-06', 'June 2025', '2025年6月'],
    ['2025', '2025', '2025年'],
    ['', 'no date known', '日期不详'],
    ['2025-06-31', 'no date known', '日期不详'],
  ])('of the date %j reads %s and %s', (edtf, english, chinese) => {
    expect([formatEdtf(edtf, 'en'), formatEdtf(edtf, 'zh')]).toEqual([english, chinese]);
  });

  it('is the same whatever the instant of the day', () => {
    const day = parseDay('2025-05-14') ?? 0;
    expect([formatDay(day, 'en'), formatDay(day + 0.999, 'en'), formatMonth(month('2025-05'), 'en')]).toEqual(['14 May 2025', '14 May 2025', 'May 2025']);
  });
});
