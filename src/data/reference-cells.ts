import type { Span, Target } from '../domain/dataset.ts';
import { claimId, eventId } from '../domain/ids.ts';
import { bad, good, type CellType } from './cell-types.ts';

const SPAN = '[0-9]{1,3}-[0-9]{1,3}';
const CLAIM = String.raw`[a-z0-9-]+\.(none|[0-9]{4}(-q[1-4]|-[0-9]{2}(-[0-9]{2})?)?)(\.[a-z0-9]+)?`;
const TARGET = `event:[a-z0-9-]+|${CLAIM}`;
const TARGET_PATTERN = new RegExp(`^(${TARGET})$`);

/** `12-17`: from the twelfth code point up to, not including, the seventeenth (counted from 0). */
export const SPAN_CELL: CellType<Span> = {
  schema: { type: 'string', constraints: { required: true, pattern: SPAN } },
  read: (text) => {
    const match = /^(\d{1,3})-(\d{1,3})$/.exec(text);
    const span = { start: Number(match?.[1]), end: Number(match?.[2]) };
    return span.start < span.end ? good(span) : bad('not-a-span', { found: text });
  },
  empty: undefined,
  fallback: { start: 0, end: 0 },
};

function parseTarget(text: string): Target | undefined {
  if (!TARGET_PATTERN.test(text)) return undefined;
  return text.startsWith('event:')
    ? { kind: 'event', id: eventId(text.slice('event:'.length)) }
    : { kind: 'observation', id: claimId(text) };
}

/** A claim id, or `event:` and an event id. */
export const TARGET_CELL: CellType<Target> = {
  schema: { type: 'string', constraints: { required: true, pattern: TARGET } },
  read: (text) => {
    const target = parseTarget(text);
    return target === undefined ? bad('not-a-target', { found: text }) : good(target);
  },
  empty: undefined,
  fallback: { kind: 'event', id: eventId('') },
};

/** Targets between single spaces. */
export const TARGETS_CELL: CellType<readonly Target[]> = {
  schema: { type: 'string', constraints: { required: true, pattern: `(${TARGET})( (${TARGET}))*` } },
  read: (text) => {
    const targets: Target[] = [];
    for (const part of text.split(' ')) {
      const target = parseTarget(part);
      if (target === undefined) return bad('not-a-target', { found: part });
      targets.push(target);
    }
    return good(targets);
  },
  empty: undefined,
  fallback: [],
};

/** Lists between ` | `: one entry a claim of a dispute. */
export const GROUPS_CELL: CellType<readonly string[]> = {
  schema: { type: 'string', constraints: { required: true } },
  read: (text) => good(text.split('|').map((part) => part.trim())),
  empty: undefined,
  fallback: [],
};

/** Whole numbers from 1 between single spaces. */
export const INDICES_CELL: CellType<readonly number[]> = {
  schema: { type: 'string', constraints: { required: true, pattern: '[1-9][0-9]*( [1-9][0-9]*)*' } },
  read: (text) =>
    /^[1-9]\d?(?: [1-9]\d?)*$/.test(text)
      ? good(text.split(' ').map(Number))
      : bad('not-an-integer', { found: text, minimum: '1' }),
  empty: undefined,
  fallback: [],
};
