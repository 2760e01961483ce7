import { describe, expect, it } from 'vitest';
import { dayNumber } from '../domain/time-period.ts';
import { linePath, yearRules } from './series-lines.ts';

const same = (value: number): number => value;

describe('the outline of a line', () => {
  it.each([
    ['nothing', [], ''],
    ['one corner', [[1, 2]], 'M1 2'],
    ['three corners', [[1, 2], [3, 4], [5, 6]], 'M1 2L3 4L5 6'],
    ['a gap', [[1, 2], [2, null], [3, 4], [5, 6]], 'M1 2M3 4L5 6'],
    ['a gap at the end', [[1, 2], [2, null]], 'M1 2'],
    ['places between pixels', [[1.23456, -2.005]], 'M1.23 -2'],
  ] as const)('goes through %s', (_name, corners, path) => {
    expect(linePath(corners.map(([x, y]) => ({ x, y })), same, same)).toBe(path);
  });
});

describe('the rules of the years', () => {
  it.each([
    ['a window that begins with a year', dayNumber(2025, 1, 1), dayNumber(2026, 12, 31), [2025, 2026]],
    ['a window from autumn to summer', dayNumber(2024, 10, 1), dayNumber(2026, 9, 1), [2025, 2026]],
    ['a window that ends with a year', dayNumber(2024, 10, 1), dayNumber(2026, 1, 1), [2025]],
    ['a window within one year', dayNumber(2025, 3, 1), dayNumber(2025, 9, 1), []],
    ['a window of half days', dayNumber(2024, 12, 31) + 0.5, dayNumber(2025, 1, 1) + 0.5, [2025]],
  ])('stand for %s', (_name, from, to, years) => {
    expect(yearRules({ from, to }, same, 100)).toBe(years.map((year) => `M${dayNumber(year, 1, 1)} 16V88`).join(''));
  });
});
