import type { LinkIssueCode } from '../domain/link-issue-code.ts';
import { type DayNumber, isoDay, isoMonth, type MonthNumber, monthOfDay, parseDay, parseMonth } from '../domain/time-period.ts';

export type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly code: LinkIssueCode };

/** The spelling of one kind of value in a link. `parse` and `format` are inverse up to `equals`. */
export interface ParamCodec<T> {
  readonly parse: (text: string) => Parsed<T>;
  /** Only characters that need no percent-encoding in a query: `a-z 0-9 . - ~ @`. */
  readonly format: (value: T) => string;
  readonly equals: (a: T, b: T) => boolean;
}

export function valid<T>(value: T): Parsed<T> {
  return { kind: 'valid', value };
}

export const UNREADABLE: Parsed<never> = { kind: 'invalid', code: 'link-unreadable-value' };

export function validUnlessUndefined<T>(value: T | undefined): Parsed<T> {
  return value === undefined ? UNREADABLE : valid(value);
}

/** One of a fixed set of words. */
export function enumCodec<T extends string>(words: readonly T[]): ParamCodec<T> {
  return {
    parse: (text) => validUnlessUndefined(words.find((word) => word === text)),
    format: (value) => value,
    equals: Object.is,
  };
}

/** Ids of packages are shorter; so many characters of each keep every link within its 1,800. */
const ID = /^[a-z0-9-]{1,64}$/;

/** Reads an id by its characters alone; whether the dataset has it is for `reconcileView` to say. */
export function readId<T>(brand: (text: string) => T): (text: string) => T | undefined {
  return (text) => (ID.test(text) ? brand(text) : undefined);
}

export function idCodec<T extends string>(brand: (text: string) => T): ParamCodec<T> {
  const read = readId(brand);
  return { parse: (text) => validUnlessUndefined(read(text)), format: (value) => value, equals: Object.is };
}

/** Beyond these years a range would make an axis of thousands of empty months. */
const FIRST_MONTH: MonthNumber = 1900 * 12;
const LAST_MONTH: MonthNumber = 2100 * 12 + 11;

/** Reads `2025-05` from 1900 to 2100. */
export function readMonth(text: string): MonthNumber | undefined {
  const month = parseMonth(text);
  return month !== undefined && month >= FIRST_MONTH && month <= LAST_MONTH ? month : undefined;
}

export const monthCodec: ParamCodec<MonthNumber> = {
  parse: (text) => validUnlessUndefined(readMonth(text)),
  format: isoMonth,
  equals: Object.is,
};

/** A day, `2025-06-10`, in the years of months. */
export const dayCodec: ParamCodec<DayNumber> = {
  parse: (text) => {
    const day = parseDay(text);
    const inRange = day !== undefined && monthOfDay(day) >= FIRST_MONTH && monthOfDay(day) <= LAST_MONTH;
    return validUnlessUndefined(inRange ? day : undefined);
  },
  format: isoDay,
  equals: Object.is,
};

/** A small whole number, both ends included. */
export function countCodec(least: number, most: number): ParamCodec<number> {
  return {
    parse: (text) => validUnlessUndefined(/^\d$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
    format: String,
    equals: Object.is,
  };
}

/** A whole number between minus and plus `most`, as `3` or `-12`. */
export function offsetCodec(most: number): ParamCodec<number> {
  return {
    parse: (text) => validUnlessUndefined(/^(?:0|-?[1-9]\d?)$/.test(text) && Math.abs(Number(text)) <= most ? Number(text) : undefined),
    format: String,
    equals: Object.is,
  };
}

/** On, as `1`; off is not written. */
export const switchCodec: ParamCodec<boolean> = {
  parse: (text) => validUnlessUndefined(text === '1' ? true : undefined),
  format: (on) => (on ? '1' : '0'),
  equals: Object.is,
};

const VERSION = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;

/** A version of the data package, `2026-11-21-0a1b2c3d`; whether it is kept here is for the loader to say. */
export const versionCodec: ParamCodec<string> = {
  parse: (text) => validUnlessUndefined(VERSION.test(text) && parseDay(text.slice(0, 10)) !== undefined ? text : undefined),
  format: String,
  equals: Object.is,
};
