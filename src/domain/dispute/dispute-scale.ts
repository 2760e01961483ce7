import { niceScale } from '../nice-scale.ts';
import type { UnitId } from '../unit.ts';

/**
 * `share`: 0 to 100%. `log`: a step is ten times the one before. `cut`: near values far from zero, so the
 * scale does not begin at zero. `plain`: from zero. `days`: whole days.
 */
export type ScaleKind = 'share' | 'log' | 'cut' | 'plain' | 'days';

export interface DisputeScale {
  readonly kind: ScaleKind;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** From so many times on, values of one kind are told apart by their order of size only. */
const LOG_FROM = 50;
/** Values nearer to each other than this share of their size would be one spot on a scale from zero. */
const CUT_BELOW = 0.1;
const MOST_DAY_TICKS = 6;

function decades(low: number, high: number): DisputeScale {
  const from = Math.floor(Math.log10(low));
  const to = Math.max(from + 1, Math.ceil(Math.log10(high)));
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  return { kind: 'log', min: 10 ** from, max: 10 ** to, ticks };
}

/** A step as great as the distance, rounded to its order of size, with room for one more on either side. */
function cutScale(low: number, high: number): DisputeScale {
  const exponent = Math.floor(Math.log10(high - low) + 1e-9);
  const tick = (index: number): number => Number((index * 10 ** exponent).toFixed(Math.max(0, -exponent)));
  const first = Math.floor(low / 10 ** exponent + 1e-9) - 1;
  const last = Math.ceil(high / 10 ** exponent - 1e-9) + 1;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tick(first + index));
  return { kind: 'cut', min: tick(first), max: tick(last), ticks };
}

/** The scale that shows best how far values of one unit lie apart; the values may not be empty. */
export function valueScaleFor(values: readonly number[], unit: UnitId): DisputeScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (unit === 'percent-share') return { kind: 'share', min: 0, max: 100, ticks: [0, 25, 50, 75, 100] };
  if (low > 0 && high / low >= LOG_FROM) return decades(low, high);
  const spread = high - low;
  if (spread > 0 && spread < CUT_BELOW * Math.max(Math.abs(low), Math.abs(high))) return cutScale(low, high);
  const { min, max, ticks } = niceScale(values);
  return { kind: 'plain', min, max, ticks };
}

/** Whole days with one more on either side where they are few, else a few of them. */
export function dayScaleFor(days: readonly number[]): DisputeScale {
  const first = Math.min(...days) - 1;
  const last = Math.max(...days) + 1;
  const step = Math.ceil((last - first) / MOST_DAY_TICKS);
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return { kind: 'days', min: first, max: last, ticks };
}

/** Where a value stands on its scale: 0 is the left end, 1 the right end. */
export function scalePosition({ kind, min, max }: DisputeScale, value: number): number {
  if (kind === 'log') return (Math.log10(value) - Math.log10(min)) / (Math.log10(max) - Math.log10(min));
  return (value - min) / (max - min);
}
