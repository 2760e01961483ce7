import type { Dataset, Observation, Source, TradeEvent } from '../dataset.ts';
import type { ClaimId, IndicatorId, SourceId } from '../ids.ts';
import { isPlotted } from '../observation.ts';
import { type DayNumber, monthStart, periodEnd, periodInstant, type TimePeriod } from '../time-period.ts';
import { figureSlots, standingVintage, vintageMonth } from '../vintages.ts';
import { knownDisputes } from './known-disputes.ts';
import { countSetApart, knownEvidence } from './known-evidence.ts';
import { lastPossibleDay } from './last-possible-day.ts';
import { withoutLaterClauses } from './without-later.ts';

/** A figure without its value: its release day is not known, so no reader of a past day is said to have seen it. */
export interface UndatedFigure {
  readonly indicator: IndicatorId;
  readonly period: TimePeriod | null;
}

/** What is known of a past day besides its figures: how much came later, and what cannot be placed. */
export interface Knowledge {
  readonly day: DayNumber;
  /** Figures that are drawn when all is known and were published after the day, or speak of later days. */
  readonly hidden: number;
  /** The other figures that are drawn when all is known: they have no known day. */
  readonly undated: readonly UndatedFigure[];
  /** By indicator, how many readings of a dense series are not shown: none of them has a day. */
  readonly undatedReadings: ReadonlyMap<IndicatorId, number>;
  /** Sources that have no known day. */
  readonly undatedSources: readonly Source[];
  /** By target key: how many sources stand behind a known figure or event that had not appeared, or have no known day. */
  readonly setApart: ReadonlyMap<string, number>;
}

export interface KnownOn {
  readonly dataset: Dataset;
  /** The claims that stand for their figures. */
  readonly drawn: ReadonlySet<ClaimId>;
  readonly knowledge: Knowledge;
}

/**
 * The day by whose end a value was known: that of its release. A vintage named by its month was not there
 * before that month ended, whatever day the figure itself is given.
 */
export function knownDay({ publishedOn, vintage }: Observation): DayNumber | null {
  const released = lastPossibleDay(publishedOn);
  const month = vintageMonth(vintage);
  return released === null || month === null ? released : Math.max(released, monthStart(month + 1) - 1);
}

/** Whether a figure may have been out by a day, for all that is known: it has no day, and what it speaks of was over. */
function isUndated(observation: Observation, day: DayNumber): boolean {
  const ahead = observation.status === 'forecast' || observation.status === 'announced';
  const isOver = ahead || observation.period === null || periodEnd(observation.period) - 1 <= day;
  return knownDay(observation) === null && isOver;
}

/** Readings of days that were over, but for those that are observations with a day of their own. */
function readingsBy(dataset: Dataset, day: DayNumber): ReadonlyMap<IndicatorId, number> {
  const counts = new Map<IndicatorId, number>();
  for (const [id, readings] of dataset.readings) counts.set(id, readings.count(-Infinity, day + 1));
  for (const observation of dataset.observations.values()) {
    const count = counts.get(observation.indicator);
    const indicator = dataset.indicators.get(observation.indicator);
    if (count === undefined || indicator === undefined || observation.period === null || !isPlotted(observation, indicator)) continue;
    if (periodInstant(observation.period) < day + 1) counts.set(observation.indicator, count - 1);
  }
  return counts;
}

function filterMap<Id, T>(items: ReadonlyMap<Id, T>, keep: (item: T) => boolean): Map<Id, T> {
  return new Map([...items].filter(([, item]) => keep(item)));
}

/** Our notes speak with hindsight; a rate was last seen in force on the day at the latest. */
function asSeen(observation: Observation, day: DayNumber): Observation {
  const lastSeen = observation.lastSeen === null ? null : Math.min(observation.lastSeen, day);
  return { ...observation, lastSeen, note: null };
}

/** Our account of an event may tell what became of it, and an end that lies ahead is not known. */
function asReported(event: TradeEvent, day: DayNumber): TradeEvent {
  const ended = event.end !== null && periodEnd(event.end) - 1 <= day;
  return { ...event, end: ended ? event.end : null, detail: { en: '', zh: '' } };
}

function mapValues<Id, T>(items: ReadonlyMap<Id, T>, change: (item: T) => T): Map<Id, T> {
  return new Map([...items].map(([id, item]) => [id, change(item)]));
}

function withoutLater(dataset: Dataset, day: DayNumber): Dataset {
  const isBy = (last: DayNumber | null): boolean => last !== null && last <= day;
  const sources = filterMap<SourceId, Source>(dataset.sources, (one) => isBy(lastPossibleDay(one.publishedOn)));
  const observations = filterMap(dataset.observations, (one) => isBy(knownDay(one)));
  const events = filterMap(dataset.events, (one) => periodEnd(one.start) - 1 <= day);
  const evidence = knownEvidence(dataset, { sources, observations, events });
  return {
    ...dataset,
    panels: dataset.panels.map((panel) => ({ ...panel, finding: null, howToRead: withoutLaterClauses(panel.howToRead, day) })),
    indicators: mapValues(dataset.indicators, (one) => ({ ...one, definition: withoutLaterClauses(one.definition, day) })),
    observations: mapValues(observations, (one) => asSeen(one, day)),
    readings: new Map(),
    sources: mapValues(sources, (one) => ({ ...one, note: null })),
    evidence,
    mentions: dataset.mentions.filter((mention) => sources.has(mention.source)),
    events: mapValues(events, (one) => asReported(one, day)),
    disputes: knownDisputes(dataset, { sources, observations, events, evidence }),
  };
}

/**
 * A dataset as a reader of a past day could have known it: nothing that was published after the day is in it,
 * anywhere, so that all that is built on it obeys. Values stand by their own release day, sources by theirs;
 * what has neither is not in it either, and is counted. A value whose sources are all later or without a day
 * stays: it was public, and `setApart` says so.
 *
 * @param revised whether the newest vintage of the day is drawn instead of the first; one without a day never is
 */
export function knownOn(dataset: Dataset, day: DayNumber, revised: boolean): KnownOn {
  const known = withoutLater(dataset, day);
  const drawn = new Set<ClaimId>();
  const undated: UndatedFigure[] = [];
  let hidden = 0;
  for (const slot of figureSlots(dataset)) {
    const { indicator, period } = slot.plotted;
    const standing = standingVintage(slot, revised, (one) => known.observations.has(one.id));
    if (standing !== undefined) drawn.add(standing.id);
    else if (isUndated(slot.plotted, day)) undated.push({ indicator, period });
    else hidden += 1;
  }
  const undatedSources = [...dataset.sources.values()].filter((one) => lastPossibleDay(one.publishedOn) === null);
  const undatedReadings = readingsBy(dataset, day);
  return { dataset: known, drawn, knowledge: { day, hidden, undated, undatedReadings, undatedSources, setApart: countSetApart(dataset, known) } };
}
