import { isInRange, type PanelModel } from '../domain/panel-model.ts';
import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import { monthOfDay, type MonthNumber, type MonthRange, rangeEnd } from '../domain/time-period.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartWords } from './chart-words.ts';
import type { PlacedDisc } from './place-discs.ts';
import type { PlacedDispute } from './place-disputes.ts';
import type { NoteWish } from './place-notes.ts';
import type { TimeScale } from './plot-frame.ts';

export interface NoteContext {
  readonly model: PanelModel;
  readonly range: MonthRange;
  readonly scale: TimeScale;
  readonly toY: (value: number) => number;
  readonly words: ChartWords;
  readonly discs: readonly PlacedDisc[];
  readonly open: string | null;
}

function wish(context: NoteContext, point: PlottedPoint, key: string, text: string, more: Partial<NoteWish>): NoteWish {
  return {
    key: `${key}-${point.observation.id}`,
    text,
    strong: false,
    colour: null,
    x: context.scale.toX(point.x),
    y: context.toY(point.y),
    clearance: 6,
    sides: ['right', 'left', 'above', 'below'],
    ...more,
  };
}

/** The value of the open claim, in its colour, beside its ring. */
function openValue(context: NoteContext): NoteWish[] {
  return context.discs
    .filter((disc) => disc.point.observation.id === context.open)
    .map((disc) =>
      wish(context, disc.point, 'open', context.words.value(disc.point.y, disc.series.indicator), {
        strong: true,
        colour: SERIES_STYLES[disc.series.indicator.colour].label,
        x: disc.x,
        y: disc.y,
        clearance: 14,
        sides: ['left', 'right', 'above', 'below'],
      }),
    );
}

/** Whether a disc stands at the highest rate of its step line. */
export function isPeak({ series, point }: PlacedDisc): boolean {
  return series.indicator.mark === 'step' && series.points.every((other) => other.y <= point.y);
}

/** The highest rate of each step line, in its colour: the number that people know. */
function peaks(context: NoteContext): NoteWish[] {
  return context.discs
    .filter((disc) => isPeak(disc) && disc.point.observation.id !== context.open)
    .map((disc, position) =>
      wish(context, disc.point, 'peak', context.words.value(disc.point.y, disc.series.indicator), {
        strong: true,
        colour: SERIES_STYLES[disc.series.indicator.colour].label,
        x: disc.x,
        y: disc.y,
        clearance: 8,
        sides: position === 0 ? ['left', 'right'] : ['right', 'left'],
      }),
    );
}

function visible(context: NoteContext, series: PlottedSeries): readonly PlottedPoint[] {
  return series.points.filter((point) => isInRange(point, context.range));
}

function special(context: NoteContext): NoteWish[] {
  const { words } = context;
  let combined = false;
  return context.model.series.flatMap((series) =>
    visible(context, series).flatMap((point): NoteWish[] => {
      const value = words.value(point.y, series.indicator);
      if (point.observation.status === 'forecast') {
        return [wish(context, point, 'forecast', words.forecast(value), { clearance: 14 })];
      }
      if (point.observation.status === 'announced') return [wish(context, point, 'announced', words.announced(value), {})];
      if (point.observation.status !== 'combined' || series.indicator.mark !== 'line' || combined) return [];
      combined = true;
      return [wish(context, point, 'combined', words.janFeb, { sides: ['above', 'below'] })];
    }),
  );
}

/** "Jul: no figure", or the first and the last month of a longer hole. */
function gapText({ words, range }: NoteContext, from: MonthNumber, to: MonthNumber): string {
  const name = (month: MonthNumber): string => (range.step === undefined ? words.monthName(month) : words.moment(month, range));
  const [first, last] = [name(from), name(to)];
  return words.gap(first === last ? first : words.fromTo(first, last));
}

/**
 * The latest hole in a monthly or quarterly line, in the colour of the line: a gap earns a word, or it reads as a straight run.
 * Where sources are filtered, the figure may be there and hidden: then nothing is said.
 */
function gaps(context: NoteContext): NoteWish[] {
  if (context.model.filtered) return [];
  return context.model.series
    .filter((series) => series.indicator.mark === 'line' && (series.indicator.frequency === 'M' || series.indicator.frequency === 'Q') && series.dense === null)
    .flatMap((series) => {
      const points = visible(context, series);
      const position = points.findLastIndex((point, index) => index > 0 && point.breakBefore);
      const [before, after] = [points[position - 1], points[position]];
      if (before === undefined || after === undefined) return [];
      const text = gapText(context, monthOfDay(before.end), monthOfDay(after.start - 1));
      return [
        wish(context, before, 'gap', text, {
          colour: SERIES_STYLES[series.indicator.colour].label,
          x: context.scale.toX((before.end + after.start) / 2),
          y: context.toY(context.model.scale.min),
          clearance: 2,
          sides: ['above', 'below'],
        }),
      ];
    })
    .slice(0, 1);
}

/** "No monthly figure for 2026" where a year has none, else the months that have none. */
function endText({ words, range }: NoteContext, from: MonthNumber): string {
  if (range.step !== undefined) return words.gap(words.fromTo(words.moment(from, range), words.moment(range.to, range)));
  if (from % 12 === 0) return words.endOfData(words.year(from));
  return words.gap(words.fromTo(words.shortMonth(from), words.shortMonth(range.to)));
}

/** Bars that end before the range does: the emptiness after them is told, unless a filter of sources may have made it. */
function emptyEnd(context: NoteContext): NoteWish[] {
  if (context.model.filtered) return [];
  const bars = context.model.series.filter((series) => series.indicator.mark === 'bar').flatMap((one) => visible(context, one));
  const last = bars.reduce<PlottedPoint | null>((latest, point) => (latest === null || point.end > latest.end ? point : latest), null);
  if (last === null) return [];
  const empty = context.scale.toX(rangeEnd(context.range)) - context.scale.toX(last.end);
  if (empty < context.scale.monthWidth * 3) return [];
  return [
    wish(context, last, 'end', endText(context, monthOfDay(last.end)), {
      x: context.scale.toX(last.end),
      y: context.toY(0) - 12,
      clearance: 6,
      sides: ['right'],
    }),
  ];
}

/** Why claims differ, beside the square that says that they do. */
export function disputeWishes(disputes: readonly PlacedDispute[], words: ChartWords): readonly NoteWish[] {
  return disputes.map(({ of, x, y }) => ({
    key: `dispute-${of.disputes[0].id}`,
    text: of.point === null ? words.misprinted(of.refutedReports) : words.cause(of.disputes[0].cause),
    strong: false,
    colour: null,
    x,
    y,
    clearance: 8,
    sides: ['right', 'left', 'below', 'above'],
  }));
}

/** Words that want a place on a plot, the most telling first. */
export function noteWishes(context: NoteContext): readonly NoteWish[] {
  return [...openValue(context), ...peaks(context), ...special(context), ...gaps(context), ...emptyEnd(context)];
}
