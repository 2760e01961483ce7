import { type DayNumber, dayNumber, isoDay } from '../../domain/time-period.ts';
import { randomFrom } from './random.ts';

/** The last day of every made-up series. */
export const LAST_DAY: DayNumber = dayNumber(2026, 8, 31);
/** The first day that a period can name. */
const FIRST_DAY: DayNumber = dayNumber(1, 1, 1);
/** Days without a reading come on top of these: about one in a hundred. */
const MOST_A_SERIES = Math.floor((LAST_DAY - FIRST_DAY) * 0.95);

export interface MadeUpReading {
  readonly day: DayNumber;
  /** As it is written: two decimals, never below zero. */
  readonly value: string;
  readonly status: '' | 'provisional' | 'estimated';
}

/** How many series it takes for so many readings of a day each: one, until they reach back beyond the year 1. */
export function seriesCount(readings: number): number {
  return Math.max(1, Math.ceil(readings / MOST_A_SERIES));
}

interface Walk {
  readonly random: () => number;
  /** What the values keep to. */
  readonly level: number;
}

/** A step that is drawn back to its level, with a spike now and then: an extreme that must be seen at every zoom. */
function nextLevel({ random, level }: Walk, now: number): number {
  return now + (level - now) * 0.002 + (random() - 0.5) * level * 0.04;
}

/**
 * Daily readings that end on {@link LAST_DAY}, in order of time: a wandering level with spikes, holes of a day to a month,
 * and some that may still change.
 */
export function* madeUpReadings(count: number, level: number, seed: number): Generator<MadeUpReading> {
  const walk = { random: randomFrom(seed), level };
  const days = madeUpDays(count, randomFrom(seed + 1));
  let now = level;
  for (const day of days) {
    now = Math.max(0, nextLevel(walk, now));
    const spike = walk.random() < 0.001 ? level * walk.random() : 0;
    const draw = walk.random();
    const status = LAST_DAY - day < 60 ? 'provisional' : draw < 0.002 ? 'estimated' : '';
    // Two decimals as integers: a sum of floats would write other digits than it is.
    yield { day, value: (Math.round((now + spike) * 100) / 100).toFixed(2), status };
  }
}

/** The days of so many readings, counted back from the last and handed out in order. */
function madeUpDays(count: number, random: () => number): Int32Array {
  const days = new Int32Array(count);
  let day = LAST_DAY;
  for (let index = count - 1; index >= 0; index -= 1) {
    days[index] = day;
    const hole = index > 0 && random() < 0.0005 ? 1 + Math.floor(random() * 30) : 0;
    day -= 1 + hole;
  }
  return days;
}

/** A row of `readings.csv`. The number is in canonical spelling: no zeros at its end. */
export function readingRow(indicator: string, { day, value, status }: MadeUpReading): string {
  return `${indicator},${isoDay(day)},${Number(value)},${status}\n`;
}
