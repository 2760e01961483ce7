import type { Indicator } from '../dataset.ts';

/** What decides how a value is written. */
export type ValueStyle = Pick<Indicator, 'unit' | 'unitMultiplier' | 'decimals' | 'title'>;
