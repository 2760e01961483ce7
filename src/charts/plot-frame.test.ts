import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceScale } from '../domain/nice-scale.ts';
import { monthStart, rangeEnd, rangeStart } from '../domain/time-period.ts';
import { testMonth } from '../test/build-plotted.ts';
import { PLOT_BOTTOM, PLOT_TOP, plotFrame, timeScale, valueScale, windowScale } from './plot-frame.ts';

const frame = plotFrame(764, 34, 126);
const range = { from: testMonth('2024-10'), to: testMonth('2026-08') };

describe('the frame of a plot', () => {
  it.each([
    ['a desk', 764, 34, 126, { width: 764, left: 34, plotWidth: 604 }],
    ['a phone', 292, 44, 6, { width: 292, left: 44, plotWidth: 242 }],
    ['a column too narrow for its labels', 120, 34, 126, { width: 120, left: 34, plotWidth: 40 }],
    ['a column not laid out yet', 0, 34, 126, { width: 0, left: 34, plotWidth: 40 }],
  ])('leaves for %s room for ticks and names', (_name, width, gutter, endLabels, expected) => {
    expect(plotFrame(width, gutter, endLabels)).toEqual(expected);
  });
});

describe('the scale of time', () => {
  it('runs from the first day of the range to the end of its last', () => {
    const { toX, monthWidth } = timeScale(range, frame);
    expect([toX(rangeStart(range)), toX(rangeEnd(range))]).toEqual([34, 638]);
    expect(monthWidth).toBeCloseTo(604 / 23);
  });

  it('makes a month as wide as its days', () => {
    const { toX } = timeScale(range, frame);
    const width = (month: string) => toX(monthStart(testMonth(month) + 1)) - toX(monthStart(testMonth(month)));
    expect(width('2025-01') / width('2025-02')).toBeCloseTo(31 / 28);
  });

  it('shows a window of half days between two ranges, at the pace of its days', () => {
    const { toX, toDay, monthWidth } = windowScale({ from: 20_000.5, to: 20_365.75 }, frame);
    expect([toX(20_000.5), toX(20_365.75)]).toEqual([34, 638]);
    expect(toDay(toX(20_100.25))).toBeCloseTo(20_100.25, 9);
    expect(monthWidth).toBeCloseTo(604 / 12, 1);
  });

  it('has room for a range of one month', () => {
    const may = testMonth('2025-05');
    const { toX, monthWidth } = timeScale({ from: may, to: may }, frame);
    expect([toX(monthStart(may)), toX(monthStart(may + 1)), monthWidth]).toEqual([34, 638, 604]);
  });

  it('holds what reaches beyond the range within the plot, where it is asked to', () => {
    const { toX, toPlotX } = timeScale(range, frame);
    const [before, within, after] = ['2024-01', '2025-05', '2027-01'].map((month) => monthStart(testMonth(month)));
    expect([toPlotX(before ?? NaN), toPlotX(after ?? NaN)]).toEqual([34, 638]);
    expect(toPlotX(within ?? NaN)).toBe(toX(within ?? NaN));
  });

  it('finds the day of each place again, at any range and width', () => {
    const month = fc.integer({ min: 1900 * 12, max: 2100 * 12 });
    fc.assert(
      fc.property(month, fc.nat({ max: 2400 }), fc.integer({ min: 40, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (from, months, width, share) => {
        const some = { from, to: from + months };
        const { toX, toDay } = timeScale(some, plotFrame(width + 160, 34, 126));
        const day = rangeStart(some) + share * (rangeEnd(some) - rangeStart(some));
        expect(Math.abs(toDay(toX(day)) - day)).toBeLessThan(1e-6);
      }),
      { seed: 20_261_121 },
    );
  });
});

describe('the scale of values', () => {
  it('puts the top tick and the bottom tick inside the height', () => {
    const toY = valueScale(niceScale([-34.5, 15.6]), 156);
    expect([toY(20), toY(-40)]).toEqual([PLOT_TOP, 156 - PLOT_BOTTOM]);
    expect(toY(0)).toBeGreaterThan(toY(15.6));
  });

  it('has a place for zero where there is no value', () => {
    expect(valueScale(niceScale([]), 156)(0)).toBe(156 - PLOT_BOTTOM);
  });
});
