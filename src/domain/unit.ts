/**
 * Units of measure. A value is `value × 10^unitMultiplier` of its unit, as in SDMX.
 * Percentage points are never "%": a difference of two rates takes `percentage-points`.
 */
export const UNITS = [
  'percent',
  'percent-change',
  'percentage-points',
  'percent-share',
  'index',
  'usd',
  'tonnes',
  'count',
  'days',
  'months',
  'hours',
] as const;

export type UnitId = (typeof UNITS)[number];

/** Growth carries its sign (+4.8%); levels, shares and amounts do not (145%). */
export function isSigned(unit: UnitId): boolean {
  return unit === 'percent-change' || unit === 'percentage-points';
}
