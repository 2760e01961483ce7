import { describe, expect, it } from 'vitest';
import { testMonth } from '../test/build-plotted.ts';
import { stopAt, stopPeriod, stopsOf, stopSpan } from './cursor-stop.ts';
import { isoDay, isoMonth, isoPeriod, type MonthRange } from './time-period.ts';

const MONTHS: MonthRange = { from: testMonth('2024-12'), to: testMonth('2025-07') };
const QUARTERS: MonthRange = { ...MONTHS, step: 3 };

describe('the places of the cursor', () => {
  it('are the months of a range', () => {
    expect(stopsOf(MONTHS).map(isoMonth)).toEqual(['2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07']);
  });

  it('are the middles of its quarters, as far as the range has them', () => {
    expect(stopsOf(QUARTERS).map(isoMonth)).toEqual(['2024-12', '2025-02', '2025-05', '2025-07']);
    expect(stopsOf(QUARTERS).map((month) => isoPeriod(stopPeriod(month, QUARTERS)))).toEqual(['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3']);
  });

  it('are one for all months of a quarter, and reach over all its days', () => {
    for (const month of ['2025-01', '2025-02', '2025-03'].map(testMonth)) {
      const { start, end } = stopSpan(month, QUARTERS);
      expect([isoMonth(stopAt(month, QUARTERS)), isoDay(start), isoDay(end)]).toEqual(['2025-02', '2025-01-01', '2025-04-01']);
    }
    const { start, end } = stopSpan(testMonth('2025-02'), MONTHS);
    expect([isoDay(start), isoDay(end)]).toEqual(['2025-02-01', '2025-03-01']);
  });
});
