import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMonth, type MonthRange } from '../domain/time-period.ts';
import { testMonth } from '../test/build-plotted.ts';
import { neighbours } from '../test/neighbours.ts';
import { timeTicks } from './time-ticks.ts';

function months(from: string, to: string): MonthRange {
  return { from: testMonth(from), to: testMonth(to) };
}

/** Labels of a plot of a width: `2025` for a year, `2025-05` for a month, `[2025-05]` for a month with its year. */
function labels(range: MonthRange, plotWidth: number): string[] {
  return timeTicks(range, plotWidth / (range.to - range.from + 1)).flatMap(({ month, label }) => {
    switch (label) {
      case 'none':
        return [];
      case 'month':
        return [isoMonth(month)];
      case 'year':
        return [isoMonth(month).slice(0, 4)];
      case 'quarter':
        return [`Q ${isoMonth(month)}`];
      case 'month-and-year':
      case 'quarter-and-year':
        return [`[${isoMonth(month)}]`];
    }
  });
}

describe('the axis of quarterly figures', () => {
  const quarters = { ...months('2024-02', '2025-06'), step: 3 } as const;

  it('has labels at quarters, never at single months', () => {
    expect(labels(quarters, 850)).toEqual(['Q 2024-04', 'Q 2024-07', 'Q 2024-10', '2025', 'Q 2025-04']);
    expect(labels({ ...months('2025-04', '2025-09'), step: 3 }, 600)).toEqual(['[2025-04]', 'Q 2025-07']);
  });

  it('has a stroke a quarter', () => {
    expect(timeTicks(quarters, 50).map(({ month }) => isoMonth(month))).toEqual(['2024-04', '2024-07', '2024-10', '2025-01', '2025-04']);
  });
});

describe('the labels of the time axis', () => {
  it.each([
    ['the first visit, on a desk', months('2024-10', '2026-08'), 604, ['2024-10', '2025', '2025-04', '2025-07', '2025-10', '2026', '2026-04', '2026-07']],
    ['the first visit, on a phone', months('2024-10', '2026-08'), 242, ['2025', '2025-07', '2026']],
    ['all years, on a desk', months('2017-07', '2026-08'), 604, ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']],
    ['all years, on a phone', months('2017-07', '2026-08'), 242, ['2018', '2020', '2022', '2024', '2026']],
    ['one year, on a desk', months('2025-01', '2025-12'), 604, ['2025', ...Array.from({ length: 11 }, (_, index) => isoMonth(testMonth('2025-02') + index))]],
    ['one month', months('2025-05', '2025-05'), 604, ['[2025-05]']],
    ['a January alone', months('2025-01', '2025-01'), 604, ['2025']],
    ['months in which no year begins', months('2025-03', '2025-06'), 604, ['[2025-03]', '2025-04', '2025-05', '2025-06']],
    ['a year without its January, on a phone', months('2025-02', '2025-12'), 242, ['[2025-04]', '2025-07', '2025-10']],
    ['a last January', months('2025-02', '2026-01'), 242, ['2025-04', '2025-07', '2025-10', '2026']],
    ['a last January that has no room for its label', months('2025-02', '2026-01'), 130, ['[2025-02]']],
    ['two centuries, on a desk', months('1900-01', '2100-12'), 604, ['1900', '1920', '1940', '1960', '1980', '2000', '2020', '2040', '2060', '2080']],
    ['two centuries, on a phone', months('1900-01', '2100-12'), 242, ['1900', '1950', '2000', '2050']],
  ])('are for %s', (_name, range, plotWidth, expected) => {
    expect(labels(range, plotWidth)).toEqual(expected);
  });

  it('stay apart, in the plot, and name a year, whatever the range and the width', () => {
    const from = fc.integer({ min: 1900 * 12, max: 2100 * 12 });
    fc.assert(
      fc.property(from, fc.nat({ max: 2411 }), fc.integer({ min: 242, max: 1600 }), (first, length, plotWidth) => {
        const monthWidth = plotWidth / (length + 1);
        const ticks = timeTicks({ from: first, to: first + length }, monthWidth).filter((tick) => tick.label !== 'none');
        expect(ticks.some((tick) => tick.label !== 'month')).toBe(true);
        for (const [before, tick] of neighbours(ticks)) {
          const apart = before.label === 'month-and-year' ? 66 : 46;
          expect((tick.month - before.month) * monthWidth).toBeGreaterThanOrEqual(apart - 1e-9);
        }
        for (const tick of ticks) {
          const room = tick.label === 'month' ? 28 : 12;
          expect((first + length + 1 - tick.month) * monthWidth).toBeGreaterThanOrEqual(room - 1e-9);
        }
      }),
      { seed: 20_261_121 },
    );
  });
});

describe('the strokes of the time axis', () => {
  it('stand at each month while months are wide enough', () => {
    expect(timeTicks(months('2024-10', '2026-08'), 26)).toHaveLength(23);
    expect(timeTicks(months('2024-10', '2026-08'), 6)).toHaveLength(23);
  });

  it('stand at years alone where months are narrow', () => {
    const ticks = timeTicks(months('2017-07', '2026-08'), 5.5);
    expect(ticks.map((tick) => isoMonth(tick.month))).toEqual(Array.from({ length: 9 }, (_, index) => `${2018 + index}-01`));
    expect(ticks.every((tick) => tick.year)).toBe(true);
  });
});
