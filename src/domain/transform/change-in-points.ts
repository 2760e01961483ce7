import type { UnitId } from '../unit.ts';
import { baseValue, commonRefusal, derived, isCombined, isExact, outcome } from './arithmetic.ts';
import type { Outcome, PublishedValue, Refusal, TransformRule } from './transform.ts';

function ofUnit(unit: UnitId): Refusal | null {
  switch (unit) {
    case 'percent':
    case 'percent-change':
    case 'percent-share':
    case 'percentage-points':
      return null;
    case 'index':
    case 'usd':
    case 'tonnes':
    case 'count':
    case 'days':
    case 'months':
    case 'hours':
      return 'points-of-amount';
  }
}

function isSingle(one: PublishedValue): boolean {
  return isExact(one) && !isCombined(one);
}

function againstBefore(values: readonly PublishedValue[]): Outcome {
  return outcome(
    values.flatMap((one, position) => {
      const before = values[position - 1];
      if (before === undefined || before.end !== one.start || !isSingle(before) || !isSingle(one)) return [];
      return [derived(one.observation.value - before.observation.value, one, before)];
    }),
  );
}

/** Rates less the rate of a chosen period, or of the period before: in percentage points, never in per cent. */
export const changeInPoints: TransformRule = {
  base: 'optional',
  refuses: (indicator) => commonRefusal(indicator) ?? ofUnit(indicator.unit),
  measure: ({ unitMultiplier, decimals }) => ({ unit: 'percentage-points', unitMultiplier, decimals, changeOver: null }),
  derive: (values, _, month) => {
    if (month === null) return againstBefore(values);
    const base = baseValue(values, month);
    if (typeof base === 'string') return { kind: 'refused', reason: base };
    return outcome(
      values.filter(isSingle).map((one) => derived(one.observation.value - base.observation.value, one, base)),
    );
  },
};
