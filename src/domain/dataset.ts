import type { DenseSeries } from './dense/dense-series.ts';
import type { ClaimId, DisputeId, EventId, EvidenceId, IndicatorId, OriginId, PanelId, SourceId } from './ids.ts';
import type { DayNumber, Frequency, TimePeriod } from './time-period.ts';
import type { UnitId } from './unit.ts';

/** The same words in every language of the interface. */
export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

export const TOPICS = ['tariffs', 'trade', 'prices', 'rare-earths', 'context'] as const;
export type TopicId = (typeof TOPICS)[number];

/** `fact`: shown as words and a number below the panels, on no time axis. `span`: a segment as wide as its period. */
export const MARKS = ['line', 'step', 'bar', 'span', 'point', 'fact'] as const;
export type MarkKind = (typeof MARKS)[number];

export const SERIES_COLOURS = ['us', 'china', 'cpi', 'ppi', 'rare', 'magnet', 'other'] as const;
/** Which of the six colours, dashes and marker shapes a series takes; `other` is the neutral seventh. */
export type SeriesColour = (typeof SERIES_COLOURS)[number];

export const RARE_EARTH_VIEWS = ['tonnes', 'yoy', 'mine'] as const;
export type RareEarthView = (typeof RARE_EARTH_VIEWS)[number];

/** A panel of the stack: one unit, one y axis, words beside it. */
export interface Panel {
  readonly id: PanelId;
  readonly topic: TopicId;
  /** Set where a topic offers several views of which one is shown at a time. */
  readonly view: RareEarthView | null;
  readonly order: number;
  /** Neutral title: what is drawn. */
  readonly title: LocalText;
  /** What the default range shows, in words; true only where the range covers `findingNeeds`. */
  readonly finding: LocalText | null;
  /** The months the finding speaks about: first and last, as `2025-04/2025-05`, or null. */
  readonly findingNeeds: { readonly from: number; readonly to: number } | null;
  readonly howToRead: LocalText;
}

export const CHANGE_SPANS = ['year', 'month'] as const;
/** What a change is measured against: the same period a year before, or the month before. */
export type ChangeSpan = (typeof CHANGE_SPANS)[number];

export interface Indicator {
  readonly id: IndicatorId;
  readonly panel: PanelId | null;
  readonly topic: TopicId;
  readonly order: number;
  readonly title: LocalText;
  /** For line ends, readouts and column heads: at most 24 characters in English. */
  readonly short: LocalText;
  /** What exactly is measured: basis, currency, coverage. */
  readonly definition: LocalText;
  /** How a sentence names it, with its article: "the US added duty on Chinese goods"; null where only the title does. */
  readonly subject: LocalText | null;
  /** Null where a value is no change, or where only the definition says over what. */
  readonly changeOver: ChangeSpan | null;
  /** The months, first and last, whose growth must not be worked out from its levels: tables of different making meet there. */
  readonly noGrowth: { readonly from: number; readonly to: number } | null;
  readonly unit: UnitId;
  /** Power of ten: 6 = the values are millions of the unit. */
  readonly unitMultiplier: number;
  readonly decimals: number;
  readonly frequency: Frequency | 'none';
  readonly referenceArea: string;
  readonly counterpartArea: string;
  readonly mark: MarkKind;
  readonly colour: SeriesColour;
  /** Drawn when the reader has chosen no metrics. */
  readonly core: boolean;
  /** The vintage that is drawn; its token is left out of claim ids. */
  readonly plottedVintage: string;
}

export const STATUSES = [
  'normal',
  'provisional',
  'revised',
  'combined',
  'estimated',
  'derived',
  'forecast',
  'misprint',
  'announced',
  'modelled',
] as const;
export type ObservationStatus = (typeof STATUSES)[number];

export const BOUNDS = ['exact', 'at-least', 'at-most', 'about'] as const;
/** How the value relates to the truth as printed: "more than 90 %" is `at-least`. */
export type Bound = (typeof BOUNDS)[number];

export interface Observation {
  readonly id: ClaimId;
  readonly indicator: IndicatorId;
  /** Null for a figure on no time axis. A combined January–February stands at its February. */
  readonly period: TimePeriod | null;
  readonly value: number;
  readonly bound: Bound;
  readonly status: ObservationStatus;
  /** EDTF: `2025-06-09`, `2025-06`, `2025`, or empty when no day is known. */
  readonly publishedOn: string;
  /** Whether the release day is inferred rather than seen. */
  readonly publishedInferred: boolean;
  readonly vintage: string;
  /** For steps: the last day the rate was seen in force; beyond it the step is dashed. */
  readonly lastSeen: DayNumber | null;
  /** How many places carry the value. */
  readonly sightings: number;
  readonly lowConfidence: boolean;
  readonly note: LocalText | null;
}

