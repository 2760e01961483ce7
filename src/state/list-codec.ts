import { type ParamCodec, type Parsed, UNREADABLE, valid } from './param-codec.ts';

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

/** Reads the items of `~a~b`; a lone `~` has none. */
function parseItems<T>(text: string, { readItem, maxLength }: Pick<ListSpelling<T>, 'readItem' | 'maxLength'>): Parsed<readonly T[]> {
  if (!text.startsWith('~')) return UNREADABLE;
  if (text === '~') return valid([]);
  const items = text.slice(1).split('~');
  if (text.length > maxLength || items.length > MAX_ITEMS) return { kind: 'invalid', code: 'link-list-too-long' };
  const read = items.map(readItem).filter((item) => item !== undefined);
  return read.length === items.length ? valid(read) : UNREADABLE;
}

function formatItems(items: readonly string[]): string {
  return items.length === 0 ? '~' : items.map((item) => `~${item}`).join('');
}

/**
 * A set of choices, each item after a `~`: `~cpi-yoy~ppi-yoy`; a lone `~` is "none chosen".
 * The order of choosing does not matter, so a list has one spelling: sorted, without repeats.
 */
export function listCodec<T extends string>(spelling: ListSpelling<T>): ParamCodec<readonly T[]> {
  const sorted = (items: readonly T[]) => [...new Set(items)].toSorted(spelling.compare);
  const format = (items: readonly T[]) => formatItems(sorted(items));
  return {
    parse: (text) => {
      const items = parseItems(text, spelling);
      return items.kind === 'valid' ? valid(sorted(items.value)) : items;
    },
    format,
    equals: (a, b) => format(a) === format(b),
  };
}

/** A sequence of choices, spelt like a set; here the order matters and none may stand twice. */
export function sequenceCodec<T extends string>(spelling: Omit<ListSpelling<T>, 'compare'>): ParamCodec<readonly T[]> {
  return {
    parse: (text) => {
      const items = parseItems(text, spelling);
      return items.kind === 'valid' && new Set(items.value).size < items.value.length ? UNREADABLE : items;
    },
    format: formatItems,
    equals: (a, b) => formatItems(a) === formatItems(b),
  };
}
