import type { Dataset, Indicator, Observation } from '../dataset.ts';
import type { SourcedStatement, StatedClaim } from '../evidence/dispute-sides.ts';
import { parseQuotedDate } from '../evidence/quoted-date.ts';
import { type DayNumber, parseDay } from '../time-period.ts';

/** A figure with what it measures. */
export interface Figure {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

function figureOf(dataset: Dataset, { evidence }: SourcedStatement): Figure | null {
  if (evidence.target.kind === 'event') return null;
  const observation = dataset.observations.get(evidence.target.id);
  const indicator = observation && dataset.indicators.get(observation.indicator);
  return observation === undefined || indicator === undefined ? null : { observation, indicator };
}

/** The figure that a side speaks of: one that it states, or else one that it only speaks about; null where there is none. */
export function sideFigure(dataset: Dataset, side: StatedClaim): Figure | null {
  const plainFirst = side.statements.toSorted(
    (a, b) => Number(a.evidence.relation === 'context') - Number(b.evidence.relation === 'context'),
  );
  for (const statement of plainFirst) {
    const figure = figureOf(dataset, statement);
    if (figure !== null) return figure;
  }
  return null;
}

/** 1970-01-01 was a Thursday; 0 = Sunday. */
function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day that a bare weekday names in a report: the last such day up to the one it was published on. */
function weekdayBefore(published: DayNumber, weekday: number): DayNumber {
  return published - ((weekdayOf(published) - weekday + 7) % 7);
}

/**
 * The day that a statement gives an event: that of the event where it states it; where it says otherwise, the
 * day of its own words. Only a bare weekday and the day of its report give one; anything else is null.
 */
function statedDay(dataset: Dataset, { evidence, source }: SourcedStatement): DayNumber | null {
  if (evidence.target.kind !== 'event' || evidence.relation === 'context') return null;
  if (evidence.relation !== 'disputes') {
    const start = dataset.events.get(evidence.target.id)?.start;
    return start?.freq === 'D' ? start.ordinal : null;
  }
  const published = parseDay(source.publishedOn);
  if (evidence.kind === 'citation' || published === undefined) return null;
  const words = [...evidence.exact].slice(evidence.number.start, evidence.number.end).join('');
  const date = parseQuotedDate(words);
  if (date === null || date.weekday === null || date.month !== null || date.year !== null || date.addDays !== 0) return null;
  return weekdayBefore(published, date.weekday);
}

/** The day that a side gives, or null where its words give none. */
export function sideDay(dataset: Dataset, side: StatedClaim): DayNumber | null {
  for (const statement of side.statements) {
    const day = statedDay(dataset, statement);
    if (day !== null) return day;
  }
  return null;
}
