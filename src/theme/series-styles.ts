/** The look of a series slot: colour, dash and marker say the same thing three times. */
export interface SeriesStyle {
  /** For lines, bars and small markers. */
  readonly mark: string;
  /** For words, and for discs whose digit is paper-coloured. */
  readonly label: string;
  /** SVG dash array, or undefined for a solid line. */
  readonly dash: string | undefined;
  readonly marker: 'circle' | 'square' | 'triangle-up' | 'diamond' | 'triangle-down' | 'cross';
  /** Whether bars are hatched, so that two bars side by side differ without their hue. */
  readonly hatched: boolean;
}

export type SeriesSlot = 'us' | 'china' | 'cpi' | 'ppi' | 'rare' | 'magnet' | 'other';

function style(slot: SeriesSlot, dash: string | undefined, marker: SeriesStyle['marker'], hatched = false): SeriesStyle {
  return { mark: `var(--${slot})`, label: `var(--${slot}-t)`, dash, marker, hatched };
}

/** One style a slot, held in every view: the actor or the measure gives the colour. */
export const SERIES_STYLES = {
  us: style('us', undefined, 'circle'),
  china: style('china', '8 3', 'square'),
  cpi: style('cpi', '2 3', 'triangle-up'),
  ppi: style('ppi', '16 3', 'diamond'),
  rare: style('rare', '8 3 2 3', 'triangle-down'),
  magnet: style('magnet', '4 3', 'cross', true),
  other: style('other', '3 2', 'circle'),
} as const satisfies Record<SeriesSlot, SeriesStyle>;
