import { periodName } from './calendar.ts';
import type { ExpectedSeries, Held } from './expected-series.ts';
import { isInMonths, type Months } from './expected-view.ts';
import type { Figure } from './package-figures.ts';
import { type PixelMap, TOLERANCE } from './pixel-map.ts';
import type { DrawnDisc, DrawnPanel } from './read-drawing.ts';
import { isWrittenAs, numbersIn } from './words.ts';

/** The disc of a forecast or of an announced rate may stand beside its own mark, so far and no farther. */
const BESIDE = 24;
const LEAST_TARGET = 24;
/** Below this width of a month, discs that would cover each other may join. */
const JOIN_BELOW = 14;

interface Quoted {
  readonly mark: string;
  readonly held: Held;
  readonly x: number;
  readonly y: number;
}

function isAt(place: { readonly x: number; readonly y: number }, x: number, y: number): boolean {
  return Math.abs(place.x - x) <= TOLERANCE && Math.abs(place.y - y) <= TOLERANCE;
}

function saysPeriod({ name }: DrawnDisc, { period }: Figure): boolean {
  return name.includes(periodName(period));
}

function saysValue({ name }: DrawnDisc, { value }: Figure): boolean {
  return numbersIn(name).some((one) => isWrittenAs(value, one, 1));
}

/** How far right of its true place a disc may stand. */
function reach({ mark, held, x }: Quoted, map: PixelMap): number {
  if (mark === 'step') return Math.min(map.x(held.end), map.right) - x;
  return mark === 'point' ? BESIDE : 0;
}

function discFaults(disc: DrawnDisc, quoted: Quoted, panel: DrawnPanel, map: PixelMap): string[] {
  const { held, mark, x, y } = quoted;
  const moved = disc.x - x;
  const inReach = Math.abs(disc.y - y) <= TOLERANCE && moved >= -TOLERANCE && moved <= reach(quoted, map) + TOLERANCE;
  const tick = mark === 'point' || moved <= 1 || panel.truePlaces.some((place) => isAt(place, x, y));
  return [
    ...(inReach ? [] : [`the disc of ${disc.claim} is off its value`]),
    ...(tick ? [] : [`the disc of ${disc.claim} stands aside and its true place is not marked`]),
    ...(disc.count === String(held.figure.origins) ? [] : [`the disc of ${disc.claim} says ${disc.count} origins`]),
    ...(disc.hitWidth > LEAST_TARGET - 0.1 ? [] : [`the disc of ${disc.claim} can be hit on ${disc.hitWidth} px only`]),
    ...(saysPeriod(disc, held.figure) ? [] : [`the name of ${disc.claim} does not say its period`]),
    ...(saysValue(disc, held.figure) ? [] : [`the name of ${disc.claim} does not say its value`]),
  ];
}

/** A figure without a disc of its own must be one that another stands for: marked at its place, and named. */
function joinedFaults(quoted: Quoted, panel: DrawnPanel, months: Months, map: PixelMap): string[] {
  const { figure } = quoted.held;
  const narrow = (map.right - map.left) / (months.to - months.from + 1) < JOIN_BELOW;
  const series = figure.claim.split('.')[0] ?? '';
  const hosts = panel.discs.filter((disc) => disc.claim.startsWith(`${series}.`));
  const named = hosts.some((disc) => saysPeriod(disc, figure) && saysValue(disc, figure));
  const ticked = panel.truePlaces.some((place) => isAt(place, quoted.x, quoted.y));
  return narrow && named && ticked ? [] : [`${figure.claim} is quoted and has no disc`];
}

/** Compares the discs of a panel with its quoted figures. */
export function judgeDiscs(panel: DrawnPanel, all: readonly ExpectedSeries[], months: Months, map: PixelMap): readonly string[] {
  const quoted = new Map(
    all.flatMap(({ mark, held }) =>
      held
        .filter(({ figure }) => figure.origins > 0 && isInMonths(figure, months))
        .map((one): [string, Quoted] => [
          one.figure.claim,
          { mark, held: one, x: map.x(one.figure.instant), y: map.y(one.figure.value) },
        ]),
    ),
  );
  const drawn = new Set(panel.discs.map((disc) => disc.claim));
  const places = [...quoted.values()];
  return [
    ...panel.discs.flatMap((disc) => {
      const own = quoted.get(disc.claim);
      return own === undefined ? [`the disc ${disc.claim} is no quoted figure of the view`] : discFaults(disc, own, panel, map);
    }),
    ...[...quoted].flatMap(([claim, one]) => (drawn.has(claim) ? [] : joinedFaults(one, panel, months, map))),
    ...(drawn.size === panel.discs.length ? [] : ['a figure has two discs']),
    ...panel.truePlaces.flatMap((tick) =>
      places.some(({ x, y }) => isAt(tick, x, y)) ? [] : [`a true place at ${tick.x.toFixed(1)} is none of a quoted figure`],
    ),
  ];
}
