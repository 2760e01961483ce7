import type { TradeEvent } from '../domain/dataset.ts';
import { type MonthNumber, monthOfDay, monthStart, periodStart } from '../domain/time-period.ts';
import { textWidth } from './place-notes.ts';
import type { TimeScale } from './plot-frame.ts';

/** A flag of the lane: one story event, or several that stand too near to each other. */
export interface PlacedFlag {
  /** First to last event, in order of time. */
  readonly events: readonly [TradeEvent, ...TradeEvent[]];
  /** Ordinal of the first and the last among the story events of the view, from 1. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** 0 is the top level. */
  readonly level: number;
  readonly label: string;
  /** On which side of the flag its label stands; empty labels stand nowhere. */
  readonly side: 'left' | 'right';
}

/** Events that are not part of the story, by month. */
export interface EventPill {
  readonly month: MonthNumber;
  readonly events: readonly [TradeEvent, ...TradeEvent[]];
  readonly x: number;
}

export const LEVELS = 3;
/** A month narrower than this holds no count of its events. */
export const PILL_WIDTH = 24;
const FLAG_HALF = 10;
const JOIN = 20;

interface Group {
  readonly events: [TradeEvent, ...TradeEvent[]];
  readonly from: number;
  to: number;
  readonly x: number;
  lastX: number;
}

function groupFlags(story: readonly TradeEvent[], scale: TimeScale): Group[] {
  const groups: Group[] = [];
  story.forEach((event, index) => {
    const x = scale.toX(periodStart(event.start));
    const last = groups.at(-1);
    if (last !== undefined && x - last.lastX < JOIN) {
      last.events.push(event);
      last.to = index + 1;
      last.lastX = x;
    } else groups.push({ events: [event], from: index + 1, to: index + 1, x, lastX: x });
  });
  return groups;
}

interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

interface Option extends PlacedFlag {
  readonly stretch: Stretch;
  readonly cost: number;
}

/** A partial layout of the lane; the flags stand from right to left. */
interface Layout {
  readonly flags: readonly Option[];
  readonly cost: number;
}

function flagHalf(group: Group): number {
  return group.from === group.to ? FLAG_HALF : FLAG_HALF + 8;
}

/** Every way to place a flag: each level, each side, its names in full, the briefest of them, or none. */
function optionsOf(group: Group, names: readonly string[]): Option[] {
  const half = flagHalf(group);
  const wordings = [...new Set([...names, ''])];
  return wordings.flatMap((label, wording) =>
    (label === '' ? (['right'] as const) : (['right', 'left'] as const)).flatMap((side) =>
      Array.from({ length: LEVELS }, (_, level): Option => {
        const width = label === '' ? 0 : textWidth(label, false) + 10;
        const stretch =
          side === 'right' ? { x0: group.x - half, x1: group.x + half + width } : { x0: group.x - half - width, x1: group.x + half };
        const cost = (label === '' ? 100 : wording * 4) + (side === 'left' ? 1 : 0) + (LEVELS - 1 - level) * 0.1;
        return { events: group.events, from: group.from, to: group.to, x: group.x, level, label, side, stretch, cost };
      }),
    ),
  );
}

function contains(stretch: Stretch, x: number): boolean {
  return x > stretch.x0 - 2 && x < stretch.x1 + 2;
}

/** Whether two flags leave each other alone: neither words nor card over the other's words, card or stem. */
function getAlong(a: Option, b: Option): boolean {
  if (a.level === b.level) return a.stretch.x0 >= b.stretch.x1 || a.stretch.x1 <= b.stretch.x0;
  const [upper, lower] = a.level < b.level ? [a, b] : [b, a];
  return !contains(lower.stretch, upper.x);
}

/** Layouts kept a step: enough that a good one is not lost, few enough to place a lane in a moment. */
const BEAM = 120;

/** Whether nothing of a layout reaches beyond the card of its last flag: then the next one finds room, named or not. */
function isOpen({ flags }: Layout, last: Group): boolean {
  return flags.every((flag) => flag.stretch.x0 >= last.x - flagHalf(last));
}

/** Layouts with one flag more, the best first; the best open one is among them, or a lane could end with no layout at all. */
function extend(layouts: readonly Layout[], group: Group, options: readonly Option[]): readonly Layout[] {
  const found = layouts
    .flatMap((layout) =>
      options
        .filter((option) => layout.flags.every((other) => getAlong(option, other)))
        .map((option): Layout => ({ flags: [...layout.flags, option], cost: layout.cost + option.cost })),
    )
    .toSorted((a, b) => a.cost - b.cost);
  const open = found.slice(BEAM).find((layout) => isOpen(layout, group));
  return open === undefined ? found.slice(0, BEAM) : [...found.slice(0, BEAM), open];
}

/**
 * Places the story events of a view as numbered flags on three levels, so that as few as possible go
 * unnamed and no word, card or stem covers another. Names in full are preferred to the briefest one,
 * a label at the right to one at the left, and low levels to high ones.
 */
export function placeFlags(
  story: readonly TradeEvent[],
  scale: TimeScale,
  bounds: { readonly left: number; readonly right: number },
  names: EventNames,
): readonly PlacedFlag[] {
  let layouts: readonly Layout[] = [{ flags: [], cost: 0 }];
  for (const group of groupFlags(story, scale).toReversed()) {
    const options = optionsOf(group, namesOf(group, names)).filter(
      (option) => option.label === '' || (option.stretch.x0 >= bounds.left && option.stretch.x1 <= bounds.right),
    );
    layouts = extend(layouts, group, options);
  }
  return layouts[0]?.flags.toReversed() ?? [];
}

/** How flags are worded in the reader's language. */
interface EventNames {
  readonly name: (event: TradeEvent) => string;
  readonly list: (names: readonly string[]) => string;
}

/** The words of a flag: all its events, and the briefest with the number of the others. */
function namesOf(group: Group, { name, list }: EventNames): string[] {
  const labels = group.events.map(name);
  const briefest = labels.toSorted((a, b) => a.length - b.length)[0] ?? '';
  if (labels.length === 1) return labels;
  const short = `${briefest} +${labels.length - 1}`;
  return labels.length === 2 ? [list(labels), short] : [short];
}

/** Gathers the other events by month; empty where a month is narrower than a pill. */
export function placePills(others: readonly TradeEvent[], scale: TimeScale): readonly EventPill[] {
  if (scale.monthWidth < PILL_WIDTH) return [];
  const months = new Map<MonthNumber, [TradeEvent, ...TradeEvent[]]>();
  for (const event of others) {
    const month = monthOfDay(periodStart(event.start));
    const known = months.get(month);
    if (known === undefined) months.set(month, [event]);
    else known.push(event);
  }
  return [...months].map(([month, events]) => ({
    month,
    events,
    x: (scale.toX(monthStart(month)) + scale.toX(monthStart(month + 1))) / 2,
  }));
}
