import { isoMonth } from '../domain/time-period.ts';
import type { RangeBound, ViewRange } from '../domain/view.ts';
import { type ParamCodec, UNREADABLE, readMonth, valid } from './param-codec.ts';

function readBound(text: string): RangeBound | undefined {
  return text === 'earliest' || text === 'latest' ? text : readMonth(text);
}

function formatBound(bound: RangeBound): string {
  return typeof bound === 'number' ? isoMonth(bound) : bound;
}

/** Where a bound stands whatever the data: its ends stand outside all months. */
function rank(bound: RangeBound): number {
  if (bound === 'earliest') return -Infinity;
  return bound === 'latest' ? Infinity : bound;
}

/** `2024-10..2026-08`, both months included; `earliest` and `latest` move with the data. */
export const rangeCodec: ParamCodec<ViewRange> = {
  parse: (text) => {
    const [first, second, ...more] = text.split('..');
    if (first === undefined || second === undefined || more.length > 0) return UNREADABLE;
    const from = readBound(first);
    const to = readBound(second);
    if (from === undefined || to === undefined || rank(from) > rank(to)) return UNREADABLE;
    return valid({ from, to });
  },
  format: ({ from, to }) => `${formatBound(from)}..${formatBound(to)}`,
  equals: (a, b) => a.from === b.from && a.to === b.to,
};
