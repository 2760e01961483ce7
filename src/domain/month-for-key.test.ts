import { describe, expect, it } from 'vitest';
import { testMonth } from '../test/build-plotted.ts';
import { monthForKey } from './month-for-key.ts';
import { isoMonth, type MonthRange } from './time-period.ts';

const RANGE: MonthRange = { from: testMonth('2024-10'), to: testMonth('2026-08') };

describe('a key of the chart', () => {
  it.each([
    ['ArrowLeft', '2025-05', '2025-04'],
    ['ArrowRight', '2025-05', '2025-06'],
    ['ArrowLeft', '2024-10', '2024-10'],
    ['ArrowRight', '2026-08', '2026-08'],
    ['PageUp', '2025-12', '2024-12'],
    ['PageUp', '2025-03', '2024-10'],
    ['PageDown', '2025-03', '2026-03'],
    ['PageDown', '2025-12', '2026-08'],
    ['Home', '2025-12', '2024-10'],
    ['End', '2025-12', '2026-08'],
    ['ArrowRight', '2019-01', '2024-10'],
    ['ArrowLeft', '2030-01', '2026-08'],
  ])('%s moves from %s to %s, and never out of the range', (key, at, expected) => {
    const month = monthForKey(key, testMonth(at), RANGE);
    expect(month && isoMonth(month)).toBe(expected);
  });

  it('from nowhere goes to the end of the range', () => {
    expect(monthForKey('ArrowLeft', null, RANGE)).toBe(RANGE.to);
    expect(monthForKey('ArrowLeft', null, { ...RANGE, step: 3 })).toBe(testMonth('2026-08'));
  });

  it.each([
    ['ArrowLeft', '2025-05', '2025-02'],
    ['ArrowRight', '2025-05', '2025-08'],
    ['ArrowRight', '2025-04', '2025-08'],
    ['ArrowLeft', '2024-11', '2024-11'],
    ['ArrowRight', '2026-08', '2026-08'],
    ['PageUp', '2025-11', '2024-11'],
    ['PageDown', '2025-02', '2026-02'],
    ['Home', '2025-11', '2024-11'],
    ['End', '2025-11', '2026-08'],
  ])('%s moves among quarters from %s to %s', (key, at, expected) => {
    const month = monthForKey(key, testMonth(at), { ...RANGE, step: 3 });
    expect(month && isoMonth(month)).toBe(expected);
  });

  it.each(['Enter', ' ', 'a', 'Escape', 'Tab', 'ArrowUp', 'ArrowDown'])('%j moves no month', (key) => {
    expect(monthForKey(key, testMonth('2025-05'), RANGE)).toBeUndefined();
  });

  it('stays where the range is one month', () => {
    const may = testMonth('2025-05');
    for (const key of ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']) {
      expect(monthForKey(key, may, { from: may, to: may }), key).toBe(may);
    }
  });
});
