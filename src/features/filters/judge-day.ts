import { type ReadDay, readDay } from '../../domain/known-on/read-day.ts';
import type { DayNumber } from '../../domain/time-period.ts';

export type DayProblem = Exclude<ReadDay, { readonly kind: 'day' }> | { readonly kind: 'later'; readonly last: DayNumber };

/** Reads a typed day, of which something can be known: none after the day of the data. */
export function judgeDay(text: string, names: readonly string[], last: DayNumber | undefined): ReadDay | DayProblem {
  const read = readDay(text, names);
  return read.kind === 'day' && last !== undefined && read.day > last ? { kind: 'later', last } : read;
}