export const SOURCE_KINDS = ['article', 'release', 'report', 'table'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** Empty when unknown: "unknown" is an honest answer and is printed. */
  readonly publisher: string;
  readonly title: string;
  readonly authors: string;
  /** EDTF, or empty. */
  readonly publishedOn: string;
  /** https address of the text, or empty. */
  readonly url: string;
  /** Who carried it where that is not the publisher: "as carried by …", or empty. */
  readonly carrier: string;
  /** SHA-256 (hex) of the N1-normalised text, for sources whose quotes are held; else empty. */
  readonly sha256: string;
  /** Length of that text in code points, or 0. */
  readonly textLength: number;
  readonly file: string;
  /** A word on what it is: "a rewrite of the CNN story". */
  readonly note: LocalText | null;
}

export const RELATIONS = ['states', 'repeats', 'rounds', 'bounds', 'disputes', 'context'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Half-open span of code points within a quote's `exact`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Target =
  | { readonly kind: 'observation'; readonly id: ClaimId }
  | { readonly kind: 'event'; readonly id: EventId };

interface EvidenceBase {
  readonly id: EvidenceId;
  readonly target: Target;
  readonly source: SourceId;
  readonly relation: Relation;
  readonly note: LocalText | null;
}

/** The verbatim words of a source: a W3C TextQuoteSelector and TextPositionSelector in one. */
export interface QuoteEvidence extends EvidenceBase {
  readonly kind: 'quote';
  readonly origin: OriginId;
  /** The release that the statement rests on, if one is known. */
  readonly authority: SourceId | null;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets of `exact` in the N1-normalised text, in code points. */
  readonly start: number;
  readonly end: number;
  /** Where the number (with its unit) stands in `exact`. */
  readonly number: Span;
  /** Where the words stand that give sign or scale ("dropped", "billion"), if apart from the number. */
  readonly sign: Span | null;
  /** SHA-256 (hex) of `exact` in UTF-8. */
  readonly sha256: string;
}

/** A named source whose words are not copied. */
export interface CitationEvidence extends EvidenceBase {
  readonly kind: 'citation';
}

export type Evidence = QuoteEvidence | CitationEvidence;

/** A number or date of an article that the dashboard does not chart. */
export interface Mention {
  readonly id: string;
  readonly source: SourceId;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly what: LocalText;
}

export const EVENT_CATEGORIES = ['tariff', 'export-control', 'talks', 'legal', 'data', 'other'] as const;
export type EventCategory = (typeof EVENT_CATEGORIES)[number];

export interface TradeEvent {
  readonly id: EventId;
  readonly start: TimePeriod;
  readonly end: TimePeriod | null;
  readonly category: EventCategory;
  readonly title: LocalText;
  /** For the lane: at most 28 characters in English; empty where the event is no story event. */
  readonly short: LocalText | null;
  readonly detail: LocalText;
  /** Whether it belongs to the story: numbered flags, in order of time. */
  readonly story: boolean;
  readonly lowConfidence: boolean;
}

export const CAUSES = [
  'definition',
  'coverage',
  'announced-or-in-force',
  'vintage',
  'rounding',
  'weekday',
  'misprint',
  'different-event',
  'attribution',
  'known-later',
  'unexplained',
] as const;
export type DisputeCause = (typeof CAUSES)[number];

/** One side of a dispute: what it says, in words, and the statements that say it. */
export interface DisputeClaim {
  readonly label: LocalText;
  readonly evidence: readonly EvidenceId[];
  readonly refuted: boolean;
}

export interface Dispute {
  readonly id: DisputeId;
  readonly title: LocalText;
  readonly cause: DisputeCause;
  /** What it is about: the points and events that show its mark. */
  readonly about: readonly Target[];
  readonly claims: readonly DisputeClaim[];
  readonly finding: LocalText;
  /** Sources that bear the finding out; empty only where the cause is unexplained. */
  readonly findingSources: readonly SourceId[];
}

export interface Dataset {
  /** The day of the package and eight hex digits of its hash: `2026-11-21-1a2b3c4d`. */
  readonly version: string;
  readonly title: LocalText;
  readonly panels: readonly Panel[];
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly observations: ReadonlyMap<ClaimId, Observation>;
  /** The dense series: all values of an indicator, those of its plotted observations among them. */
  readonly readings: ReadonlyMap<IndicatorId, DenseSeries>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  readonly mentions: readonly Mention[];
  readonly events: ReadonlyMap<EventId, TradeEvent>;
  readonly disputes: ReadonlyMap<DisputeId, Dispute>;
}
