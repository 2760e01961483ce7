import type { Corner } from './path-corners.ts';
import type { ResolvedPart } from './resolve-drawing.ts';

/** Where one thing of a drawing stands: numbers that two drawings of it must share. */
export interface DrawnPlace {
  /** What it is, with the claim or series that it belongs to. */
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Marks that stand about one point. */
const POINTS = ['cited-marker', 'announced-mark', 'forecast-tick', 'origin-disc', 'true-place', 'differs-mark'];
/** What reaches from place to place; its outermost corners say where. */
const AREAS = ['period-bar', 'span-mark', 'combined-bar', 'dispute-bracket'];
const STROKES = ['series-line', 'grid', 'zero', 'year-rules'];

function hasClass(classes: string, name: string): boolean {
  return classes.split(' ').includes(name);
}

function places(corners: readonly Corner[]): readonly { readonly x: number; readonly y: number }[] {
  return corners.filter((corner) => corner !== null);
}

/** The parts of each thing of a class: the one that has it, and all within. */
function things(parts: readonly ResolvedPart[], name: string): readonly (readonly ResolvedPart[])[] {
  const found: ResolvedPart[][] = [];
  for (const part of parts) {
    if (hasClass(part.own, name)) found.push([part]);
    else if (hasClass(part.classes, name)) found.at(-1)?.push(part);
  }
  return found;
}

function outermost(parts: readonly ResolvedPart[]): readonly number[] {
  const corners = places(parts.flatMap((part) => part.corners));
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** The places of everything of a panel that stands for a figure, and of its grid, in the order in which it is drawn. */
export function drawnPlaces(parts: readonly ResolvedPart[]): readonly DrawnPlace[] {
  const points = POINTS.flatMap((kind) =>
    things(parts, kind).map(([part]) => ({ name: `${kind} ${part?.claim ?? ''}`, numbers: [part?.x ?? Number.NaN, part?.y ?? Number.NaN] })),
  );
  const areas = AREAS.flatMap((kind) => things(parts, kind).map((of) => ({ name: kind, numbers: outermost(of) })));
  const strokes = STROKES.flatMap((kind) =>
    parts
      .filter((part) => part.tag === 'path' && hasClass(part.own, kind))
      .map((part) => ({
        name: part.own,
        numbers: part.corners.flatMap((corner) => (corner === null ? [Infinity] : [corner.x, corner.y])),
      })),
  );
  return [...points, ...areas, ...strokes];
}

/** Where two drawings differ by more than the tolerance, in pixels; empty where they agree. */
export function placeFaults(drawn: readonly DrawnPlace[], expected: readonly DrawnPlace[], tolerance: number): readonly string[] {
  const names = (all: readonly DrawnPlace[]): string => all.map((place) => place.name).join('\n');
  if (names(drawn) !== names(expected)) return [`not the same things: ${names(drawn)}\ninstead of ${names(expected)}`];
  return drawn.flatMap(({ name, numbers }, index) => {
    const other = expected[index]?.numbers ?? [];
    const isSame = numbers.length === other.length && numbers.every((value, at) => value === other[at] || Math.abs(value - (other[at] ?? Number.NaN)) <= tolerance);
    return isSame ? [] : [`${name} at ${numbers.join(' ')} instead of ${other.join(' ')}`];
  });
}
