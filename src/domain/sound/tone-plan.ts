import { isInRange, touchesRange } from '../panel-model.ts';
import type { PlottedPoint, PlottedSeries } from '../plotted-series.ts';
import { type DayNumber, type MonthRange, rangeEnd, rangeStart } from '../time-period.ts';

export const SOUND_SPEEDS = ['slow', 'normal', 'fast'] as const;
export type SoundSpeed = (typeof SOUND_SPEEDS)[number];

/** How long a whole range sounds, the tone before it included, in seconds: never more than six. */
export const SOUND_SECONDS: Readonly<Record<SoundSpeed, number>> = { slow: 6, normal: 4, fast: 2 };

/** One value: a pitch for as long as it stands. Times are seconds from the start. */
export interface Tone {
  readonly at: number;
  readonly seconds: number;
  /** In hertz. */
  readonly pitch: number;
  /** −1 for the beginning of the range, at the left, to 1 for its end. */
  readonly pan: number;
  /** The day that it speaks of, for the cursor. */
  readonly day: DayNumber;
}

/** Something that happens at a moment: a figure in the words of a source, or a line that crosses zero. */
export interface SoundMark {
  readonly kind: 'quoted' | 'zero';
  readonly at: number;
  readonly pan: number;
}

/** A series as sound. Where no figure is, nothing sounds. */
export interface TonePlan {
  /** The pitch of zero, or of the lowest value where zero is not among the values; sounded before the series. */
  readonly reference: { readonly pitch: number; readonly seconds: number; readonly value: number };
  readonly tones: readonly Tone[];
  /** In order of time. */
  readonly marks: readonly SoundMark[];
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
}

/** Two octaves, where ears and small loudspeakers tell pitches well. */
const LOWEST = 220;
const OCTAVES = 2;
/** Of the whole: the tone to compare with, and the silence after it. */
const REFERENCE = 0.08;
const PAUSE = 0.02;
/** A dense series sounds in so many slices. */
const SLICES = 96;

interface Value {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly x: DayNumber;
  readonly y: number;
  readonly quoted: boolean;
  readonly breakBefore: boolean;
}

function fromPoint({ x, y, start, end, origins, breakBefore }: PlottedPoint): Value {
  return { x, y, start, end, quoted: origins > 0, breakBefore };
}

/** A dense series by slices of its range, each with the middle of what lies in it. */
function slicesOf({ dense }: PlottedSeries, range: MonthRange): readonly Value[] {
  if (dense === null) return [];
  const first = rangeStart(range);
  const width = (rangeEnd(range) - first) / SLICES;
  let wasEmpty = true;
  return Array.from({ length: SLICES }, (_, index) => [first + index * width, first + (index + 1) * width] as const).flatMap(([start, end]) => {
    const span = dense.minMax(start, end);
    const breakBefore = wasEmpty;
    wasEmpty = span === null;
    return span === null ? [] : [{ start, end, x: (start + end) / 2, y: (span.low + span.high) / 2, quoted: false, breakBefore }];
  });
}

/** A rate that was set before the range is heard from its beginning; any other value where its mark stands. */
function valuesOf(series: PlottedSeries, range: MonthRange): readonly Value[] {
  if (series.dense !== null) return slicesOf(series, range);
  const isStep = series.indicator.mark === 'step';
  return series.points.filter((point) => (isStep ? touchesRange(point, range) : isInRange(point, range))).map(fromPoint);
}

/** Where a line crosses zero, once a crossing: at the zero itself where a value is zero, else between two values. */
function crossings(values: readonly Value[]): readonly DayNumber[] {
  const days: DayNumber[] = [];
  let last: Value | null = null;
  let zero: Value | null = null;
  for (const value of values) {
    if (value.breakBefore) [last, zero] = [null, null];
    if (value.y === 0) {
      zero ??= value;
      continue;
    }
    if (last !== null && Math.sign(last.y) !== Math.sign(value.y)) {
      days.push(zero?.x ?? last.x + ((value.x - last.x) * last.y) / (last.y - value.y));
    }
    [last, zero] = [value, null];
  }
  return days;
}

/** A series of a view as sound; null where the view shows none of it. */
export function planTones(series: PlottedSeries, range: MonthRange, speed: SoundSpeed): TonePlan | null {
  const values = valuesOf(series, range);
  if (values.length === 0) return null;
  const seconds = SOUND_SECONDS[speed];
  const [first, last] = [rangeStart(range), rangeEnd(range)];
  const lead = (REFERENCE + PAUSE) * seconds;
  const share = (day: DayNumber): number => Math.min(1, Math.max(0, (day - first) / (last - first)));
  const at = (day: DayNumber): number => lead + share(day) * (seconds - lead);
  const pan = (day: DayNumber): number => 2 * share(day) - 1;
  const [low, high] = [Math.min(...values.map(({ y }) => y)), Math.max(...values.map(({ y }) => y))];
  const pitch = (y: number): number => LOWEST * 2 ** (high === low ? OCTAVES / 2 : (OCTAVES * (y - low)) / (high - low));
  const reference = low <= 0 && high >= 0 ? 0 : low;
  const marks: readonly SoundMark[] = [
    ...values.filter(({ quoted, x }) => quoted && x >= first && x < last).map(({ x }) => ({ kind: 'quoted' as const, at: at(x), pan: pan(x) })),
    ...crossings(values).map((x) => ({ kind: 'zero' as const, at: at(x), pan: pan(x) })),
  ];
  return {
    reference: { pitch: pitch(reference), seconds: REFERENCE * seconds, value: reference },
    tones: values.map(({ start, end, x, y }) => ({ at: at(start), seconds: at(end) - at(start), pitch: pitch(y), pan: pan(x), day: Math.min(last - 1, Math.max(first, x)) })),
    marks: marks.toSorted((a, b) => a.at - b.at),
    seconds,
    low,
    high,
  };
}
