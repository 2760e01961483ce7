import type { Explorer } from './explorer.ts';
import { type ExplorerModel, exploreView } from './explorer-model.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';

export const FILTERS = ['range', 'topics', 'metrics', 'sources'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Undoing one filter, and how many figures would then be drawn. */
export interface WayOut {
  readonly filter: FilterName;
  readonly patch: Partial<ViewState>;
  readonly drawn: number;
}

/** Figures on the time axis of a view. Facts below the panels are not among them: range and metrics leave those alone. */
export function drawnCount(model: ExplorerModel): number {
  return model.panels.reduce((sum, panel) => sum + panel.count, 0);
}

/** The view's filters set back to what a first visit has; the rest of the view is not theirs. */
export const CLEARED_FILTERS = {
  range: DEFAULT_VIEW.range,
  topics: null,
  metrics: null,
  sources: null,
} as const satisfies Pick<ViewState, FilterName>;

function undo(filter: FilterName): Partial<ViewState> {
  switch (filter) {
    case 'range':
      return { range: CLEARED_FILTERS.range };
    case 'topics':
      return { topics: null };
    case 'metrics':
      return { metrics: null };
    case 'sources':
      return { sources: null };
  }
}

/** Whether a filter differs from what a first visit has. */
export function isFiltered(view: ViewState, filter: FilterName): boolean {
  const { range } = CLEARED_FILTERS;
  return filter === 'range' ? view.range.from !== range.from || view.range.to !== range.to : view[filter] !== null;
}

export function isAnyFiltered(view: ViewState): boolean {
  return FILTERS.some((filter) => isFiltered(view, filter));
}

/** Figures that would be drawn in the same range with no other filter. */
export function drawnWithoutFilters(explorer: Explorer, view: ViewState): number {
  return drawnCount(exploreView(explorer, { ...view, ...CLEARED_FILTERS, range: view.range }));
}

/** The filters that can be undone one by one so that figures appear, the most fruitful first. */
export function waysOut(explorer: Explorer, view: ViewState): readonly WayOut[] {
  return FILTERS.filter((filter) => isFiltered(view, filter))
    .map((filter): WayOut => {
      const patch = undo(filter);
      return { filter, patch, drawn: drawnCount(exploreView(explorer, { ...view, ...patch })) };
    })
    .filter((way) => way.drawn > 0)
    .toSorted((a, b) => b.drawn - a.drawn);
}
