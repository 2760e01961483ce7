import { describe, expect, it } from 'vitest';
import { buildIndicator, buildObservation, type IndicatorParts, type ObservationParts } from '../../test/build-series.ts';
import type { Figure } from '../dispute/dispute-places.ts';
import { claimDifference } from './claim-difference.ts';

function figure(value: number, indicator: Partial<IndicatorParts> = {}, more: Partial<ObservationParts> = {}): Figure {
  return {
    indicator: buildIndicator({ id: 'a', ...indicator }),
    observation: buildObservation({ ...more, indicator: 'a', period: '2025-05', value }, 'first'),
  };
}

describe('the difference of two claims', () => {
  it.each([
    ['two rates are points apart', figure(-34.5), figure(-34.4), { kind: 'apart', amount: 0.1, unit: 'percentage-points' }],
    ['so are two levels in per cent', figure(145, { unit: 'percent' }), figure(54, { unit: 'percent' }), { kind: 'apart', amount: 91, unit: 'percentage-points' }],
    ['amounts keep their unit', figure(7, { unit: 'count' }), figure(6, { unit: 'count' }), { kind: 'apart', amount: 1, unit: 'count' }],
    [
      'scales are brought together',
      figure(18.7, { unit: 'usd', unitMultiplier: 6 }),
      figure(18.7, { unit: 'usd', unitMultiplier: 9 }),
      { kind: 'apart', amount: 18_681.3, unit: 'usd', unitMultiplier: 6 },
    ],
    ['equal values are the same', figure(1), figure(1), { kind: 'same' }],
    ['equal values on two scales are the same', figure(18_700, { unit: 'usd', unitMultiplier: 6 }), figure(18.7, { unit: 'usd', unitMultiplier: 9 }), { kind: 'same' }],
    ['two units are refused', figure(1), figure(1, { unit: 'percent-share' }), { kind: 'refused', reason: 'unit' }],
    ['a bound is refused', figure(90, {}, { bound: 'at-least' }), figure(91), { kind: 'refused', reason: 'bound' }],
  ] as const)('%s', (_, one, other, expected) => {
    expect(claimDifference(one, other)).toMatchObject(expected);
  });

  it('is the same either way round', () => {
    expect(claimDifference(figure(-34.5), figure(-34.4))).toEqual(claimDifference(figure(-34.4), figure(-34.5)));
  });
});
