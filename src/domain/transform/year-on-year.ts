import type { Frequency } from '../time-period.ts';
import type { UnitId } from '../unit.ts';
import { commonRefusal, derived, isCombined, isComparable, isExact, outcome } from './arithmetic.ts';
import type { PublishedValue, Refusal, TransformRule } from './transform.ts';

function ofUnit(unit: UnitId): Refusal | null {
  switch (unit) {
    case 'percent-change':
    case 'percentage-points':
      return 'change-of-change';
    case 'percent':
    case 'percent-share':
      return 'change-of-rate';
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

/** Periods of a frequency in a year; of days there is no such number. */
const A_YEAR: Readonly<Record<Frequency, number>> = { A: 1, Q: 4, M: 12, D: Number.NaN };

/** The ordinal of the same period a year before. */
function yearBefore({ observation: { period } }: PublishedValue): number | null {
  if (period === null) return null;
  return period.ordinal - A_YEAR[period.freq];
}

/** Levels against the same period of the year before, in per cent; two months together against the same two. */
export const yearOnYear: TransformRule = {
  base: 'none',
  refuses: (indicator) => commonRefusal(indicator) ?? ofUnit(indicator.unit),
  measure: () => ({ unit: 'percent-change', unitMultiplier: 0, decimals: 1, changeOver: 'year' }),
  derive: (values, indicator) => {
    const exact = values.filter(isExact);
    const byPeriod = new Map(exact.map((one) => [one.observation.period?.ordinal, one]));
    return outcome(
      exact.flatMap((one) => {
        const ordinal = yearBefore(one);
        const before = ordinal === null ? undefined : byPeriod.get(ordinal);
        if (before === undefined || before.observation.value <= 0 || isCombined(before) !== isCombined(one)) return [];
        if (!isComparable(indicator, before, one)) return [];
        return [derived((one.observation.value / before.observation.value - 1) * 100, one, before)];
      }),
    );
  },
};
