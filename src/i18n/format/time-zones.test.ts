import { afterAll, describe, expect, it } from 'vitest';
import { dayNumber, daysInMonth, isoDay, isoMonth, monthOfDay, monthStart, parseDay, parseMonth } from '../../domain/time-period.ts';
import { createDateFormats } from './date-formats.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const MONTHS = Array.from({ length: 144 }, (_, index) => 2015 * 12 + index);
const NAMES = 'January February March April May June July August September October November December'.split(' ');

const before = process.env['TZ'];

afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** What each month must read, without any arithmetic of the program. */
const EXPECTED = MONTHS.map((month) => {
  const year = 2015 + Math.floor((month - 2015 * 12) / 12);
  const index = month % 12;
  const iso = `${year}-${String(index + 1).padStart(2, '0')}`;
  return { month, iso, english: `${NAMES[index]} ${year}`, chinese: `${year}年${index + 1}月`, year, number: index + 1 };
});

/** Months that come out wrong in the zone of this process, formatters made afresh. */
function wrongMonths(): number {
  const english = createDateFormats('en');
  const chinese = createDateFormats('zh');
  return EXPECTED.filter(({ month, iso, year, number, ...labels }) => {
    const first = monthStart(month);
    const last = first + daysInMonth(month) - 1;
    return !(
      english.month(month) === labels.english &&
      chinese.month(month) === labels.chinese &&
      english.day(first) === `1 ${labels.english}` &&
      english.day(last).endsWith(` ${labels.english}`) &&
      isoMonth(month) === iso &&
      parseMonth(iso) === month &&
      parseDay(`${iso}-01`) === first &&
      isoDay(first) === `${iso}-01` &&
      dayNumber(year, number, 1) === first &&
      monthOfDay(last) === month
    );
  }).length;
}

/** The habit that the program avoids: a date-only string through `Date`, read with local getters. */
function naiveWrongMonths(): number {
  return EXPECTED.filter(({ iso, number }) => new Date(`${iso}-01`).getMonth() + 1 !== number).length;
}

describe('in every time zone', () => {
  it(`${MONTHS.length} months are right, where the naive habit is wrong`, { timeout: 60_000 }, () => {
    const results = ZONES.map((zone) => {
      process.env['TZ'] = zone;
      return { zone, wrong: wrongMonths(), naive: naiveWrongMonths() };
    });
    expect(results.length).toBeGreaterThanOrEqual(400);
    expect(results.filter((result) => result.wrong > 0)).toEqual([]);
    // The control: were the zone not really set, the naive habit would be right everywhere, or wrong everywhere.
    const naive = results.filter((result) => result.naive > 0).length;
    expect(naive).toBeGreaterThan(results.length / 4);
    expect(naive).toBeLessThan(results.length / 2);
  });
});
