import type { Explorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { isInRange } from './panel-model.ts';
import { type MonthNumber, monthOfDay } from './time-period.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';

/** How many figures stand in a month, and how many of them an article states in its own words. */
export interface MonthDensity {
  readonly month: MonthNumber;
  readonly figures: number;
  readonly quoted: number;
}

/** What decides which figures are drawn, but for the range. */
export type DrawnFilters = Pick<ViewState, 'topics' | 'metrics' | 'sources' | 'minOrigins' | 'evidenceFilter' | 'rareEarthView'>;

/**
 * Figures a month over the whole extent, under the filters of a view: the bars of the overview.
 * What stands in a window of it is what the panels draw for that range.
 */
export function figureDensity(explorer: Explorer, filters: DrawnFilters): readonly MonthDensity[] {
  const { extent } = explorer;
  const model = exploreView(explorer, { ...DEFAULT_VIEW, ...filters, range: extent });
  const points = model.panels.flatMap((panel) => panel.series.flatMap((series) => series.points));
  const figures = new Map<MonthNumber, number>();
  const quoted = new Map<MonthNumber, number>();
  for (const point of points) {
    if (!isInRange(point, extent)) continue;
    const month = monthOfDay(point.x);
    figures.set(month, (figures.get(month) ?? 0) + 1);
    if (point.origins > 0) quoted.set(month, (quoted.get(month) ?? 0) + 1);
  }
  return Array.from({ length: extent.to - extent.from + 1 }, (_, index) => {
    const month = extent.from + index;
    return { month, figures: figures.get(month) ?? 0, quoted: quoted.get(month) ?? 0 };
  });
}
