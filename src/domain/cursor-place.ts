import { stepOf, stopAt } from './cursor-stop.ts';
import type { ClaimId } from './ids.ts';
import { monthForKey } from './month-for-key.ts';
import { isInRange } from './panel-model.ts';
import type { PlottedSeries } from './plotted-series.ts';
import { type MonthNumber, type MonthRange, monthOfDay } from './time-period.ts';

/** Where the reader's point stands in a panel: a month of one series, or one of several claims in that month. */
export interface CursorPlace {
  readonly month: MonthNumber;
  /** Position of the series in its panel. */
  readonly series: number;
  /** A claim of the month, where one was gone to; null for the month as a whole. */
  readonly claim: ClaimId | null;
}

/** What a key can move the point through. */
export interface CursorField {
  readonly range: MonthRange;
  readonly series: readonly PlottedSeries[];
}

function isBefore(a: CursorPlace, b: CursorPlace): boolean {
  return a.month < b.month || (a.month === b.month && a.series < b.series);
}

/** The quoted points of a panel, in the order of time and, within a month, of the series: where A leads. */
export function annotatedPlaces({ range, series }: CursorField): readonly CursorPlace[] {
  const places = series.flatMap(({ points }, position) =>
    points
      .filter((point) => point.origins > 0 && isInRange(point, range))
      .map((point) => ({ month: stopAt(monthOfDay(point.x), range), series: position, claim: point.observation.id })),
  );
  return places.toSorted((a, b) => a.month - b.month || a.series - b.series);
}

/** The next quoted point, or the one before; after the last comes the first. Undefined where nothing is quoted. */
function nextAnnotation(at: CursorPlace, backwards: boolean, field: CursorField): CursorPlace | undefined {
  const places = annotatedPlaces(field);
  const here = at.claim === null ? -1 : places.findIndex(({ claim }) => claim === at.claim);
  if (here >= 0) return places.at((here + (backwards ? -1 : 1)) % places.length);
  return backwards
    ? (places.findLast((one) => isBefore(one, at)) ?? places.at(-1))
    : (places.find((one) => !isBefore(one, at)) ?? places[0]);
}

/**
 * The place that a key leads to, or undefined for a key that moves nothing: arrows to the sides, Home, End and Page
 * through time, arrows up and down through the series of the month, A to the next quoted point and Shift and A back.
 * `at` is null on coming in: from there a key of time begins at the last month.
 */
export function placeForKey(key: string, shift: boolean, at: CursorPlace | null, field: CursorField): CursorPlace | undefined {
  const { range, series } = field;
  const entry = { month: stopAt(range.to, range), series: 0, claim: null };
  const from = at ?? entry;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      if (series.length === 0) return undefined;
      if (at === null) return entry;
      const next = from.series + (key === 'ArrowUp' ? -1 : 1);
      return { month: from.month, series: Math.min(series.length - 1, Math.max(0, next)), claim: null };
    }
    case 'a':
    case 'A':
      return nextAnnotation(at ?? { month: shift ? range.to + stepOf(range) : range.from, series: 0, claim: null }, shift, field);
    default: {
      const month = monthForKey(key, at?.month ?? null, range);
      return month === undefined ? undefined : { month, series: from.series, claim: null };
    }
  }
}
