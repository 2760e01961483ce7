import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type MonthRange, monthStart, rangeEnd, rangeStart } from './time-period.ts';
import { isSameRange, nearestMonth, panBy, pinchWindow, rangeWindow, snapWindow, spanOf, stepOut, type TimeWindow, zoomAbout } from './time-window.ts';

const SEED = { seed: 20_261_122 };
const EXTENT: MonthRange = { from: 2017 * 12 + 6, to: 2026 * 12 + 7 };
const LIMITS = rangeWindow(EXTENT);

const ranges = fc
  .tuple(fc.integer({ min: EXTENT.from, max: EXTENT.to }), fc.integer({ min: EXTENT.from, max: EXTENT.to }))
  .map(([one, other]): MonthRange => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([place, length]): TimeWindow => {
    const days = 59 + length * (LIMITS.to - LIMITS.from - 59);
    const from = LIMITS.from + place * (LIMITS.to - LIMITS.from - days);
    return { from, to: from + days };
  });
const part = fc.double({ min: 0, max: 1, noNaN: true });

function length({ from, to }: TimeWindow): number {
  return to - from;
}

function expectWithin(window: TimeWindow): void {
  expect(window.from).toBeGreaterThanOrEqual(LIMITS.from - 1e-6);
  expect(window.to).toBeLessThanOrEqual(LIMITS.to + 1e-6);
  expect(length(window)).toBeGreaterThanOrEqual(59 - 1e-6);
}

describe('a zoom', () => {
  it('stays within the figures and never shows less than two months', () => {
    fc.assert(
      fc.property(windows, part, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (window, at, factor) => {
        const next = zoomAbout(window, window.from + at * length(window), factor, LIMITS);
        expect(next.to).toBeGreaterThan(next.from);
        expectWithin(next);
      }),
      SEED,
    );
  });

  it('keeps the day under the pointer where it is, away from the ends of the figures', () => {
    fc.assert(
      fc.property(windows, part, fc.double({ min: 0.25, max: 1, noNaN: true }), (window, at, factor) => {
        const day = window.from + at * length(window);
        const next = zoomAbout(window, day, factor, LIMITS);
        expect((day - next.from) / length(next)).toBeCloseTo(at, 6);
      }),
      SEED,
    );
  });

  it('in and out again leads back', () => {
    const year = { from: dayNumber(2025, 1, 1), to: dayNumber(2026, 1, 1) };
    const day = dayNumber(2025, 5, 14);
    const back = zoomAbout(zoomAbout(year, day, 0.4, LIMITS), day, 2.5, LIMITS);
    expect([back.from, back.to]).toEqual([expect.closeTo(year.from, 6), expect.closeTo(year.to, 6)]);
  });

  it('shows a package of one month as it is', () => {
    const month = rangeWindow({ from: 24_300, to: 24_300 });
    expect(zoomAbout(month, month.from, 0.5, month)).toEqual(month);
  });
});

describe('a move', () => {
  it('keeps the length and stays within the figures', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (window, days) => {
        const next = panBy(window, days, LIMITS);
        expectWithin(next);
        expect(length(next)).toBeCloseTo(length(window), 6);
      }),
      SEED,
    );
  });

  it('goes as far as it is told, away from the ends', () => {
    const year = { from: dayNumber(2025, 1, 1), to: dayNumber(2026, 1, 1) };
    expect(panBy(year, -10.5, LIMITS)).toEqual({ from: year.from - 10.5, to: year.to - 10.5 });
  });
});

