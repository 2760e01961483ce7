import type { PanelDispute } from '../domain/dispute/panel-disputes.ts';
import type { PlacedDisc } from './place-discs.ts';
import type { Box } from './place-notes.ts';
import type { TimeScale } from './plot-frame.ts';

/** A dispute as placed: the square with its sign, and the strokes that bind it to what it is about. */
export interface PlacedDispute {
  readonly of: PanelDispute;
  /** Centre of the square. */
  readonly x: number;
  readonly y: number;
  /** What it is bound to: the disc or the place of its point. */
  readonly from: { readonly x: number; readonly y: number };
  /** `bracket`: from value to value. `stem`: values too near for one. `sign`: the square alone. */
  readonly form: 'bracket' | 'stem' | 'sign';
}

/** Half of the square, and of the room that is kept around it. */
const HALF = 8;
const ROOM = HALF + 1;
/** Values nearer than this have no room for a bracket with a square in it. */
const BRACKET_FROM = 16;
/** Half of the width of a bracket's own stroke with its legs, kept free of discs. */
const ASIDE = 16;

/** A spot of a line under a mark is as bad as so many square pixels of another mark. */
const INK_COST = 2;

interface Place {
  readonly x: number;
  readonly y: number;
}

function isIn(at: Place, box: Box): boolean {
  return at.x > box.x0 && at.x < box.x1 && at.y > box.y0 && at.y < box.y1;
}

function square({ x, y }: Place): Box {
  return { x0: x - ROOM, x1: x + ROOM, y0: y - ROOM, y1: y + ROOM };
}

function overlap(a: Box, b: Box): number {
  return Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) * Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));
}

function outside(box: Box, plot: Box): number {
  const beyond = Math.max(0, plot.x0 - box.x0, box.x1 - plot.x1, plot.y0 - box.y0, box.y1 - plot.y1);
  return beyond * 2 * ROOM;
}

interface Surroundings {
  readonly scale: TimeScale;
  readonly toY: (value: number) => number;
  readonly discs: readonly PlacedDisc[];
  readonly plot: Box;
  /** Spots along the lines: better left free, but no obstacle. */
  readonly ink: readonly Place[];
}

/** The first of the places that meets nothing; where each meets something, the one that meets least. */
function freest<T>(
  candidates: readonly T[],
  boxes: (candidate: T) => readonly Box[],
  taken: readonly Box[],
  { plot, ink }: Pick<Surroundings, 'plot' | 'ink'>,
): T | undefined {
  const cost = (box: Box): number =>
    outside(box, plot) + taken.reduce((all, other) => all + overlap(box, other), 0) + INK_COST * ink.filter((at) => isIn(at, box)).length;
  const costs = candidates.map((candidate) => ({
    candidate,
    cost: boxes(candidate).reduce((sum, box) => sum + cost(box), 0),
  }));
  return costs.reduce<(typeof costs)[number] | undefined>((best, one) => (best === undefined || one.cost < best.cost ? one : best), undefined)
    ?.candidate;
}

/** Beside a mark, nearest first; down and up before plainly aside, where the line goes. */
function around(x: number, y: number): readonly Place[] {
  return [20, 26, 34].flatMap((far) => [
    { x: x + far * 0.7, y: y - far },
    { x: x + far * 0.7, y: y + far },
    { x: x - far * 0.7, y: y - far },
    { x: x - far * 0.7, y: y + far },
    { x: x + far, y },
    { x: x - far, y },
  ]);
}

/** The box of a bracket's stroke: its square is counted apart, because it is what is pointed at. */
function strokeBox(x: number, low: number, high: number): Box {
  return { x0: x - 3, x1: x + 3, y0: Math.min(low, high), y1: Math.max(low, high) };
}

/** A bracket is as high as its values: lines run under it wherever it stands, so only marks count. */
function placeBracket(of: PanelDispute, from: Place, surroundings: Surroundings, taken: readonly Box[]): PlacedDispute | undefined {
  const { toY } = surroundings;
  const { x } = from;
  const [low, high] = [toY(of.low), toY(of.high)];
  const y = (low + high) / 2;
  const sides = [x + ASIDE, x - ASIDE, x + 2 * ASIDE, x - 2 * ASIDE];
  const at = freest(sides, (side) => [square({ x: side, y }), strokeBox(side, low, high)], taken, { ...surroundings, ink: [] });
  if (at === undefined) return undefined;
  return { of, x: at, y, from, form: 'bracket' };
}

function placeOne(of: PanelDispute, surroundings: Surroundings, taken: readonly Box[]): PlacedDispute | undefined {
  const { scale, toY, discs, plot } = surroundings;
  const { point } = of;
  const disc = discs.find((one) => one.point === point || (point !== null && one.joined.includes(point)));
  const x = disc?.x ?? scale.toX(of.x);
  if (point === null) {
    const y = plot.y0 + ROOM;
    const at = freest([x, x + 10, x - 10, x + 22, x - 22], (side) => [square({ x: side, y })], taken, surroundings) ?? x;
    return { of, x: at, y, from: { x, y }, form: 'sign' };
  }
  const from = { x, y: disc?.y ?? toY(point.y) };
  if (Math.abs(toY(of.low) - toY(of.high)) >= BRACKET_FROM) return placeBracket(of, from, surroundings, taken);
  const at = freest(around(from.x, from.y), (place) => [square(place)], taken, surroundings);
  if (at === undefined) return undefined;
  return { of, ...at, from, form: of.high > of.low ? 'stem' : 'sign' };
}

/** The room that a placed dispute takes, for what is placed after it. */
export function disputeBoxes({ of, x, y, form }: PlacedDispute, toY: (value: number) => number): readonly Box[] {
  const box = square({ x, y });
  return form === 'bracket' ? [box, strokeBox(x, toY(of.low), toY(of.high))] : [box];
}

/**
 * Places the disputes of a panel beside the points that they are about, clear of discs, marks and each other
 * as far as there is room. The ends of a bracket stand at the values; only its side of the point is chosen.
 */
export function placeDisputes(
  disputes: readonly PanelDispute[],
  surroundings: Surroundings,
  marks: readonly Box[],
): readonly PlacedDispute[] {
  const taken = [...marks];
  return disputes.flatMap((dispute) => {
    const placed = placeOne(dispute, surroundings, taken);
    if (placed === undefined) return [];
    taken.push(...disputeBoxes(placed, surroundings.toY));
    return [placed];
  });
}
