import type { MonthNumber } from './time-period.ts';

const YEAR_FIRST = /^(\d{4})\s*[-/.年 ]\s*(\d{1,2})\s*月?$/;
const MONTH_FIRST = /^(\d{1,2})\s*[-/. ]\s*(\d{4})$/;
const NAME_FIRST = /^(\p{L}+)\.?\s*,?\s*(\d{4})$/u;
const NAME_LAST = /^(\d{4})\s*,?\s*(\p{L}+)\.?$/u;

function monthOf(year: string | undefined, month: number): MonthNumber | undefined {
  return month >= 1 && month <= 12 ? Number(year) * 12 + month - 1 : undefined;
}

/** 1–12 of a name given whole or by at least its first three letters; NaN where it is no name, or the start of two. */
export function namedMonth(name: string | undefined, names: readonly string[]): number {
  const start = (name ?? '').toLowerCase();
  const fitting = names.flatMap((one, index) => (one.toLowerCase().startsWith(start) ? [index + 1] : []));
  const [only, another] = fitting;
  return start.length >= 3 && only !== undefined && another === undefined ? only : Number.NaN;
}

/**
 * Reads a month as people type it: `2025-05`, `05/2025`, `5 2025`, `May 2025`, `2025 May`, `2025年5月`.
 * A two-digit year is refused, because it could be a month.
 *
 * @param names the twelve names of the months in the reader's language
 */
export function readMonth(text: string, names: readonly string[]): MonthNumber | undefined {
  const typed = text.trim();
  const digits = YEAR_FIRST.exec(typed);
  if (digits !== null) return monthOf(digits[1], Number(digits[2]));
  const reversed = MONTH_FIRST.exec(typed);
  if (reversed !== null) return monthOf(reversed[2], Number(reversed[1]));
  const named = NAME_FIRST.exec(typed);
  if (named !== null) return monthOf(named[2], namedMonth(named[1], names));
  const last = NAME_LAST.exec(typed);
  return last === null ? undefined : monthOf(last[1], namedMonth(last[2], names));
}
