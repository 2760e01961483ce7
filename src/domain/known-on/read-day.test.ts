import { describe, expect, it } from 'vitest';
import { isoDay } from '../time-period.ts';
import { readDay } from './read-day.ts';

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function read(text: string): string {
  const result = readDay(text, names);
  if (result.kind === 'day') return isoDay(result.day);
  return result.kind === 'ambiguous' ? result.days.map(isoDay).join(' or ') : result.kind;
}

describe('a typed day', () => {
  it.each([
    ['2025-06-10', '2025-06-10'],
    [' 2025/6/9 ', '2025-06-09'],
    ['2025.06.10', '2025-06-10'],
    ['10 June 2025', '2025-06-10'],
    ['10 jun 2025', '2025-06-10'],
    ['9th June, 2025', '2025-06-09'],
    ['June 10, 2025', '2025-06-10'],
    ['Sept. 3 2025', '2025-09-03'],
    ['29 February 2024', '2024-02-29'],
    ['2025年6月10日', '2025-06-10'],
    ['2025 年 6 月 9 日', '2025-06-09'],
  ])('"%s" is %s', (text, expected) => expect(read(text)).toBe(expected));

  it('in digits alone is refused where it can be two days', () => {
    expect(read('10/06/2025')).toBe('2025-06-10 or 2025-10-06');
    expect(read('6.10.2025')).toBe('2025-10-06 or 2025-06-10');
  });

  it.each([
    ['25/06/2025', '2025-06-25'],
    ['06/25/2025', '2025-06-25'],
    ['06/06/2025', '2025-06-06'],
    ['31-02-2025', 'unreadable'],
  ])('in digits alone, "%s" can only be %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['', 'June 2025', '2025-06', '2025-02-30', '10 Ju 2025', '10 Foo 2025', '10 June 25', '32 May 2025', 'today', '2025-06-10; x'])(
    '"%s" is none',
    (text) => expect(read(text)).toBe('unreadable'),
  );
});
