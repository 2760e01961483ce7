import type { DenseSeries } from './dense/dense-series.ts';
import type { Explorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { isInRange } from './panel-model.ts';
import { type MonthNumber, monthOfDay, monthStart } from './time-period.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';

/** How many figures stand in a month, and how many of them an article states in its own words. */
export interface MonthDensity {
  readonly month: MonthNumber;
  readonly figures: number;
  readonly quoted: number;
}

/** What decides which figures are drawn, but for the range. */
export type DrawnFilters = Pick<ViewState, 'topics' | 'metrics' | 'sources' | 'minOrigins' | 'evidenceFilter' | 'rareEarthView'>;

function addReadings(dense: DenseSeries, density: readonly { readonly month: MonthNumber; figures: number }[]): void {
  let before = dense.indexAt(monthStart(density[0]?.month ?? 0));
  for (const counts of density) {
    const end = dense.indexAt(monthStart(counts.month + 1));
    counts.figures += end - before;
    before = end;
  }
}

/**
 * Figures a month over the whole extent, under the filters of a view: the bars of the overview.
 * What stands in a window of it is what the panels draw for that range.
 */
export function figureDensity(explorer: Explorer, filters: DrawnFilters): readonly MonthDensity[] {
  const { extent } = explorer;
  const model = exploreView(explorer, { ...DEFAULT_VIEW, ...filters, range: extent });
  const series = model.panels.flatMap((panel) => panel.series);
  const density = Array.from({ length: extent.to - extent.from + 1 }, (_, index) => ({ month: extent.from + index, figures: 0, quoted: 0 }));
  for (const { dense, points } of series) {
    if (dense !== null) addReadings(dense, density);
    for (const point of points) {
      const counts = isInRange(point, extent) ? density[monthOfDay(point.x) - extent.from] : undefined;
      if (counts === undefined) continue;
      // The points of a dense series are among its readings.
      if (dense === null) counts.figures += 1;
      if (point.origins > 0) counts.quoted += 1;
    }
  }
  return density;
}
