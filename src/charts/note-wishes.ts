import { isInRange, type PanelModel } from '../domain/panel-model.ts';
import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import { monthOfDay, type MonthRange, rangeEnd } from '../domain/time-period.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartWords } from './chart-words.ts';
import type { PlacedDisc } from './place-discs.ts';
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

/** The highest rate of each step line, in its colour: the number that people know. */
function peaks(context: NoteContext): NoteWish[] {
  return context.discs
    .filter((disc) => disc.series.indicator.mark === 'step' && disc.point.observation.id !== context.open)
    .filter((disc) => disc.series.points.every((other) => other.y <= disc.point.y))
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

/** The latest hole in a monthly line: a gap earns a word, or it reads as a straight run. */
function gaps(context: NoteContext): NoteWish[] {
  return context.model.series
    .filter((series) => series.indicator.mark === 'line' && series.indicator.frequency === 'M')
    .flatMap((series) => {
      const points = visible(context, series);
      const after = points.findLastIndex((point, index) => index > 0 && point.breakBefore);
      const before = points[after - 1];
      if (before === undefined) return [];
      const month = monthOfDay(before.end);
      return [
        wish(context, before, 'gap', context.words.gap(context.words.monthName(month)), {
          x: context.scale.toX(before.end) + context.scale.monthWidth / 2,
          y: context.toY(context.model.scale.min),
          clearance: 2,
          sides: ['above', 'below'],
        }),
      ];
    })
    .slice(0, 1);
}

/** Bars that end before the range does: the emptiness after them is told. */
function emptyEnd(context: NoteContext): NoteWish[] {
  const bars = context.model.series.filter((series) => series.indicator.mark === 'bar').flatMap((one) => visible(context, one));
  const last = bars.reduce<PlottedPoint | null>((latest, point) => (latest === null || point.end > latest.end ? point : latest), null);
  if (last === null) return [];
  const empty = context.scale.toX(rangeEnd(context.range)) - context.scale.toX(last.end);
  if (empty < context.scale.monthWidth * 3) return [];
  const month = monthOfDay(last.end);
  return [
    wish(context, last, 'end', context.words.endOfData(context.words.year(month)), {
      x: context.scale.toX(last.end),
      y: context.toY(0) - 12,
      clearance: 6,
      sides: ['right'],
    }),
  ];
}

/** Words that want a place on a plot, the most telling first. */
export function noteWishes(context: NoteContext): readonly NoteWish[] {
  return [...openValue(context), ...peaks(context), ...special(context), ...gaps(context), ...emptyEnd(context)];
}
