/**
 * A time period is an integer with a frequency, never a timestamp: reading a date-only
 * string through `Date` shifts the month in most time zones west of Greenwich.
 *
 * Ordinals: `A` the year; `Q` year × 4 + quarter (the first = 0); `M` year × 12 + month (January = 0);
 * `D` days since 1970-01-01 in the proleptic Gregorian calendar.
 */
export type Frequency = 'A' | 'Q' | 'M' | 'D';

export interface TimePeriod {
  readonly freq: Frequency;
  readonly ordinal: number;
}

/** A day as an integer: days since 1970-01-01. Fractions are instants within a day. */
export type DayNumber = number;

/** A month as an integer: year × 12 + month, January = 0. */
export type MonthNumber = number;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** Days since 1970-01-01 of a civil date (month 1–12); the days-from-civil algorithm of Howard Hinnant. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** The civil date of a day number (its whole part); inverse of {@link dayNumber}. */
export function civilDate(day: DayNumber): CivilDate {
  const z = Math.floor(day) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Number of days in a month given as {@link MonthNumber}. */
export function daysInMonth(month: MonthNumber): number {
  return monthStart(month + 1) - monthStart(month);
}

/** First day of a month. */
export function monthStart(month: MonthNumber): DayNumber {
  return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** The month that holds an instant. */
export function monthOfDay(day: DayNumber): MonthNumber {
  const date = civilDate(day);
  return date.year * 12 + date.month - 1;
}

/** Reads `2025`, `2025-05` or `2025-05-14`; anything else, impossible days included, is undefined. */
export function parseDate(text: string): TimePeriod | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { freq: 'A', ordinal: year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const monthNumber = year * 12 + month - 1;
  if (match[3] === undefined) return { freq: 'M', ordinal: monthNumber };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(monthNumber)) return undefined;
  return { freq: 'D', ordinal: dayNumber(year, month, day) };
}

/** Reads what {@link parseDate} reads, and `2025-Q3` as SDMX spells a quarter. */
export function parsePeriod(text: string): TimePeriod | undefined {
  const match = QUARTER.exec(text);
  return match === null ? parseDate(text) : { freq: 'Q', ordinal: Number(match[1]) * 4 + Number(match[2]) - 1 };
}

/** Reads `2025-05` only. */
export function parseMonth(text: string): MonthNumber | undefined {
  const period = parseDate(text);
  return period?.freq === 'M' ? period.ordinal : undefined;
}

/** Reads `2025-05-14` only. */
export function parseDay(text: string): DayNumber | undefined {
  const period = parseDate(text);
  return period?.freq === 'D' ? period.ordinal : undefined;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The spelling of ISO 8601, and for quarters of SDMX: `2025`, `2025-Q3`, `2025-05`, `2025-05-14`; inverse of {@link parsePeriod}. */
export function isoPeriod(period: TimePeriod): string {
  switch (period.freq) {
    case 'A':
      return pad(period.ordinal, 4);
    case 'Q':
      return `${pad(Math.floor(period.ordinal / 4), 4)}-Q${(period.ordinal % 4) + 1}`;
    case 'M':
      return isoMonth(period.ordinal);
    case 'D':
      return isoDay(period.ordinal);
  }
}

/** A period as claim ids spell it, which are in small letters: `2025-q3`. */
export function claimPeriod(period: TimePeriod): string {
  return isoPeriod(period).toLowerCase();
}

export function isoMonth(month: MonthNumber): string {
  return `${pad(Math.floor(month / 12), 4)}-${pad((((month % 12) + 12) % 12) + 1, 2)}`;
}

export function isoDay(day: DayNumber): string {
  const date = civilDate(day);
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** First day of a period. */
export function periodStart(period: TimePeriod): DayNumber {
  switch (period.freq) {
    case 'A':
      return dayNumber(period.ordinal, 1, 1);
    case 'Q':
      return monthStart(period.ordinal * 3);
    case 'M':
      return monthStart(period.ordinal);
    case 'D':
      return period.ordinal;
  }
}

/** The day after the last day of a period. */
export function periodEnd(period: TimePeriod): DayNumber {
  switch (period.freq) {
    case 'A':
      return dayNumber(period.ordinal + 1, 1, 1);
    case 'Q':
      return monthStart(period.ordinal * 3 + 3);
    case 'M':
      return monthStart(period.ordinal + 1);
    case 'D':
      return period.ordinal + 1;
  }
}

/** Where a period's value stands on the time axis: the middle of a month, quarter or year, the start of a day (a step). */
export function periodInstant(period: TimePeriod): DayNumber {
  return period.freq === 'D' ? period.ordinal : (periodStart(period) + periodEnd(period)) / 2;
}

/** The month that a cursor stands on to show a period: the one that holds its instant. */
export function monthOfPeriod(period: TimePeriod): MonthNumber {
  return monthOfDay(Math.floor(periodInstant(period)));
}

/** Whether a period contains an instant; periods are half-open. */
export function periodContains(period: TimePeriod, instant: DayNumber): boolean {
  return instant >= periodStart(period) && instant < periodEnd(period);
}

/** A range of whole months, both ends included. */
export interface MonthRange {
  readonly from: MonthNumber;
  readonly to: MonthNumber;
  /** Months that the cursor goes at a time, where it is not one: 3 in a package whose figures come by the quarter. */
  readonly step?: 3;
}

export function rangeStart(range: MonthRange): DayNumber {
  return monthStart(range.from);
}

/** The day after the last day of the range. */
export function rangeEnd(range: MonthRange): DayNumber {
  return monthStart(range.to + 1);
}
