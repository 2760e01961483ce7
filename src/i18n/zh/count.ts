import { formatNumber } from '../format/format-number.ts';

/** `1个数字`, `1,238个数字`: a count and its noun with the measure word before it; Chinese has no plural. */
export function count(value: number, noun: string): string {
  return formatNumber(value, { decimals: 0 }, 'zh') + noun;
}
