import { asPublished } from './as-published.ts';
import { changeInPoints } from './change-in-points.ts';
import { cumulative } from './cumulative.ts';
import { indexToBase } from './index-to-base.ts';
import type { TransformKind, TransformRule } from './transform.ts';
import { yearOnYear } from './year-on-year.ts';

/** THE registry: a transform is a file and a line here. */
export const TRANSFORMS = {
  published: asPublished,
  index: indexToBase,
  points: changeInPoints,
  yoy: yearOnYear,
  cumulative,
} as const satisfies Readonly<Record<TransformKind, TransformRule>>;
