import type { UnitId } from '../unit.ts';
import { commonRefusal, isExact, outcome, valueAt, withoutNoise } from './arithmetic.ts';
import { monthStart } from '../time-period.ts';
import type { DerivedValue, PublishedValue, Refusal, TransformRule } from './transform.ts';

function ofUnit(unit: UnitId): Refusal | null {
  switch (unit) {
    case 'percent':
    case 'percent-change':
    case 'percent-share':
    case 'percentage-points':
    case 'index':
      return 'sum-of-rates';
    case 'count':
    case 'days':
    case 'months':
    case 'hours':
      return 'sum-of-stock';
    case 'usd':
    case 'tonnes':
      return null;
  }
}

/** Adds up as long as period follows period: after one without an exact value the sum is not known. */
function sumsFrom(first: PublishedValue, values: readonly PublishedValue[]): readonly DerivedValue[] {
  const sums: DerivedValue[] = [];
  let sum = 0;
  let until = first.start;
  for (const one of values.slice(values.indexOf(first))) {
    if (one.start !== until || !isExact(one)) break;
    sum = withoutNoise(sum + one.observation.value);
    until = one.end;
    const { observation } = one;
    const from = one === first ? [observation.id] : [first.observation.id, observation.id];
    sums.push({ observation, value: sum, from, terms: sums.length + 1 });
  }
  return sums;
}

/** Amounts of each period added up from a chosen one on; two months together are added as what they are. */
export const cumulative: TransformRule = {
  base: 'needed',
  refuses: (indicator) => commonRefusal(indicator) ?? ofUnit(indicator.unit),
  measure: ({ unit, unitMultiplier, decimals }) => ({ unit, unitMultiplier, decimals, changeOver: null }),
  derive: (values, indicator, month) => {
    const first = month === null ? undefined : valueAt(values, month);
    if (first === undefined || month === null) return { kind: 'refused', reason: 'base-missing' };
    if (!isExact(first)) return { kind: 'refused', reason: 'base-not-exact' };
    if (indicator.frequency === 'M' && first.start < monthStart(month)) return { kind: 'refused', reason: 'base-combined' };
    return outcome(sumsFrom(first, values));
  },
};
