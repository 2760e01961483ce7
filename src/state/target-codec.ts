import type { Target } from '../domain/dataset.ts';
import { claimId, eventId } from '../domain/ids.ts';
import { type ParamCodec, readId, UNREADABLE, valid, validUnlessUndefined } from './param-codec.ts';

const CLAIM = /^[a-z0-9.-]{1,80}$/;

const readEvent = readId((text): Target => ({ kind: 'event', id: eventId(text) }));

/** A claim's id has a dot before its period (`cpi-yoy.2025-05`); an event's has none. */
export const targetCodec: ParamCodec<Target> = {
  parse: (text) => {
    if (!text.includes('.')) return validUnlessUndefined(readEvent(text));
    return CLAIM.test(text) ? valid({ kind: 'observation', id: claimId(text) }) : UNREADABLE;
  },
  format: (target) => target.id,
  equals: (a, b) => a.kind === b.kind && a.id === b.id,
};
