import { expect, it } from 'vitest';
import { isoDay } from '../time-period.ts';
import { lastPossibleDay } from './last-possible-day.ts';

it.each([
  ['2025-06-09', '2025-06-09'],
  ['2025-06', '2025-06-30'],
  ['2024-02', '2024-02-29'],
  ['2025', '2025-12-31'],
  ['', null],
  ['June 2025', null],
  ['2025-02-30', null],
])('of "%s" is %s', (edtf, expected) => {
  const day = lastPossibleDay(edtf);
  expect(day === null ? null : isoDay(day)).toBe(expected);
});
