import {
  parseDate,
  parseDay,
  parseMonth,
  parsePeriod,
  type DayNumber,
  type MonthNumber,
  type TimePeriod,
} from '../domain/time-period.ts';
import { bad, good, type CellType } from './cell-types.ts';

const YEAR = '[0-9]{4}';
const MONTH = `${YEAR}-[0-9]{2}`;
const DAY = `${MONTH}-[0-9]{2}`;
const DATE = `${YEAR}(-[0-9]{2}(-[0-9]{2})?)?`;
const ANY_PERIOD = `${YEAR}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?`;

/** `2025`, `2025-Q3`, `2025-05`, `2025-05-14`; a day that no calendar has is refused. */
export const PERIOD: CellType<TimePeriod> = {
  schema: { type: 'string', constraints: { required: true, pattern: ANY_PERIOD } },
  read: (text) => {
    const period = parsePeriod(text);
    return period === undefined ? bad('not-a-period', { found: text }) : good(period);
  },
  empty: undefined,
  fallback: { freq: 'A', ordinal: 0 },
};

/** A period, or `none` for a figure on no time axis. */
export const PERIOD_OR_NONE: CellType<TimePeriod | null> = {
  ...PERIOD,
  schema: { type: 'string', constraints: { required: true, pattern: `none|${ANY_PERIOD}` } },
  read: (text) => (text === 'none' ? good(null) : PERIOD.read(text)),
};

/** A whole month, `2025-05`. */
export const MONTH_CELL: CellType<MonthNumber> = {
  schema: { type: 'string', constraints: { required: true, pattern: MONTH } },
  read: (text) => {
    const month = parseMonth(text);
    return month === undefined ? bad('not-a-month', { found: text }) : good(month);
  },
  empty: undefined,
  fallback: 0,
};

/** One day, `2025-05-14`. */
export const DAY_CELL: CellType<DayNumber> = {
  schema: { type: 'string', constraints: { required: true, pattern: DAY } },
  read: (text) => {
    const day = parseDay(text);
    return day === undefined ? bad('not-a-day', { found: text }) : good(day);
  },
  empty: undefined,
  fallback: 0,
};

/** An EDTF date of day, month or year precision, kept as written. */
export const DATE_CELL: CellType<string> = {
  schema: { type: 'string', constraints: { required: true, pattern: DATE } },
  read: (text) => (parseDate(text) === undefined ? bad('not-a-date', { found: text }) : good(text)),
  empty: undefined,
  fallback: '',
};
