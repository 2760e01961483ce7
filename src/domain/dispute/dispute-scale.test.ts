import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayScaleFor, scalePosition, valueScaleFor } from './dispute-scale.ts';

describe('the scale of a dispute', () => {
  it.each([
    ['a share of a whole goes from 0 to 100%', [90], 'percent-share', 'share', 0, 100],
    ['values a thousand times apart take a step for every ten times', [18.7, 18_700], 'usd', 'log', 10, 100_000],
    ['rates that are near take a scale that does not begin at zero', [-34.5, -34.4], 'percent-change', 'cut', -34.6, -34.3],
    ['levels that are apart begin at zero', [54, 145], 'percent', 'plain', 0, 150],
    ['counts begin at zero', [6, 7], 'count', 'plain', 0, 8],
    ['values on both sides of zero are never on a scale of powers', [-1, 100], 'percent-change', 'plain', -50, 100],
  ] as const)('%s', (_, values, unit, kind, min, max) => {
    expect(valueScaleFor(values, unit)).toMatchObject({ kind, min, max });
  });

  it('has its ticks at the steps', () => {
    expect(valueScaleFor([-34.5, -34.4], 'percent-change').ticks).toEqual([-34.6, -34.5, -34.4, -34.3]);
    expect(valueScaleFor([18.7, 18_700], 'usd').ticks).toEqual([10, 100, 1000, 10_000, 100_000]);
  });

  it('of days leaves a day on either side, and never has many ticks', () => {
    expect(dayScaleFor([100, 101])).toEqual({ kind: 'days', min: 99, max: 102, ticks: [99, 100, 101, 102] });
    expect(dayScaleFor([100, 400]).ticks.length).toBeLessThanOrEqual(7);
  });

  it('holds every value between its ends, the greater one farther right', () => {
    const value = fc.oneof(fc.integer({ min: -1000, max: 100_000 }), fc.double({ min: 0.1, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const scale = valueScaleFor([low, high], 'percent');
        const [from, to] = [scalePosition(scale, low), scalePosition(scale, high)];
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(1 + 1e-9);
        expect(to >= from).toBe(true);
      }),
      { seed: 20_261_121 },
    );
  });
});
