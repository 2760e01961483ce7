/** Days since 1970-01-01 and months as year × 12 + month (January = 0), worked out apart from the product. */
const MILLISECONDS_A_DAY = 86_400_000;

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / MILLISECONDS_A_DAY;
}

/** First day of a month. */
export function monthStart(month: number): number {
  return dayOf(Math.floor(month / 12), month % 12, 1);
}

/** `2025-05` as a number. */
export function monthOf(text: string): number {
  const [year = '', month = ''] = text.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

export function monthOfDay(day: number): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** `2025-05` */
export function isoMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** `May 2025` */
export function monthName(month: number): string {
  return `${NAMES[month % 12] ?? ''} ${Math.floor(month / 12)}`;
}

/** `May`, `Sep` */
export function shortMonth(month: number): string {
  return (NAMES[month % 12] ?? '').slice(0, 3);
}

/** `Mar 2026` as a number. */
export function readShortMonth(text: string): number {
  const [name = '', year = ''] = text.split(' ');
  return Number(year) * 12 + NAMES.findIndex((one) => one.startsWith(name));
}

/** The first month of `2025-Q3`, or undefined for anything that is no quarter. */
export function quarterStart(period: string): number | undefined {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  return year === undefined ? undefined : Number(year) * 12 + (Number(quarter) - 1) * 3;
}

/** `Q3 2025`, of the quarter that holds a month. */
export function quarterName(month: number): string {
  return `Q${Math.floor((month % 12) / 3) + 1} ${Math.floor(month / 12)}`;
}

/** `2025`, `Q3 2025`, `May 2025` or `14 May 2025`, as people say a period. */
export function periodName(period: string): string {
  const first = quarterStart(period);
  if (first !== undefined) return quarterName(first);
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return year;
  return `${day === undefined ? '' : `${Number(day)} `}${monthName(monthOf(period))}`;
}

/** First day and the day after the last of `2025`, `2025-Q3`, `2025-05` or `2025-05-14`. */
export function spanOf(period: string): { readonly start: number; readonly end: number } {
  const first = quarterStart(period);
  if (first !== undefined) return { start: monthStart(first), end: monthStart(first + 3) };
  const [year = 0, month, day] = period.split('-').map(Number);
  if (month === undefined) return { start: dayOf(year, 0, 1), end: dayOf(year + 1, 0, 1) };
  if (day === undefined) return { start: dayOf(year, month - 1, 1), end: dayOf(year, month, 1) };
  return { start: dayOf(year, month - 1, day), end: dayOf(year, month - 1, day) + 1 };
}
