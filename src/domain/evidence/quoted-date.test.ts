import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../time-period.ts';
import { dateAgrees, hasNumberOrDate, parseQuotedDate } from './quoted-date.ts';

function agrees(words: string, start: string, end?: string): boolean {
  const date = parseQuotedDate(words);
  const from = parsePeriod(start);
  const to = end === undefined ? null : parsePeriod(end);
  if (date === null || from === undefined || to === undefined) throw new Error(`no date in "${words}"`);
  return dateAgrees(date, from, to);
}

describe('dates in quotes', () => {
  it.each([
    ['May 12', { month: 5, day: 12, year: null }],
    ['the May 12', { month: 5, day: 12 }],
    ['12 May 2025', { month: 5, day: 12, year: 2025 }],
    ['April 2nd, 2025', { month: 4, day: 2, year: 2025 }],
    ['2025-04-02', { month: 4, day: 2, year: 2025 }],
    ['Jan. 20', { month: 1, day: 20 }],
    ['early April', { month: 4, day: null }],
    ['In May', { month: 5, day: null }],
    ['Monday', { weekday: 1, month: null }],
    ['Monday 9 June', { weekday: 1, month: 6, day: 9 }],
    ['2012', { year: 2012, month: null }],
    ['2023-2024', { year: 2023, toYear: 2024 }],
    ['one day after the May 12', { month: 5, day: 12, addDays: 1 }],
    ['four days before June 9', { month: 6, day: 9, addDays: -4 }],
  ])('reads "%s"', (words, parts) => {
    expect(parseQuotedDate(words)).toMatchObject(parts);
  });

  it.each(['last week', 'may', '90-day', 'May or June', '12', '34.5%', 'one day', '12345'])(
    'reads no date in "%s"',
    (words) => {
      expect(parseQuotedDate(words)).toBeNull();
    },
  );

  it.for<readonly [string, string, string?]>([
    ['May 12', '2025-05-12'],
    ['May 11', '2025-05-10', '2025-05-11'],
    ['one day after the May 12', '2025-05-13'],
    ['Monday', '2025-06-09'],
    ['Thursday', '2025-06-05'],
    ['April', '2025-04-04'],
    ['April', '2025-04'],
    ['2022', '2022-10-07'],
    ['2023-2024', '2023'],
    ['August', '2025-08-12'],
  ])('"%s" can mean %s', ([words, start, end]) => {
    expect(agrees(words, start, end)).toBe(true);
  });

  it.for<readonly [string, string, string?]>([
    ['May 12', '2025-05-14'],
    ['May 12', '2025-05-10', '2025-05-11'],
    ['Monday', '2025-06-10'],
    ['April', '2025-05-12'],
    ['2012', '2022-10-07'],
    ['May 12, 2024', '2025-05-12'],
    ['one day after the May 12', '2025-05-12'],
  ])('"%s" cannot mean %s', ([words, start, end]) => {
    expect(agrees(words, start, end)).toBe(false);
  });

  it('tells words that count or date from words that do not', () => {
    expect(['last week', 'a federal judge', 'may'].map(hasNumberOrDate)).toEqual([false, false, false]);
    expect(['six', 'May', 'Monday', '9', 'twenty-two'].map(hasNumberOrDate)).toEqual([true, true, true, true, true]);
  });
});
