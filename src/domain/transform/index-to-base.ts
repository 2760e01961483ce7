import { baseValue, commonRefusal, derived, isCombined, isComparable, isExact, outcome } from './arithmetic.ts';
import type { Refusal, TransformRule } from './transform.ts';
import type { UnitId } from '../unit.ts';

function ofUnit(unit: UnitId): Refusal | null {
  switch (unit) {
    case 'percent-change':
    case 'percentage-points':
      return 'index-of-change';
    case 'percent':
    case 'percent-share':
      return 'index-of-rate';
    case 'index':
    case 'usd':
    case 'tonnes':
    case 'count':
    case 'days':
    case 'months':
    case 'hours':
      return null;
  }
}

/** Levels in proportion to one chosen period, which is 100. */
export const indexToBase: TransformRule = {
  base: 'needed',
  refuses: (indicator) => commonRefusal(indicator) ?? ofUnit(indicator.unit),
  measure: () => ({ unit: 'index', unitMultiplier: 0, decimals: 1, changeOver: null }),
  derive: (values, indicator, month) => {
    const base = month === null ? 'base-missing' : baseValue(values, month);
    if (typeof base === 'string') return { kind: 'refused', reason: base };
    const hundred = base.observation.value;
    if (hundred <= 0) return { kind: 'refused', reason: 'base-not-positive' };
    return outcome(
      values
        .filter((one) => isExact(one) && !isCombined(one) && isComparable(indicator, base, one))
        .map((one) => derived((one.observation.value / hundred) * 100, one, base)),
    );
  },
};
