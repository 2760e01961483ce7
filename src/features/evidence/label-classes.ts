import type { SeriesColour } from '../../domain/dataset.ts';

/** The label colour of a series as a class, since markup carries no style. */
export const LABEL_CLASSES: Readonly<Record<SeriesColour, string>> = {
  us: 'text-(--us-t)',
  china: 'text-(--china-t)',
  cpi: 'text-(--cpi-t)',
  ppi: 'text-(--ppi-t)',
  rare: 'text-(--rare-t)',
  magnet: 'text-(--magnet-t)',
  other: 'text-ink',
};
