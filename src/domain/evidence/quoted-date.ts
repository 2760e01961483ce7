import { civilDate, periodEnd, periodStart, type DayNumber, type TimePeriod } from '../time-period.ts';
import { isNumberWord, readNumberWords } from './number-words.ts';

/** As much of a date as the words give; what they leave out is null. */
export interface PartialDate {
  readonly year: number | null;
  /** Last year of "2023-2024". */
  readonly toYear: number | null;
  /** 1–12 */
  readonly month: number | null;
  /** 1–31 */
  readonly day: number | null;
  /** 0 = Sunday … 6 = Saturday */
  readonly weekday: number | null;
  /** "one day after May 12": days to add to the date that is named. */
  readonly addDays: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The whole name or an abbreviation of at least three letters; names are capitalised, which tells May from "may". */
function nameIndex(names: readonly string[], word: string): number | null {
  if (!/^[A-Z]/.test(word) || word.length < 3) return null;
  const lower = word.toLowerCase();
  const index = names.findIndex(
    (name) => name === lower || (lower.length <= 4 && lower !== 'may' && name.startsWith(lower)),
  );
  return index === -1 ? null : index;
}

function only<T>(values: readonly T[]): T | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** "one day after …", "the day after …": the days to add, and the words without it. */
function readOffset(words: string): { readonly days: number; readonly rest: string } {
  const match = /\b(?:([a-z]+|\d{1,2})\s+)?days?\s+(after|before)\b/i.exec(words);
  if (match === null) return { days: 0, rest: words };
  const count = (match[1] ?? 'the').toLowerCase();
  const number = /^\d/.test(count) ? Number(count) : (readNumberWords([count], 0)?.value ?? 1);
  return { days: match[2]?.toLowerCase() === 'before' ? -number : number, rest: words.replace(match[0], ' ') };
}

/**
 * Reads the date that words name: "May 12", "2 April 2025", "2025-04-02", "early April", "Monday", "2022",
 * "2023-2024", "one day after the May 12 announcement". Null where there is none, or more than one.
 */
export function parseQuotedDate(quoted: string): PartialDate | null {
  const { days: addDays, rest } = readOffset(quoted);
  const words = rest.match(/[A-Za-z]+|\d+/g) ?? [];
  const months = words.map((word) => nameIndex(MONTHS, word)).filter((index) => index !== null);
  const weekdays = words.map((word) => nameIndex(WEEKDAYS, word)).filter((index) => index !== null);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(rest);
  if (iso !== null) {
    return { year: Number(iso[1]), toYear: null, month: Number(iso[2]), day: Number(iso[3]), weekday: null, addDays };
  }
  const numbers = words.filter((word) => /^\d/.test(word));
  const years = numbers.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(Number);
  const days = numbers.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const isRange = years.length === 2 && /\d{4}\s*[-–—]\s*\d{4}/.test(rest);
  const counts = [months.length, weekdays.length, days.length, isRange ? 1 : years.length];
  if (counts.some((count) => count > 1) || numbers.length !== years.length + days.length) return null;
  if (counts.every((count) => count === 0) || (days.length > 0 && months.length === 0)) return null;
  const month = only(months);
  return {
    year: years[0] ?? null,
    toYear: isRange ? (years[1] ?? null) : null,
    month: month === null ? null : month + 1,
    day: only(days),
    weekday: only(weekdays),
    addDays,
  };
}

/** Whether words hold anything that counts or dates: a digit, a number word, a month, a weekday. */
export function hasNumberOrDate(quoted: string): boolean {
  return (quoted.match(/[A-Za-z]+|\d+/g) ?? []).some(
    (word) =>
      /^\d/.test(word) ||
      isNumberWord(word.toLowerCase()) ||
      nameIndex(MONTHS, word) !== null ||
      nameIndex(WEEKDAYS, word) !== null,
  );
}

function isDay(date: PartialDate, day: DayNumber): boolean {
  const named = day - date.addDays;
  const civil = civilDate(named);
  const lastYear = date.toYear ?? date.year;
  return (
    (date.year === null || (civil.year >= date.year && civil.year <= (lastYear ?? date.year))) &&
    (date.month === null || civil.month === date.month) &&
    (date.day === null || civil.day === date.day) &&
    // 1970-01-01 was a Thursday.
    (date.weekday === null || (((named + 4) % 7) + 7) % 7 === date.weekday)
  );
}

/** Whether the words can mean a day of an event: equality in all that they state. */
export function dateAgrees(date: PartialDate, start: TimePeriod, end: TimePeriod | null): boolean {
  const last = periodEnd(end ?? start);
  for (let day = periodStart(start); day < last; day += 1) {
    if (isDay(date, day)) return true;
  }
  return false;
}
