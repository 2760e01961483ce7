import type { TradeEvent } from '../domain/dataset.ts';
import { eventId } from '../domain/ids.ts';
import { sameText, testPeriod, type Parts } from './build-series.ts';

export type EventParts = Parts<
  TradeEvent,
  'id' | 'start' | 'end',
  { readonly id: string; readonly start: string; readonly end?: string }
>;

/** A story event of the talks, its dates as ISO text. */
export function buildEvent({ id, start, end, ...parts }: EventParts): TradeEvent {
  return {
    id: eventId(id),
    start: testPeriod(start),
    end: end === undefined ? null : testPeriod(end),
    category: 'talks',
    title: sameText(id),
    short: sameText(id.slice(0, 28)),
    detail: sameText(`What happened: ${id}`),
    story: true,
    lowConfidence: false,
    ...parts,
  };
}
