import type { TradeEvent } from '../domain/dataset.ts';
import type { EventId } from '../domain/ids.ts';
import { type DayNumber, type MonthRange, periodStart } from '../domain/time-period.ts';
import type { ChartWords } from './chart-words.ts';
import { type EventPill, LEVELS, type PlacedFlag, placeFlags, placePills } from './place-events.ts';
import { type PlotFrame, timeScale } from './plot-frame.ts';

const LEVEL_HEIGHT = 20;
const TOP = 16;
const FLAGS_HEIGHT = TOP + LEVELS * LEVEL_HEIGHT;
const PILLS_HEIGHT = 24;

/** The height of the middle of a flag on the lowest level, in pixels. */
export const LOWEST_FLAG_Y = TOP + (LEVELS - 1) * LEVEL_HEIGHT;

/** The height of all pills' middle, in pixels. */
export const PILL_Y = FLAGS_HEIGHT + 6;

/** The lane of events in pixels. */
export interface LaneLayout {
  readonly height: number;
  readonly flags: readonly PlacedFlag[];
  readonly pills: readonly EventPill[];
}

/** The height of a flag's middle, in pixels. */
export function flagY({ level }: PlacedFlag): number {
  return TOP + level * LEVEL_HEIGHT;
}

/** The day at which a flag stands: that of its first event. */
export function flagDay({ events }: PlacedFlag): DayNumber {
  return periodStart(events[0].start);
}

/** "4", or "6–8" where several events stand on one card. */
export function flagNumber({ from, to }: PlacedFlag): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Places the events of a view: those of the story as flags, and all others as counts by month where `pills` are wanted. */
export function layoutLane(events: readonly TradeEvent[], range: MonthRange, frame: PlotFrame, pills: boolean, words: ChartWords): LaneLayout {
  const scale = timeScale(range, frame);
  const [story, others] = [events.filter((event) => event.story), events.filter((event) => !event.story)];
  const bounds = { left: frame.left - 20, right: frame.width };
  return {
    height: FLAGS_HEIGHT + (pills ? PILLS_HEIGHT : 0),
    flags: placeFlags(story, scale, bounds, { name: (event) => words.text(event.short ?? event.title), list: words.list }),
    pills: pills ? placePills(others, scale) : [],
  };
}

/** The event that a mark of several opens: the one after the open one, so that they can be leafed through. */
export function nextEvent(events: readonly [TradeEvent, ...TradeEvent[]], open: EventId | null): TradeEvent {
  const at = events.findIndex((event) => event.id === open);
  return events[(at + 1) % events.length] ?? events[0];
}
