import { stopPeriod } from '../../domain/cursor-stop.ts';
import {
  type DayNumber,
  type MonthNumber,
  type MonthRange,
  parsePeriod,
  type TimePeriod,
} from '../../domain/time-period.ts';
import type { Locale } from '../../domain/locale.ts';
import { dateFormats } from './date-formats.ts';

/** `14 May 2025` */
export function formatDay(day: DayNumber, locale: Locale): string {
  return dateFormats(locale).day(day);
}

/** `May 2025` */
export function formatMonth(month: MonthNumber, locale: Locale): string {
  return dateFormats(locale).month(month);
}

/**
 * `May`, `Sep`; for axes. In English the first three letters, because engines disagree on the fourth of "Sept",
 * and all labels should be of one width.
 */
export function formatMonthName(month: MonthNumber, locale: Locale): string {
  const name = dateFormats(locale).monthName(month);
  return locale === 'en' ? name.slice(0, 3) : name;
}

/** `Sep 2025`; for heads of rows and fields. */
export function formatShortMonth(month: MonthNumber, locale: Locale): string {
  if (locale === 'zh') return formatMonth(month, locale);
  return `${formatMonthName(month, locale)} ${Math.floor(month / 12)}`;
}

/** `Q3`, `三季度`, of the quarter that holds a month; for axes. */
export function formatQuarterName(month: MonthNumber, locale: Locale): string {
  const quarter = Math.floor(month / 3) % 4;
  return locale === 'zh' ? `${'一二三四'.charAt(quarter)}季度` : `Q${quarter + 1}`;
}

/** `Q3 2025`, `2025年三季度` */
function formatQuarter(quarter: number, locale: Locale): string {
  const [year, name] = [Math.floor(quarter / 4), formatQuarterName(quarter * 3, locale)];
  return locale === 'zh' ? `${year}年${name}` : `${name} ${year}`;
}

/** `2025`, `Q3 2025`, `May 2025`, `14 May 2025` */
export function formatPeriod(period: TimePeriod, locale: Locale): string {
  switch (period.freq) {
    case 'A':
      return locale === 'zh' ? `${period.ordinal}年` : String(period.ordinal);
    case 'Q':
      return formatQuarter(period.ordinal, locale);
    case 'M':
      return formatMonth(period.ordinal, locale);
    case 'D':
      return formatDay(period.ordinal, locale);
  }
}

/** What the cursor reads at a month of a range: `May 2025`, or `Q2 2025` where figures come by the quarter. */
export function formatMoment(month: MonthNumber, range: MonthRange, locale: Locale): string {
  return formatPeriod(stopPeriod(month, range), locale);
}

/** `Oct 2024 to Aug 2026`; a range of one month is that month. */
export function formatRange({ from, to }: MonthRange, locale: Locale): string {
  if (from === to) return formatShortMonth(from, locale);
  const between = locale === 'zh' ? '至' : ' to ';
  return formatShortMonth(from, locale) + between + formatShortMonth(to, locale);
}

const NO_DATE: Readonly<Record<Locale, string>> = { en: 'no date known', zh: '日期不详' };

/** A date as precise as it is known (EDTF): `9 June 2025`, `June 2025`, `2025`; an empty one is said in words. */
export function formatEdtf(edtf: string, locale: Locale): string {
  const period = parsePeriod(edtf);
  return period === undefined ? NO_DATE[locale] : formatPeriod(period, locale);
}
