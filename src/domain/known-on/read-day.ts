import { namedMonth } from '../read-month.ts';
import { type DayNumber, isoMonth, parseDay } from '../time-period.ts';

const ISO = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const DAY_NAME = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?\s*,?\s*(\d{4})$/u;
const NAME_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s*(\d{4})$/u;
const DIGITS = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/;

export type ReadDay =
  | { readonly kind: 'day'; readonly day: DayNumber }
  /** Digits that are two days, by the order that one reads them in. */
  | { readonly kind: 'ambiguous'; readonly days: readonly [DayNumber, DayNumber] }
  | { readonly kind: 'unreadable' };

const UNREADABLE: ReadDay = { kind: 'unreadable' };

/** A civil date of typed parts, month 1–12; undefined where there is no such day. */
function dayOf(year: string | undefined, month: number, day: string | undefined): DayNumber | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  return parseDay(`${isoMonth(Number(year) * 12 + month - 1)}-${(day ?? '').padStart(2, '0')}`);
}

function found(day: DayNumber | undefined): ReadDay {
  return day === undefined ? UNREADABLE : { kind: 'day', day };
}

function readDigits(first: string | undefined, second: string | undefined, year: string | undefined): ReadDay {
  const dayFirst = dayOf(year, Number(second), first);
  const monthFirst = dayOf(year, Number(first), second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return found(dayFirst ?? monthFirst);
  return { kind: 'ambiguous', days: [dayFirst, monthFirst] };
}

/**
 * Reads a day as people type it: `2025-06-10`, `10 June 2025`, `June 10, 2025`, `2025年6月10日`. `10/06/2025` is two days and is
 * handed back as such; `25/06/2025` can only be one and is read.
 *
 * @param names the twelve names of the months in the reader's language
 */
export function readDay(text: string, names: readonly string[]): ReadDay {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  if (iso !== null) return found(dayOf(iso[1], Number(iso[2]), iso[3]));
  const dayName = DAY_NAME.exec(typed);
  if (dayName !== null) return found(dayOf(dayName[3], namedMonth(dayName[2], names), dayName[1]));
  const nameDay = NAME_DAY.exec(typed);
  if (nameDay !== null) return found(dayOf(nameDay[3], namedMonth(nameDay[1], names), nameDay[2]));
  const digits = DIGITS.exec(typed);
  return digits === null ? UNREADABLE : readDigits(digits[1], digits[2], digits[3]);
}
