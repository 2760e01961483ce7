import { formatNumber } from '../format/format-number.ts';

/** `1 figure`, `1,238 figures`: a count and its noun. */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count, { decimals: 0 }, 'en')} ${count === 1 ? one : many}`;
}
