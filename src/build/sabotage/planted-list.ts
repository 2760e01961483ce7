import { CODE_FAULTS } from './code-faults.ts';
import { DATA_FAULTS } from './data-faults.ts';
import { PAGE_FAULTS } from './page-faults.ts';
import type { Planted } from './planted.ts';
import { UNIT_FAULTS } from './unit-faults.ts';

/** Every fault that is planted, the quickest to find first. */
export const PLANTED: readonly Planted[] = [...CODE_FAULTS, ...DATA_FAULTS, ...UNIT_FAULTS, ...PAGE_FAULTS];
