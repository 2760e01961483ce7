import { enqueue, noteAttempt, pauseBefore, type QueuedWrite, type WriteMode } from './write-queue.ts';

/** The address bar, or a stand-in. Writing may throw: Safari does so past 100 writes in 30 seconds. */
export interface AddressBar {
  /** The query string as it stands, `?` included. */
  readonly read: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
}

/** Time as differences in milliseconds; never a date. */
export interface Clock {
  readonly now: () => number;
  /** Runs once, later; the result cancels. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export interface HistoryWriter {
  readonly write: (search: string, mode: WriteMode) => void;
  /** Writes at once what still waits: the page is about to be left. */
  readonly flush: () => void;
  /** Forgets what still waits: the reader has gone to another entry. */
  readonly clear: () => void;
}

/** Safari's shortest window is this long; the longest is covered by the retries. */
const RETRY_PAUSE = 10_000;
const MAX_RETRIES = 3;

/** Tries one write; `false` where the browser refuses it. */
function tryWrite(bar: AddressBar, { mode, search }: QueuedWrite): boolean {
  try {
    bar[mode](search);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes to the history at most twice a second: choices at once while the budget lasts, each an entry
 * of its own; gestures at their trailing edge. A refused write waits and is tried again.
 * `onState` hears after each attempt whether it failed.
 */
export function createHistoryWriter(bar: AddressBar, clock: Clock, onState: (failed: boolean) => void): HistoryWriter {
  let waiting: readonly QueuedWrite[] = [];
  let attempts: readonly number[] = [];
  let failures = 0;
  let cancelTimer: (() => void) | null = null;

  const stopTimer = () => {
    cancelTimer?.();
    cancelTimer = null;
  };
  const attempt = (write: QueuedWrite): boolean => {
    attempts = noteAttempt(attempts, clock.now());
    const done = tryWrite(bar, write);
    if (done) waiting = waiting.slice(1);
    failures = done ? 0 : failures + 1;
    onState(!done);
    return done;
  };
  const pump = (): void => {
    stopTimer();
    const [next] = waiting;
    if (next === undefined) return;
    const pause = pauseBefore(waiting, attempts, clock.now());
    if (pause > 0) cancelTimer = clock.after(pause, pump);
    else if (attempt(next)) pump();
    else if (failures <= MAX_RETRIES) cancelTimer = clock.after(RETRY_PAUSE, pump);
  };

  return {
    write: (search, mode) => {
      waiting = enqueue(waiting, { search, mode, since: clock.now() });
      pump();
    },
    flush: () => {
      stopTimer();
      while (waiting[0] !== undefined && attempt(waiting[0]));
    },
    clear: () => {
      stopTimer();
      waiting = [];
    },
  };
}
