import { isoMonth } from '../domain/time-period.ts';
import { sameTransform, type Transform, TRANSFORM_KINDS, type TransformKind } from '../domain/transform/transform.ts';
import { TRANSFORMS } from '../domain/transform/transforms.ts';
import { type ParamCodec, readMonth, UNREADABLE, valid } from './param-codec.ts';

/** How a link spells each transform; for ever. */
const SPELLINGS: Readonly<Record<TransformKind, string>> = {
  published: 'published',
  index: 'idx',
  points: 'pp',
  yoy: 'yoy',
  cumulative: 'cum',
};

/** `yoy`, `idx@2024-01`: the month after the sign is of the period that it counts from. */
export const transformCodec: ParamCodec<Transform> = {
  parse: (text) => {
    const [name, month, ...more] = text.split('@');
    const kind = TRANSFORM_KINDS.find((one) => SPELLINGS[one] === name);
    if (kind === undefined || more.length > 0) return UNREADABLE;
    const needs = TRANSFORMS[kind].base;
    if (month === undefined) return needs === 'needed' ? UNREADABLE : valid({ kind, base: null });
    const base = needs === 'none' ? undefined : readMonth(month);
    return base === undefined ? UNREADABLE : valid({ kind, base });
  },
  format: ({ kind, base }) => SPELLINGS[kind] + (base === null ? '' : `@${isoMonth(base)}`),
  equals: sameTransform,
};
