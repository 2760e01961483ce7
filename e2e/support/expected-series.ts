import { monthStart } from './calendar.ts';
import { type Months, monthsOf, passesSources, type View } from './expected-view.ts';
import { type Figure, indicators, plottedOf } from './package-figures.ts';

/** A figure with the stretch of days that it holds for; of a rate, until the next one. */
export interface Held {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
  /** The day after which a rate was not seen in force any more. */
  readonly solidUntil: number;
  /** Whether the line reaches it from the one before. */
  readonly joined: boolean;
}

/** A series as a view must draw it, of all times. */
export interface ExpectedSeries {
  readonly indicator: string;
  readonly mark: string;
  readonly colour: string;
  readonly held: readonly Held[];
}

/** A corner in days and values. */
export interface Corner {
  readonly day: number;
  readonly value: number;
}

/** The series of an indicator under the filters of a view; what a filter hides leaves a gap. */
export function expectedSeries(indicator: string, view: View): ExpectedSeries {
  const all = plottedOf(indicator);
  const horizon = monthStart(monthsOf(view).to + 1);
  const row = indicators.get(indicator) ?? (() => '');
  const isStep = row('mark') === 'step';
  const ends = all.map((one, index) => (isStep ? (all[index + 1]?.start ?? Math.max(horizon, one.end)) : one.end));
  const held = all.flatMap((figure, index): Held[] => {
    if (!passesSources(figure, view)) return [];
    const before = all[index - 1];
    const end = ends[index] ?? figure.end;
    const isLast = index === all.length - 1;
    const seen = isLast && !Number.isNaN(figure.lastSeen) ? Math.max(figure.start, Math.min(end, figure.lastSeen + 1)) : end;
    const joined = before !== undefined && passesSources(before, view) && ends[index - 1] === figure.start;
    return [{ figure, start: figure.start, end, solidUntil: seen, joined }];
  });
  return { indicator, mark: row('mark'), colour: row('colour'), held };
}

/** The strokes of a line: corners between two liftings of the pen. */
export function expectedStrokes({ mark, held }: ExpectedSeries): readonly (readonly Corner[])[] {
  const strokes: Corner[][] = [];
  for (const { figure, start, solidUntil, joined } of held) {
    const corners =
      mark === 'step'
        ? [start, solidUntil].map((day) => ({ day, value: figure.value }))
        : [{ day: figure.instant, value: figure.value }];
    if (joined) strokes.at(-1)?.push(...corners);
    else strokes.push(corners);
  }
  return strokes;
}

/** The dashed part of a rate: from the last day that it was seen in force. */
export function expectedUnseen({ held }: ExpectedSeries): readonly (readonly Corner[])[] {
  return held
    .filter((one) => one.solidUntil < one.end)
    .map((one) => [one.solidUntil, one.end].map((day) => ({ day, value: one.figure.value })));
}

/** Whether what a figure holds for reaches into the months. */
export function touches({ start, end }: Held, months: Months): boolean {
  return start < monthStart(months.to + 1) && end > monthStart(months.from);
}

/** The figures of a series that speak of a month, in order of time: of a rate all, of a day those of the month. */
export function readMonth({ indicator, mark, held }: ExpectedSeries, month: number): readonly Figure[] {
  const [start, end] = [monthStart(month), monthStart(month + 1)];
  const daily = indicators.get(indicator)?.('frequency') === 'D';
  const reads = (one: Held): boolean => {
    if (mark === 'step') return one.start < end && one.end > start;
    if (daily) return one.start >= start && one.start < end;
    return one.start <= (start + end) / 2 && one.end > (start + end) / 2;
  };
  return held.filter(reads).map((one) => one.figure);
}
