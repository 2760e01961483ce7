import type { RareEarthView, Target, TopicId } from './dataset.ts';
import type { ClaimId, DisputeId, IndicatorId, SourceId, StepId } from './ids.ts';
import type { Locale } from './locale.ts';
import type { DayNumber, MonthNumber } from './time-period.ts';
import { AS_PUBLISHED, type Transform } from './transform/transform.ts';

export const TABS = ['charts', 'table', 'sources', 'disputes', 'method'] as const;
export type Tab = (typeof TABS)[number];

/** A month, or the end of the data on that side, which moves as figures come in. */
export type RangeBound = MonthNumber | 'earliest' | 'latest';

export interface ViewRange {
  readonly from: RangeBound;
  readonly to: RangeBound;
}

export const EVIDENCE_FILTERS = ['any', 'quoted', 'disputed'] as const;
/** Which figures are shown by what stands behind them. */
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number];

export const PINNED_THEMES = ['light', 'dark'] as const;
/** The look that a link asks for, whatever the reader's device prefers. */
export type PinnedTheme = (typeof PINNED_THEMES)[number];

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
  /** How values are shown in each panel that allows it. */
  readonly transform: Transform;
  readonly rareEarthView: RareEarthView;
  /** The pinned month. */
  readonly at: MonthNumber | null;
  /** The month that the pinned one is compared with. */
  readonly at2: MonthNumber | null;
  /** Metrics of one unit that are drawn over each other in a panel of their own, in the order of choosing. */
  readonly overlay: readonly IndicatorId[] | null;
  /** Months by which the last of them is drawn later than its periods. */
  readonly lag: number;
  readonly tab: Tab;
  /** The article open in the Sources tab. */
  readonly article: SourceId | null;
  readonly sort: TableSort | null;
  /** The claim or event whose evidence is open. */
  readonly evidence: Target | null;
  /** Articles whose figures are shown; {@link CITED} stands for every source that is cited only. */
  readonly sources: readonly SourceId[] | null;
  /** Only figures with at least so many independent origins, from 2; null asks for none. */
  readonly minOrigins: number | null;
  readonly evidenceFilter: EvidenceFilter;
  /** Only what was published by the end of this day; null is all that is known. */
  readonly known: DayNumber | null;
  /** Whether the newest vintage is drawn instead of the first release. */
  readonly revised: boolean;
  /** The dispute open in the Disputes tab. */
  readonly dispute: DisputeId | null;
  /** The claim that the open one is compared with. */
  readonly rival: ClaimId | null;
  /** The step of the guided reading whose words stand above the view. */
  readonly step: StepId | null;
  /** The language that the link asks for; null follows the reader. */
  readonly language: Locale | null;
  /** The version of the data that a frozen link was made of; null follows the data as they come in. */
  readonly dataVersion: string | null;
  /** Whether the page stands in a frame of another one: the panels alone, without controls. */
  readonly embed: boolean;
  readonly theme: PinnedTheme | null;
}

/** What of a view decides which figures it shows, and how: none of what is merely pinned, open or sorted. */
export type FigureView = Pick<
  ViewState,
  'topics' | 'metrics' | 'range' | 'transform' | 'rareEarthView' | 'overlay' | 'lag' | 'sources' | 'minOrigins' | 'evidenceFilter'
>;

/** Reserved id of the source filter: every figure that no article states. */
export const CITED = 'cited';

/** October 2024 to the last month with figures: one quarter of normal before the shock. */
export const DEFAULT_VIEW: ViewState = {
  topics: null,
  metrics: null,
  range: { from: 2024 * 12 + 9, to: 'latest' },
  transform: AS_PUBLISHED,
  rareEarthView: 'tonnes',
  at: null,
  at2: null,
  overlay: null,
  lag: 0,
  tab: 'charts',
  article: null,
  sort: null,
  evidence: null,
  sources: null,
  minOrigins: null,
  evidenceFilter: 'any',
  known: null,
  revised: false,
  dispute: null,
  rival: null,
  step: null,
  language: null,
  dataVersion: null,
  embed: false,
  theme: null,
};
