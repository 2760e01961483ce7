/** A choice makes an entry that Back returns from; a gesture overwrites the entry it began in. */
export type WriteMode = 'push' | 'replace';

/** A link that waits to be written to the history. */
export interface QueuedWrite {
  readonly search: string;
  readonly mode: WriteMode;
  /** When it began to wait, in milliseconds of the writer's clock. */
  readonly since: number;
}

const WRITES_PER_SECOND = 2;
const SECOND = 1000;
/** A gesture is written at most this often, with its last state at the end. */
const GESTURE_PAUSE = 500;
/** Choices that wait; beyond it the last two become one entry. */
const MAX_WAITING = 50;

/** A gesture joins what already waits; a choice waits behind it, so that each keeps its entry. */
export function enqueue(waiting: readonly QueuedWrite[], write: QueuedWrite): readonly QueuedWrite[] {
  const last = waiting.at(-1);
  const joins = last !== undefined && (write.mode === 'replace' || waiting.length >= MAX_WAITING);
  return joins ? [...waiting.slice(0, -1), { ...last, search: write.search }] : [...waiting, write];
}

/** The attempts that still count against the budget, the newest last. */
export function noteAttempt(attempts: readonly number[], now: number): readonly number[] {
  return [...attempts, now].slice(-WRITES_PER_SECOND);
}

/** Milliseconds until the first that waits may be written: two a second at most, a gesture at its trailing edge. */
export function pauseBefore(waiting: readonly QueuedWrite[], attempts: readonly number[], now: number): number {
  const [first] = waiting;
  if (first === undefined) return 0;
  const oldest = attempts.at(-WRITES_PER_SECOND);
  const budget = oldest === undefined ? 0 : oldest + SECOND - now;
  const gesture = first.mode === 'replace' && waiting.length === 1 ? first.since + GESTURE_PAUSE - now : 0;
  return Math.max(0, budget, gesture);
}
