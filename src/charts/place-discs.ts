import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import type { DayNumber } from '../domain/time-period.ts';
import type { TimeScale } from './plot-frame.ts';

/** A disc as placed, with its centre. */
export interface PlacedDisc {
  readonly series: PlottedSeries;
  readonly point: PlottedPoint;
  /** Further quoted points that this disc stands for, at scales where they would cover each other. */
  readonly joined: readonly PlottedPoint[];
  readonly x: number;
  readonly y: number;
  /** True places of its values where it does not stand on them: a disc moved aside, or joined ones. */
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly day: DayNumber }[];
  readonly count: number;
}

/** Discs are 16 px wide; closer than this they cover each other. */
const APART = 16;
/** Below this many pixels a month, near discs of one series join. */
const JOIN_BELOW = 14;

interface Candidate {
  readonly series: PlottedSeries;
  readonly points: readonly [PlottedPoint, ...PlottedPoint[]];
}

function joinNear(
  series: PlottedSeries,
  quoted: readonly PlottedPoint[],
  scale: TimeScale,
  toY: (value: number) => number,
): Candidate[] {
  const groups: [PlottedPoint, ...PlottedPoint[]][] = [];
  for (const point of quoted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near =
      last !== undefined &&
      Math.hypot(scale.toX(point.x) - scale.toX(last.x), toY(point.y) - toY(last.y)) < APART;
    if (group !== undefined && near && scale.monthWidth < JOIN_BELOW) group.push(point);
    else groups.push([point]);
  }
  return groups.map((points) => ({ series, points }));
}

function strongest(points: readonly [PlottedPoint, ...PlottedPoint[]]): PlottedPoint {
  return points.reduce((best, point) => (point.origins > best.origins ? point : best));
}

/** The first x at or right of `x` at which a disc at height `y` covers no placed one, or undefined beyond `limit`. */
function slide(x: number, y: number, limit: number, placed: readonly PlacedDisc[]): number | undefined {
  let at = x;
  for (const disc of placed.toSorted((a, b) => a.x - b.x)) {
    const dy = Math.abs(disc.y - y);
    if (dy >= APART || Math.abs(disc.x - at) >= Math.sqrt(APART ** 2 - dy ** 2)) continue;
    at = disc.x + Math.sqrt(APART ** 2 - dy ** 2);
  }
  return at <= limit ? at : undefined;
}

/** How far right a disc may move: along a step's plateau in the plot, along a forecast's tick, and nowhere on a line. */
function slideLimit({ indicator }: PlottedSeries, point: PlottedPoint, trueX: number, scale: TimeScale): number {
  if (indicator.mark === 'step') return scale.toPlotX(point.end);
  return indicator.mark === 'point' ? Math.min(trueX + 24, scale.toPlotX(Infinity)) : trueX;
}

/** Forecasts and announced rates have a mark of their own, which stays where it is true. */
function hasOwnMark({ observation }: PlottedPoint): boolean {
  return observation.status === 'forecast' || observation.status === 'announced';
}

/**
 * Places the discs of a panel. A step's disc stands at its effective day; where it would cover another it
 * slides right along its own plateau, where the value still holds. A disc on a line never moves: only
 * there is its value true.
 */
export function placeDiscs(
  series: readonly PlottedSeries[],
  isVisible: (point: PlottedPoint) => boolean,
  scale: TimeScale,
  toY: (value: number) => number,
): readonly PlacedDisc[] {
  const candidates = series
    .flatMap((one) => joinNear(one, one.points.filter((point) => point.origins > 0 && isVisible(point)), scale, toY))
    .toSorted((a, b) => a.points[0].x - b.points[0].x);
  const placed: PlacedDisc[] = [];
  for (const { series: one, points } of candidates) {
    const point = strongest(points);
    const own = { x: scale.toX(point.x), y: toY(point.y), day: point.x };
    const x = slide(own.x, own.y, slideLimit(one, point, own.x, scale), placed) ?? own.x;
    const joined = points.filter((other) => other !== point);
    const others = joined.map((other) => ({ x: scale.toX(other.x), y: toY(other.y), day: other.x }));
    const ticks = x > own.x && !hasOwnMark(point) ? [own, ...others] : others;
    placed.push({ series: one, point, joined, x, y: own.y, ticks, count: point.origins });
  }
  return placed;
}