describe('two fingers', () => {
  const year = { from: dayNumber(2025, 1, 1), to: dayNumber(2026, 1, 1) };
  const dayAt = (at: number): number => year.from + at * length(year);

  it('keep the days that they hold under them', () => {
    const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(within(0.3, 0.45), within(0.55, 0.7), within(0.2, 0.45), within(0.55, 0.8), (a, b, x, y) => {
        const next = pinchWindow(year, { day: dayAt(b), at: y }, { day: dayAt(a), at: x }, { from: 0, to: 1e6 });
        expect(next.from + x * length(next)).toBeCloseTo(dayAt(a), 6);
        expect(next.from + y * length(next)).toBeCloseTo(dayAt(b), 6);
      }),
      SEED,
    );
  });

  it('stay within the figures and leave two months, wherever they go', () => {
    fc.assert(
      fc.property(part, part, part, part, (a, b, x, y) => {
        const next = pinchWindow(year, { day: dayAt(a), at: x }, { day: dayAt(b), at: y }, LIMITS);
        expect(next.to).toBeGreaterThan(next.from);
        expectWithin(next);
      }),
      SEED,
    );
  });

  it.each([
    ['side by side', 0.5, 0.51],
    ['one over the other', 0.5, 0.5],
    ['crossed', 0.6, 0.4],
  ])('%s move the window and leave its length', (_name, x, y) => {
    const next = pinchWindow(year, { day: dayAt(0.4), at: x }, { day: dayAt(0.6), at: y }, LIMITS);
    expect(length(next)).toBeCloseTo(365, 9);
    expect(next.from + ((x + y) / 2) * 365).toBeCloseTo(dayAt(0.5), 9);
  });
});

describe('the end of a gesture', () => {
  it('stands at whole months, two of them at least, within the figures', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40_000, noNaN: true }), fc.double({ min: 0, max: 9000, noNaN: true }), (from, days) => {
        const range = snapWindow({ from, to: from + days }, EXTENT);
        expect(range.from).toBeGreaterThanOrEqual(EXTENT.from);
        expect(range.to).toBeLessThanOrEqual(EXTENT.to);
        expect(range.to - range.from).toBeGreaterThanOrEqual(1);
      }),
      SEED,
    );
  });

  it('leaves a range of two months or more as it is, and is nowhere half a month from the window', () => {
    fc.assert(
      fc.property(ranges, windows, (range, window) => {
        const long = { from: Math.min(range.from, EXTENT.to - 1), to: Math.max(range.to, Math.min(range.from, EXTENT.to - 1) + 1) };
        expect(snapWindow(rangeWindow(long), EXTENT)).toEqual(long);
        fc.pre(length(window) >= 90);
        const snapped = rangeWindow(snapWindow(window, EXTENT));
        expect(Math.abs(snapped.from - window.from)).toBeLessThanOrEqual(15.5);
        expect(Math.abs(snapped.to - window.to)).toBeLessThanOrEqual(15.5);
      }),
      SEED,
    );
  });

  it('is the one month of a package that has no more', () => {
    expect(snapWindow({ from: 0, to: 1 }, { from: 24_300, to: 24_300 })).toEqual({ from: 24_300, to: 24_300 });
  });

  it.each([
    ['2025-05-01', dayNumber(2025, 5, 1), 2025 * 12 + 4],
    ['the first half of May', dayNumber(2025, 5, 15), 2025 * 12 + 4],
    ['the second half of May', dayNumber(2025, 5, 18), 2025 * 12 + 5],
    ['the second half of December', dayNumber(2025, 12, 20), 2026 * 12],
  ])('snaps %s to the nearest first of a month', (_name, day, month) => {
    expect(nearestMonth(day)).toBe(month);
  });
});

describe('a step out', () => {
  const [may, summer, year] = [
    { from: 24_304, to: 24_305 },
    { from: 24_304, to: 24_308 },
    { from: 24_300, to: 24_311 },
  ];

  it.each<readonly [string, readonly MonthRange[], MonthRange]>([
    ['the range before', [year, summer, may], summer],
    ['the last that was wider', [year, may], year],
    ['no range that was moved away from', [year, { from: 24_308, to: 24_320 }, may], year],
    ['twice its length where there was none', [may], { from: 24_303, to: 24_306 }],
  ])('leads to %s', (_name, before, expected) => {
    expect(stepOut(before, may, EXTENT)).toEqual(expected);
  });

  it('always shows more, until all is shown', () => {
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 5 }), ranges, (before, range) => {
        const next = stepOut(before, range, EXTENT);
        expect(next.from <= range.from && next.to >= range.to).toBe(true);
        expect(isSameRange(next, range)).toBe(isSameRange(range, EXTENT));
      }),
      SEED,
    );
  });

  it('spans two ranges', () => {
    expect(spanOf({ from: 1, to: 5 }, { from: 3, to: 9 })).toEqual({ from: 1, to: 9 });
    expect(rangeWindow(may)).toEqual({ from: rangeStart(may), to: rangeEnd(may) });
    expect(monthStart(nearestMonth(rangeStart(may)))).toBe(rangeStart(may));
  });
});
