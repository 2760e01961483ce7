import type { PanelModel } from '../../domain/panel-model.ts';
import { SERIES_STYLES, type SeriesSlot } from '../../theme/series-styles.ts';

/** The colours of a panel whose bars are hatched. */
export function hatchedSlots({ series }: PanelModel): readonly SeriesSlot[] {
  const bars = series.filter(({ indicator }) => indicator.mark === 'bar').map(({ indicator }) => indicator.colour);
  return [...new Set(bars)].filter((slot) => SERIES_STYLES[slot].hatched);
}
