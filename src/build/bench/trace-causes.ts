/** A frame that took longer than it should, in ms since navigation. */
export interface LongFrame {
  readonly from: number;
  readonly to: number;
  /** What was being done to the page. */
  readonly act: string;
}

/** One thing that the page's main thread did, in ms since navigation; `ran` is the time that it really had a processor. */
export interface Work {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ran: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

function isEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'ph' in value && 'ts' in value;
}

function eventsOf(trace: Buffer): readonly TraceEvent[] {
  const parsed: unknown = JSON.parse(trace.toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null || !('traceEvents' in parsed)) return [];
  return Array.isArray(parsed.traceEvents) ? parsed.traceEvents.filter(isEvent) : [];
}

/** What a reader of the table wants to see apart; the rest goes by the name of the task around it. */
const CAUSES: Readonly<Record<string, string>> = {
  FunctionCall: 'script',
  EvaluateScript: 'script',
  'v8.compile': 'compiling',
  TimerFire: 'script',
  FireAnimationFrame: 'frame callbacks',
  EventDispatch: 'input handlers',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'painting',
  Paint: 'painting',
  Layerize: 'painting',
  Commit: 'painting',
  MinorGC: 'collection',
  MajorGC: 'collection',
  RunTask: 'other tasks',
};

/**
 * The work of the thread that made the mark `bench-began`, in the page's time.
 *
 * @param markedAt when the page made that mark, in ms since navigation
 */
export function readTrace(trace: Buffer, markedAt: number): readonly Work[] {
  const events = eventsOf(trace);
  const mark = events.find(({ name }) => name === 'bench-began');
  if (mark === undefined) return [];
  return events
    .filter((event) => event.ph === 'X' && event.pid === mark.pid && event.tid === mark.tid)
    .map((event) => {
      const from = (event.ts - mark.ts) / 1000 + markedAt;
      const dur = (event.dur ?? 0) / 1000;
      return { name: event.name, from, to: from + dur, ran: (event.tdur ?? event.dur ?? 0) / 1000 };
    });
}

interface Causes {
  /** Time that the thread really ran, in ms. */
  readonly busy: number;
  /** The three that took the most of it. */
  readonly names: readonly (readonly [name: string, ms: number])[];
}

/** What the main thread did during some frames: whole tasks for the sum, and what was in them by name, each without what is inside it. */
export function causesOf(work: readonly Work[], frames: readonly LongFrame[]): Causes {
  const within = work.filter(({ from, to }) => frames.some((frame) => from < frame.to && to > frame.from));
  const named = within.filter(({ name }) => name in CAUSES).toSorted((a, b) => a.from - b.from || b.to - a.to);
  const own = new Map<string, number>();
  const open: Work[] = [];
  for (const one of named) {
    while ((open.at(-1)?.to ?? Infinity) <= one.from) open.pop();
    const around = open.at(-1);
    const add = (name: string, ms: number) => own.set(CAUSES[name] ?? name, (own.get(CAUSES[name] ?? name) ?? 0) + ms);
    if (around !== undefined) add(around.name, -one.ran);
    add(one.name, one.ran);
    open.push(one);
  }
  const tasks = named.filter(({ name }) => name === 'RunTask');
  return {
    busy: tasks.reduce((sum, { ran }) => sum + ran, 0),
    names: [...own].toSorted((a, b) => b[1] - a[1]).slice(0, 3),
  };
}
