import type { Dataset } from '../dataset.ts';
import { eventId } from '../ids.ts';
import { type DayNumber, parseDay, periodEnd, periodStart } from '../time-period.ts';
import { lastPossibleDay } from './last-possible-day.ts';

export const KNOWN_PRESETS = ['eve', 'talks'] as const;
/** `eve`: the day before the talks that the articles report on; `talks`: their last day. */
export type KnownPreset = (typeof KNOWN_PRESETS)[number];

export interface PresetDay {
  readonly preset: KnownPreset;
  readonly day: DayNumber;
}

const TALKS = eventId('2025-06-09-london-talks');

/** The past days that are offered by name; a package that does not tell of the talks offers none. */
export function presetDays(dataset: Dataset): readonly PresetDay[] {
  const talks = dataset.events.get(TALKS);
  if (talks === undefined) return [];
  return [
    { preset: 'eve', day: periodStart(talks.start) - 1 },
    { preset: 'talks', day: periodEnd(talks.end ?? talks.start) - 1 },
  ];
}

/** How many of the articles had surely appeared by the end of a day, and how many there are. */
export function articlesBy(dataset: Dataset, day: DayNumber): { readonly appeared: number; readonly of: number } {
  const articles = [...dataset.sources.values()].filter((source) => source.kind === 'article');
  const appeared = articles.filter((source) => (lastPossibleDay(source.publishedOn) ?? Infinity) <= day).length;
  return { appeared, of: articles.length };
}

/** The day of a dataset's version: "today", and never a clock's. Undefined where the version names no day. */
export function versionDay({ version }: Dataset): DayNumber | undefined {
  return parseDay(version.slice(0, 10));
}
