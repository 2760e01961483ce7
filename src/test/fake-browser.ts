import type { AddressBar, Clock } from '../state/history-writer.ts';

/** A clock that moves only when told to. */
export interface FakeClock extends Clock {
  readonly advance: (milliseconds: number) => void;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

export function createFakeClock(): FakeClock {
  let now = 0;
  const timers = new Set<Timer>();
  const nextDue = (limit: number) =>
    [...timers].filter((timer) => timer.due <= limit).toSorted((a, b) => a.due - b.due).at(0);
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { due: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (milliseconds) => {
      const limit = now + milliseconds;
      for (let timer = nextDue(limit); timer !== undefined; timer = nextDue(limit)) {
        timers.delete(timer);
        now = timer.due;
        timer.run();
      }
      now = limit;
    },
  };
}

export interface HistoryWrite {
  readonly at: number;
  readonly mode: 'push' | 'replace';
  readonly search: string;
}

/** A tab's history: entries, a place in them, and a record of every write. */
export interface FakeHistory {
  readonly bar: AddressBar;
  readonly writes: readonly HistoryWrite[];
  readonly entries: () => readonly string[];
  /** Steps back or forward; false at either end. The caller then lets the store know, as `popstate` does. */
  readonly go: (step: -1 | 1) => boolean;
  /** Makes every write throw, as Safari does past its limit, until told otherwise. */
  readonly refuse: (refusing: boolean) => void;
}

export function createFakeHistory(clock: Clock, start = ''): FakeHistory {
  let entries: readonly string[] = [start];
  let place = 0;
  let refusing = false;
  const writes: HistoryWrite[] = [];
  const record = (mode: 'push' | 'replace', search: string) => {
    writes.push({ at: clock.now(), mode, search });
    if (refusing) throw new Error('SecurityError: too many calls');
  };
  return {
    bar: {
      read: () => entries[place] ?? '',
      push: (search) => {
        record('push', search);
        place += 1;
        entries = [...entries.slice(0, place), search];
      },
      replace: (search) => {
        record('replace', search);
        entries = entries.with(place, search);
      },
    },
    writes,
    entries: () => entries,
    go: (step) => {
      if (entries[place + step] === undefined) return false;
      place += step;
      return true;
    },
    refuse: (next) => {
      refusing = next;
    },
  };
}
