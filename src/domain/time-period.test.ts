import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  isoPeriod,
  monthOfDay,
  monthStart,
  parseDate,
  parseDay,
  parseMonth,
  parsePeriod,
  periodContains,
  periodEnd,
  periodInstant,
  periodStart,
  rangeEnd,
  rangeStart,
} from './time-period.ts';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}

/** Every day from 1900 to 2100, counted by hand: the rule of leap years and nothing else. */
function* everyDay() {
  for (let year = 1900; year <= 2100; year += 1) {
    for (const [index, length] of MONTH_LENGTHS.entries()) {
      const days = index === 1 && isLeap(year) ? 29 : length;
      for (let day = 1; day <= days; day += 1) yield { year, month: index + 1, day };
    }
  }
}

const REFUSED = [
  ['2025-13', '2025-00', '2025-02-29', '2100-02-29', '2025-04-31', '2025-05-00', '2025-5', '25-05', '2025/05'],
  [' 2025-05', '2025-05 ', '2025-05-14T00:00', '-2025-05', '+2025', '２０２５', '20255', '', 'none', '2025-Q0', '2025-Q5', '2025-q1', 'Q1 2025', '2025-Q1-01'],
].flat();

const period = fc.oneof(
  fc.record({ freq: fc.constant('A' as const), ordinal: fc.integer({ min: 0, max: 9999 }) }),
  fc.record({ freq: fc.constant('Q' as const), ordinal: fc.integer({ min: 0, max: 9999 * 4 + 3 }) }),
  fc.record({ freq: fc.constant('M' as const), ordinal: fc.integer({ min: 0, max: 9999 * 12 + 11 }) }),
  fc.record({ freq: fc.constant('D' as const), ordinal: fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) }) }),
);

describe('a day number', () => {
  it('counts every day from 1900 to 2100 without a gap, there and back', () => {
    const wrong: string[] = [];
    let expected = dayNumber(1900, 1, 1);
    for (const date of everyDay()) {
      const day = dayNumber(date.year, date.month, date.day);
      const back = civilDate(expected);
      const same = back.year === date.year && back.month === date.month && back.day === date.day;
      if (day !== expected || !same) wrong.push(`${date.year}-${date.month}-${date.day}`);
      expected += 1;
    }
    expect(wrong).toEqual([]);
    expect(expected - dayNumber(1900, 1, 1)).toBe(73_414);
  });

  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 3, 1, 11_017],
    [2025, 5, 14, 20_222],
    [1900, 1, 1, -25_567],
    [2100, 12, 31, 47_846],
  ])('of %i-%i-%i is %i', (year, month, day, expected) => {
    expect(dayNumber(year, month, day)).toBe(expected);
  });

  it('with a fraction is an instant of its day', () => {
    expect(civilDate(20_222.999)).toEqual({ year: 2025, month: 5, day: 14 });
    expect(civilDate(-0.5)).toEqual({ year: 1969, month: 12, day: 31 });
  });
});

describe('a month', () => {
  it.each([
    ['2024-02', 29],
    ['2025-02', 28],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2100-02', 28],
    ['2025-12', 31],
  ])('%s has %i days', (text, days) => {
    expect(daysInMonth(parseMonth(text) ?? 0)).toBe(days);
  });

  it('holds its first and its last day and no other', () => {
    const wrong: string[] = [];
    for (let month = 1900 * 12; month < 2101 * 12; month += 1) {
      const first = monthStart(month);
      const next = first + daysInMonth(month);
      const found = [first - 1, first, next - 1, next].map(monthOfDay);
      if (found.join() !== [month - 1, month, month, month + 1].join()) wrong.push(isoMonth(month));
    }
    expect(wrong).toEqual([]);
  });
});

describe('reading a period', () => {
  it('is the inverse of writing it', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(parsePeriod(isoPeriod(one))).toEqual(one);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each(REFUSED)('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('takes a quarter for a period and never for a date', () => {
    expect(parsePeriod('2025-Q3')).toEqual({ freq: 'Q', ordinal: 2025 * 4 + 2 });
    expect(parseDate('2025-Q3')).toBeUndefined();
    expect(['1', '2', '3', '4'].map((quarter) => parsePeriod(`2025-Q${quarter}`)).map((one) => one && [isoDay(periodStart(one)), isoDay(periodEnd(one) - 1)])).toEqual([
      ['2025-01-01', '2025-03-31'],
      ['2025-04-01', '2025-06-30'],
      ['2025-07-01', '2025-09-30'],
      ['2025-10-01', '2025-12-31'],
    ]);
  });

  it('accepts 29 February in leap years alone', () => {
    const accepted = Array.from({ length: 201 }, (_, index) => 1900 + index).filter((year) => parseDay(`${year}-02-29`) !== undefined);
    expect(accepted).toHaveLength(49);
    expect(accepted.every(isLeap)).toBe(true);
  });

  it('tells a month from a day and a year', () => {
    expect(parseMonth('2025-05')).toBe(2025 * 12 + 4);
    expect([parseMonth('2025'), parseMonth('2025-05-14'), parseDay('2025-05')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a period', () => {
  it('begins where the one before it ends', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(periodStart({ ...one, ordinal: one.ordinal + 1 })).toBe(periodEnd(one));
      }),
      { seed: 2 },
    );
  });

  it('contains the instant at which its value stands', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(periodContains(one, periodInstant(one))).toBe(true);
        expect(periodContains(one, periodEnd(one))).toBe(false);
      }),
      { seed: 3 },
    );
  });

  it.each([
    ['2025-05', 20_224.5],
    ['2025-05-14', 20_222],
    ['2025', 20_271.5],
  ])('%s stands at its middle, a day at its start', (text, instant) => {
    const read = parsePeriod(text);
    expect(read && periodInstant(read)).toBe(instant);
  });

  it('as a range holds both of its months', () => {
    const range = { from: parseMonth('2025-01') ?? 0, to: parseMonth('2025-02') ?? 0 };
    expect([isoDay(rangeStart(range)), isoDay(rangeEnd(range))]).toEqual(['2025-01-01', '2025-03-01']);
  });
});
