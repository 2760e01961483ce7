import type { Target } from '../domain/dataset.ts';
import { type ClaimId, claimId, eventId } from '../domain/ids.ts';
import { type ParamCodec, readId, UNREADABLE, valid, validUnlessUndefined } from './param-codec.ts';

const CLAIM = /^[a-z0-9.-]{1,64}$/;

const readEvent = readId((text): Target => ({ kind: 'event', id: eventId(text) }));

/** A claim alone. */
export const claimCodec: ParamCodec<ClaimId> = {
  parse: (text) => (text.includes('.') && CLAIM.test(text) ? valid(claimId(text)) : UNREADABLE),
  format: String,
  equals: Object.is,
};

/** A claim's id has a dot before its period (`cpi-yoy.2025-05`); an event's has none. */
export const targetCodec: ParamCodec<Target> = {
  parse: (text) => {
    if (!text.includes('.')) return validUnlessUndefined(readEvent(text));
    const claim = claimCodec.parse(text);
    return claim.kind === 'valid' ? valid({ kind: 'observation', id: claim.value }) : claim;
  },
  format: (target) => target.id,
  equals: (a, b) => a.kind === b.kind && a.id === b.id,
};
