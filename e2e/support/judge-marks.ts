import { type ExpectedSeries, expectedStrokes, type Held, touches } from './expected-series.ts';
import { isInMonths, type Months } from './expected-view.ts';
import { type PixelMap, TOLERANCE } from './pixel-map.ts';
import type { DrawnMark, DrawnPanel } from './read-drawing.ts';

/** A span is drawn in by at most this at either end, so that neighbours stay apart. */
const INSET = 2 + TOLERANCE;

/** A mark that stands for a figure, and whether it must be there. */
interface Wanted {
  readonly name: string;
  readonly colour: string;
  readonly kind: DrawnMark['kind'];
  readonly required: boolean;
  readonly fits: (mark: DrawnMark) => boolean;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

/** A bar from zero, within the days of its figure: as wide as they are where it speaks of two months. */
function barFits(one: Held, map: PixelMap, months: Months): (mark: DrawnMark) => boolean {
  const [zero, top] = [map.y(0), map.y(one.figure.value)];
  const wide = one.figure.status === 'combined';
  return (mark) => {
    const low = mark.y + mark.height;
    const upright = close(Math.min(zero, top), mark.y) && (close(Math.max(zero, top), low) || (mark.height === 1 && Math.abs(zero - top) < 1));
    if (wide) return upright && spanFits(one, map, months)({ ...mark, y: top });
    return upright && mark.x >= map.x(one.start) - TOLERANCE && mark.x + mark.width <= map.x(one.end) + TOLERANCE;
  };
}

/** A stretch as wide as the days of its figure, as far as the plot shows them. */
function spanFits({ figure, start, end }: Held, map: PixelMap, months: Months): (mark: DrawnMark) => boolean {
  const from = Math.max(map.left, map.x(start));
  const to = Math.min(map.right, map.x(end));
  const isCut = !isInMonths(figure, months);
  return (mark) => {
    const [left, right] = [mark.x, mark.x + mark.width];
    const inside = left >= from - TOLERANCE && right <= to + TOLERANCE;
    const whole = left <= from + INSET && right >= to - INSET;
    return inside && close(mark.y, map.y(figure.value)) && (whole || (isCut && to - from < 2 * INSET));
  };
}

function at(x: number, y: number): (mark: DrawnMark) => boolean {
  return (mark) => close(mark.x, x) && close(mark.y, y);
}

/** The mark of a loose point. */
function pointKind(status: string): DrawnMark['kind'] {
  if (status === 'forecast' || status === 'announced') return status;
  return 'marker';
}

function wantedOf(series: ExpectedSeries, alone: ReadonlySet<number>, months: Months, map: PixelMap): Wanted[] {
  return series.held
    .filter((one) => touches(one, months))
    .flatMap((one): Wanted[] => {
      const { figure } = one;
      const [x, y] = [map.x(figure.instant), map.y(figure.value)];
      const base = { name: figure.claim, colour: series.colour };
      const cited = isInMonths(figure, months) && figure.origins === 0;
      const marker = (required: boolean): Wanted[] => (cited ? [{ ...base, kind: 'marker', required, fits: at(x, y) }] : []);
      const span: Wanted = { ...base, kind: 'span', required: true, fits: spanFits(one, map, months) };
      const bar: Wanted = { ...base, kind: 'bar', required: true, fits: barFits(one, map, months) };
      switch (series.mark) {
        case 'line':
          return figure.status === 'combined' ? [span, ...marker(false)] : marker(alone.has(figure.instant));
        case 'bar':
          return figure.status === 'combined' ? [bar, span] : [bar];
        case 'span':
          return [span, ...marker(false)];
        case 'point': {
          const kind = pointKind(figure.status);
          // A forecast is drawn in ink: it is nobody's measurement.
          const colour = kind === 'forecast' ? 'ink' : series.colour;
          return kind === 'marker' ? marker(true) : [{ ...base, colour, kind, required: true, fits: at(x, y) }];
        }
        default:
          return [];
      }
    });
}

/** Instants of figures that no line reaches. */
function aloneIn(series: ExpectedSeries): ReadonlySet<number> {
  const lone = expectedStrokes(series).filter((stroke) => stroke.length === 1);
  return new Set(lone.flatMap((stroke) => stroke.map((corner) => corner.day)));
}

/** Bars of one panel must not cover each other, or one of them is not seen; the faint ones of two months lie behind. */
function overlapFaults(marks: readonly DrawnMark[]): string[] {
  const narrow = marks.filter((mark) => mark.name === 'period-bar').toSorted((a, b) => a.x - b.x);
  return narrow.flatMap((bar, index) => {
    const next = narrow[index + 1];
    return next !== undefined && next.x < bar.x + bar.width - TOLERANCE ? [`two bars cover each other at ${bar.x.toFixed(1)}`] : [];
  });
}

/** Along a line either every cited figure has its marker or none has, but for those that no line reaches. */
function selectionFaults(series: readonly ExpectedSeries[], found: ReadonlySet<Wanted>, all: readonly Wanted[]): string[] {
  return series.flatMap(({ indicator, mark }) => {
    const own = all.filter((one) => one.kind === 'marker' && !one.required && one.name.startsWith(`${indicator}.`));
    const drawn = own.filter((one) => found.has(one)).length;
    return mark === 'step' || drawn === 0 || drawn === own.length ? [] : [`${indicator}: ${drawn} of ${own.length} markers are drawn`];
  });
}

/** Matches the marks of a panel with its figures, one to one: what is left on either side is a fault. */
export function judgeMarks(panel: DrawnPanel, all: readonly ExpectedSeries[], months: Months, map: PixelMap): readonly string[] {
  const wanted = all.flatMap((series) => wantedOf(series, aloneIn(series), months, map));
  const found = new Set<Wanted>();
  const strays = panel.marks.filter((mark) => {
    const match = wanted.find(
      (one) => !found.has(one) && one.kind === mark.kind && one.colour === mark.colour && one.fits(mark),
    );
    if (match !== undefined) found.add(match);
    return match === undefined;
  });
  return [
    ...strays.map(({ kind, colour, x, y, name }) => `a ${kind} at ${x.toFixed(1)}, ${y.toFixed(1)} is no figure (${colour}, ${name})`),
    ...wanted.filter((one) => one.required && !found.has(one)).map((one) => `${one.name} has no ${one.kind} at its place`),
    ...selectionFaults(all, found, wanted),
    ...overlapFaults(panel.marks),
  ];
}
