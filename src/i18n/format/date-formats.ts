import { type DayNumber, type MonthNumber, monthStart } from '../../domain/time-period.ts';
import type { Locale } from '../../domain/locale.ts';
import { LANGUAGE_TAGS } from '../locale.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** The spellings of days and months in one language. */
export interface DateFormats {
  /** `14 May 2025` */
  readonly day: (day: DayNumber) => string;
  /** `May 2025` */
  readonly month: (month: MonthNumber) => string;
  /** `May`, at full length: `September` */
  readonly monthName: (month: MonthNumber) => string;
}

/**
 * Spelt by `Intl` in UTC from whole days since 1970, which is what a day number is, so that
 * neither a `Date` nor the zone of the device has a part in it.
 */
export function createDateFormats(locale: Locale): DateFormats {
  const formatter = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { ...parts, timeZone: 'UTC' });
    return (day: DayNumber) => format.format(Math.floor(day) * MILLISECONDS_A_DAY);
  };
  const day = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = formatter({ month: 'long', year: 'numeric' });
  const monthName = formatter({ month: locale === 'zh' ? 'short' : 'long' });
  return { day, month: (one) => month(monthStart(one)), monthName: (one) => monthName(monthStart(one)) };
}

const made = new Map<Locale, DateFormats>();

export function dateFormats(locale: Locale): DateFormats {
  const formats = made.get(locale) ?? createDateFormats(locale);
  made.set(locale, formats);
  return formats;
}
