import type { EventId } from '../domain/ids.ts';
import { monthOfDay, monthStart, periodStart } from '../domain/time-period.ts';
import type { ChartWords } from './chart-words.ts';
import { flagDay, flagNumber, nextEvent } from './lane-layout.ts';
import type { EventPill, PlacedFlag } from './place-events.ts';

/** What is known of a flag beside its look: the event that it opens, or the open one, its months and its name. */
export function flagAttributes(flag: PlacedFlag, open: EventId | null, words: ChartWords) {
  const next = nextEvent(flag.events, open);
  const shown = flag.events.find((event) => event.id === open);
  const months = new Set(flag.events.map((event) => monthOfDay(periodStart(event.start))));
  return {
    'data-claim': (shown ?? next).id,
    'data-day': String(flagDay(flag)),
    'data-month': [...months].join(' '),
    'aria-label': words.event(flagNumber(flag), next),
  };
}

/** What is known of a count of further events beside its look. */
export function pillAttributes({ events, month }: EventPill, words: ChartWords) {
  const middle = (monthStart(month) + monthStart(month + 1)) / 2;
  return { 'data-day': String(middle), 'data-month': String(month), 'aria-label': words.events(events.length, month) };
}
