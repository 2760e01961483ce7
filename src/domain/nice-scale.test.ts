import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceScale } from './nice-scale.ts';

describe('niceScale', () => {
  it.each([
    ['duties from nought', [10, 145, 30], [0, 50, 100, 150]],
    ['growth on both sides of zero', [-34.5, 4.8, 15.6], [-40, -20, 0, 20]],
    ['falls alone', [-3.6, -1.2], [-4, -3, -2, -1, 0]],
    ['small rates', [-0.1, 0.3], [-0.1, 0, 0.1, 0.2, 0.3]],
    ['tonnes', [1238, 7742], [0, 2000, 4000, 6000, 8000]],
    ['one value', [3], [0, 1, 2, 3]],
    ['a step of two and a half', [10], [0, 2.5, 5, 7.5, 10]],
  ])('takes round ticks for %s', (_name, values, ticks) => {
    expect(niceScale(values).ticks).toEqual(ticks);
  });

  it.each([
    ['no value', []],
    ['zeros alone', [0, 0]],
    ['a negative zero', [-0]],
  ])('has an axis for %s', (_name, values) => {
    expect(niceScale(values)).toEqual({ min: 0, max: 1, ticks: [0, 1] });
  });

  it('takes as many values as a reader may bring', () => {
    const values = Array.from({ length: 500_000 }, (_, index) => index % 97);
    expect(niceScale(values).max).toBe(100);
  });

  it('keeps the dust of fractions out of its ticks', () => {
    expect(niceScale([0.3]).ticks.map(String)).toEqual(['0', '0.1', '0.2', '0.3']);
  });

  /** Figures as they are printed: up to nine digits, at any power of ten. */
  const figure = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -9, max: 9 }))
    .map(([digits, power]) => Number(`${digits}e${power}`));

  it('covers every value and zero with three to six even ticks, its ends among them', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), (values) => {
        fc.pre(values.some((value) => value !== 0));
        const { min, max, ticks } = niceScale(values);
        const step = (max - min) / (ticks.length - 1);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect([ticks.at(0), ticks.at(-1)]).toEqual([min, max]);
        expect(ticks.some((tick) => tick === 0)).toBe(true);
        for (const value of [...values, 0]) {
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
        for (const [index, tick] of ticks.entries()) {
          expect(Math.abs(tick - (min + index * step))).toBeLessThan(step * 1e-9);
        }
      }),
      { seed: 20_261_121 },
    );
  });

  it('leaves less than half of the axis empty', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), (values) => {
        fc.pre(values.some((value) => value !== 0));
        const { min, max } = niceScale(values);
        const spread = Math.max(0, ...values) - Math.min(0, ...values);
        expect(spread).toBeGreaterThan((max - min) / 2 - (max - min) * 1e-9);
      }),
      { seed: 20_261_121 },
    );
  });
});
