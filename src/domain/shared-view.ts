import { TOPICS } from './dataset.ts';
import { chosenMetrics, type ExplorerModel } from './explorer-model.ts';
import type { Explorer } from './explorer.ts';
import type { ViewRange, ViewState } from './view.ts';

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

/** What decides the picture, written out: topics and metrics that were never chosen are named as they stand today. */
function settle(view: ViewState, model: ExplorerModel, { dataset }: Explorer): ViewState {
  return {
    ...view,
    range: model.range,
    topics: view.topics ?? [...TOPICS],
    metrics: view.metrics ?? [...chosenMetrics(dataset, view)].toSorted(),
    dataVersion: dataset.version,
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
      return settle(plain, model, explorer);
  }
}
