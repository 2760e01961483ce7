import { type ParamCodec, UNREADABLE, valid } from './param-codec.ts';

const MAX_ITEMS = 64;

export interface ListSpelling<T> {
  readonly readItem: (text: string) => T | undefined;
  readonly compare: (a: T, b: T) => number;
  /** Characters of the whole list; keeps every link within its 1,800. */
  readonly maxLength: number;
}

/** Code units, not a locale: the same order on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By place in a fixed list. */
export function compareByPlace<T>(order: readonly T[]): (a: T, b: T) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}

/**
 * A set of choices, each item after a `~`: `~cpi-yoy~ppi-yoy`; a lone `~` is "none chosen".
 * The order of choosing does not matter, so a list has one spelling: sorted, without repeats.
 */
export function listCodec<T extends string>({ readItem, compare, maxLength }: ListSpelling<T>): ParamCodec<readonly T[]> {
  const sorted = (items: readonly T[]) => [...new Set(items)].toSorted(compare);
  const format = (items: readonly T[]) => (items.length === 0 ? '~' : sorted(items).map((item) => `~${item}`).join(''));
  return {
    parse: (text) => {
      if (!text.startsWith('~')) return UNREADABLE;
      if (text === '~') return valid([]);
      const items = text.slice(1).split('~');
      if (text.length > maxLength || items.length > MAX_ITEMS) return { kind: 'invalid', code: 'link-list-too-long' };
      const read = items.map(readItem).filter((item) => item !== undefined);
      return read.length === items.length ? valid(sorted(read)) : UNREADABLE;
    },
    format,
    equals: (a, b) => format(a) === format(b),
  };
}
