import type { TransformRule } from './transform.ts';

/** The values as their sources have them. */
export const asPublished: TransformRule = {
  base: 'none',
  refuses: () => null,
  measure: ({ unit, unitMultiplier, decimals, changeOver }) => ({ unit, unitMultiplier, decimals, changeOver }),
  derive: (values) => ({
    kind: 'derived',
    values: values.map(({ observation }) => ({ observation, value: observation.value, from: [observation.id], terms: 1 })),
  }),
};
