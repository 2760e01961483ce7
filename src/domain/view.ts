import type { RareEarthView, Target, TopicId } from './dataset.ts';
import type { IndicatorId, SourceId } from './ids.ts';
import type { MonthNumber } from './time-period.ts';

export const TABS = ['charts', 'table', 'sources'] as const;
export type Tab = (typeof TABS)[number];

/** A month, or the end of the data on that side, which moves as figures come in. */
export type RangeBound = MonthNumber | 'earliest' | 'latest';

export interface ViewRange {
  readonly from: RangeBound;
  readonly to: RangeBound;
}

export interface TableSort {
  /** `period`, or the metric whose column is sorted. */
  readonly column: 'period' | IndicatorId;
  readonly descending: boolean;
}

/**
 * Everything a colleague must have to see what you see; it is what the link carries.
 * For lists, null (never set), [] (none chosen) and a choice are three things.
 */
export interface ViewState {
  readonly topics: readonly TopicId[] | null;
  readonly metrics: readonly IndicatorId[] | null;
  readonly range: ViewRange;
  readonly rareEarthView: RareEarthView;
  /** The pinned month. */
  readonly at: MonthNumber | null;
  readonly tab: Tab;
  /** The article open in the Sources tab. */
  readonly article: SourceId | null;
  readonly sort: TableSort | null;
  /** The claim or event whose evidence is open. */
  readonly evidence: Target | null;
  /** Articles whose figures are shown; {@link CITED} stands for every source that is cited only. */
  readonly sources: readonly SourceId[] | null;
}

/** Reserved id of the source filter: every figure that no article states. */
export const CITED = 'cited';

/** October 2024 to the last month with figures: one quarter of normal before the shock. */
export const DEFAULT_VIEW: ViewState = {
  topics: null,
  metrics: null,
  range: { from: 2024 * 12 + 9, to: 'latest' },
  rareEarthView: 'tonnes',
  at: null,
  tab: 'charts',
  article: null,
  sort: null,
  evidence: null,
  sources: null,
};
