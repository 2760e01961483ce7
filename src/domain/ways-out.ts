import type { Explorer } from './explorer.ts';
import { type ExplorerModel, exploreView } from './explorer-model.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';

export const FILTERS = ['range', 'topics', 'metrics', 'sources', 'evidence'] as const;
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

/** What each filter has on a first visit. */
const CLEARED: Readonly<Record<FilterName, Partial<ViewState>>> = {
  range: { range: DEFAULT_VIEW.range },
  topics: { topics: null },
  metrics: { metrics: null },
  sources: { sources: null },
  evidence: { minOrigins: null, evidenceFilter: 'any' },
};

/** Back to all that is known, in first releases. */
export const LATEST_KNOWLEDGE = { known: null, revised: false } as const satisfies Partial<ViewState>;

/** The view's filters set back to what a first visit has; the rest of the view is not theirs. */
export const CLEARED_FILTERS = {
  range: DEFAULT_VIEW.range,
  topics: null,
  metrics: null,
  sources: null,
  minOrigins: null,
  evidenceFilter: 'any',
  ...LATEST_KNOWLEDGE,
} as const satisfies Partial<ViewState>;

/** Whether a filter differs from what a first visit has. */
export function isFiltered(view: ViewState, filter: FilterName): boolean {
  switch (filter) {
    case 'range':
      return view.range.from !== DEFAULT_VIEW.range.from || view.range.to !== DEFAULT_VIEW.range.to;
    case 'topics':
    case 'metrics':
    case 'sources':
      return view[filter] !== null;
    case 'evidence':
      return view.minOrigins !== null || view.evidenceFilter !== 'any';
  }
}

export function isAnyFiltered(view: ViewState): boolean {
  return view.known !== null || view.revised || FILTERS.some((filter) => isFiltered(view, filter));
}

/** Figures that would be drawn in the same range with no other filter, as far as they are known on the day. */
export function drawnWithoutFilters(explorer: Explorer, view: ViewState): number {
  return drawnCount(exploreView(explorer, { ...view, ...CLEARED_FILTERS, range: view.range }));
}

/** The filters that can be undone one by one so that figures appear, the most fruitful first. */
export function waysOut(explorer: Explorer, view: ViewState): readonly WayOut[] {
  return FILTERS.filter((filter) => isFiltered(view, filter))
    .map((filter): WayOut => {
      const patch = CLEARED[filter];
      return { filter, patch, drawn: drawnCount(exploreView(explorer, { ...view, ...patch })) };
    })
    .filter((way) => way.drawn > 0)
    .toSorted((a, b) => b.drawn - a.drawn);
}
