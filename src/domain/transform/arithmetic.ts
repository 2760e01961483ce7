import type { Indicator } from '../dataset.ts';
import { type MonthNumber, monthOfDay, monthStart } from '../time-period.ts';
import type { DerivedValue, Outcome, PublishedValue, Refusal } from './transform.ts';

/** Digits that a result of decimal fractions may have; the rest is the noise of binary ones. */
const SIGNIFICANT = 12;

/** Sheds the noise of binary fractions and nothing else: rounding is for the formatter. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT));
}

/** What no transform can count with: rates that change on days, loose points, days. */
export function commonRefusal({ mark, frequency }: Indicator): Refusal | null {
  if (mark === 'step') return 'steps';
  if (mark === 'point' || mark === 'fact') return 'single-figures';
  return frequency === 'D' || frequency === 'none' ? 'daily' : null;
}

/** A value that can be counted with: "more than 90%", a forecast and a misprint cannot. */
export function isExact({ observation: { bound, status } }: PublishedValue): boolean {
  return bound === 'exact' && status !== 'forecast' && status !== 'announced' && status !== 'misprint' && status !== 'modelled';
}

/** A value for two months together has no ratio and no distance to one month. */
export function isCombined({ observation }: PublishedValue): boolean {
  return observation.status === 'combined';
}

/** The value whose period holds the middle of a month. */
export function valueAt(values: readonly PublishedValue[], month: MonthNumber): PublishedValue | undefined {
  const middle = (monthStart(month) + monthStart(month + 1)) / 2;
  return values.find((one) => one.start <= middle && one.end > middle);
}

/** The value that all others are measured against, or why there is none. */
export function baseValue(values: readonly PublishedValue[], month: MonthNumber): PublishedValue | Refusal {
  const base = valueAt(values, month);
  if (base === undefined) return 'base-missing';
  if (isCombined(base)) return 'base-combined';
  return isExact(base) ? base : 'base-not-exact';
}

/** Whether growth may be worked out between two levels: not across tables of different making. */
export function isComparable({ noGrowth }: Indicator, a: PublishedValue, b: PublishedValue): boolean {
  if (noGrowth === null) return true;
  const [early, late] = a.start <= b.start ? [a, b] : [b, a];
  const [first, last] = [monthOfDay(early.start), monthOfDay(late.end - 1)];
  return early === late || last < noGrowth.from || (first >= noGrowth.from && last > noGrowth.to);
}

/** A computed value with the claims it was computed from. */
export function derived(value: number, own: PublishedValue, other: PublishedValue | null): DerivedValue {
  const { observation } = own;
  const isOther = other !== null && other !== own;
  const from = isOther ? [other.observation.id, observation.id] : [observation.id];
  return { observation, value: withoutNoise(value), from, terms: from.length };
}

/** What was computed; nothing at all is a refusal, because an empty panel would not say why. */
export function outcome(values: readonly DerivedValue[]): Outcome {
  return values.length === 0 ? { kind: 'refused', reason: 'no-pairs' } : { kind: 'derived', values };
}
