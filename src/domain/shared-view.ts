import { TOPICS } from './dataset.ts';
import { chosenMetrics, type ExplorerModel } from './explorer-model.ts';
import type { Explorer } from './explorer.ts';
import type { PanelId } from './ids.ts';
import type { PanelModel } from './panel-model.ts';
import type { PinnedTheme, ViewRange, ViewState } from './view.ts';

export const SHARE_KINDS = ['dated', 'updating', 'frozen'] as const;
/**
 * What a shared link promises. `dated`: the same months and choices, in the data of the day on which it is opened.
 * `updating`: the same question, its end moving with the data. `frozen`: the same months in the same version of the data.
 */
export type ShareKind = (typeof SHARE_KINDS)[number];

/** A range that reaches the last month of the data goes on with them; any other was chosen and stays. */
function movingRange(range: ViewRange, model: ExplorerModel, { extent }: Explorer): ViewRange {
  return {
    from: range.from === 'earliest' ? 'earliest' : model.range.from,
    to: model.range.to === extent.to ? 'latest' : model.range.to,
  };
}

/** Whether a link that keeps up to date would ever show another month. */
export function canKeepUp(model: ExplorerModel, { extent }: Explorer): boolean {
  return model.range.to === extent.to;
}

/** Topics and metrics that were never chosen, named as they stand today. */
function settle(view: ViewState, { dataset }: Explorer): ViewState {
  return {
    ...view,
    topics: view.topics ?? [...TOPICS],
    metrics: view.metrics ?? [...chosenMetrics(dataset, view)].toSorted(),
  };
}

/** The view that a link of a kind carries. It is of the view alone: no frame, and no look but the reader's own. */
export function sharedView(view: ViewState, model: ExplorerModel, explorer: Explorer, kind: ShareKind): ViewState {
  const plain: ViewState = { ...view, dataVersion: null, embed: false, theme: null };
  switch (kind) {
    case 'dated':
      return { ...plain, range: model.range };
    case 'updating':
      return { ...plain, range: movingRange(view.range, model, explorer) };
    case 'frozen':
      return settle({ ...plain, range: model.range, dataVersion: explorer.dataset.version }, explorer);
  }
}

/** What an embedder chooses beside the kind of link. */
export interface EmbedChoice {
  readonly kind: ShareKind;
  /** Null follows the reader's device. */
  readonly theme: PinnedTheme | null;
  /** The one panel to show, or null for all of the view. */
  readonly panel: PanelId | null;
}

/** The choices that leave one panel of a view, without metrics drawn over each other above it. */
function scopeOf({ panel, series }: PanelModel): Partial<ViewState> {
  return { topics: [panel.topic], metrics: series.map((one) => one.indicator.id).toSorted(), overlay: null, lag: 0 };
}

/**
 * The view that a frame shows: panels alone, with everything that decides the picture named, so that a change of our
 * defaults changes nobody's page.
 */
export function embeddedView(view: ViewState, model: ExplorerModel, explorer: Explorer, { kind, theme, panel }: EmbedChoice): ViewState {
  const shared = settle(sharedView(view, model, explorer, kind), explorer);
  const only = model.panels.find((one) => one.panel.id === panel);
  const scope = only === undefined ? {} : scopeOf(only);
  return { ...shared, ...scope, tab: 'charts', article: null, sort: null, dispute: null, rival: null, embed: true, theme };
}
