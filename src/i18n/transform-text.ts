import type { Indicator } from '../domain/dataset.ts';
import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import type { MonthNumber } from '../domain/time-period.ts';
import type { Transform } from '../domain/transform/transform.ts';
import { formatMonth, formatPeriod, formatShortMonth } from './format/format-period.ts';
import { formatUnit, formatValue } from './format/format-value.ts';
import { localText } from './local-text.ts';
import { observationPeriod, observationValue } from './target-text.ts';
import type { Words } from './words.ts';

type Frequency = Indicator['frequency'];

/** The period that a transform counts from, in the steps of the series: a month, or the quarter or year that holds it. */
function baseText(base: MonthNumber, frequency: Frequency, words: Words, short: boolean): string {
  if (frequency === 'A') return formatPeriod({ freq: 'A', ordinal: Math.floor(base / 12) }, words.language);
  if (frequency === 'Q') return formatPeriod({ freq: 'Q', ordinal: Math.floor(base / 3) }, words.language);
  return short ? formatShortMonth(base, words.language) : formatMonth(base, words.language);
}

/** How values are shown: `index, January 2024 = 100`; `as published`. */
export function transformText({ kind, base }: Transform, words: Words, frequency: Frequency = 'M'): string {
  const { transforms } = words;
  const period = base === null ? '' : baseText(base, frequency, words, false);
  switch (kind) {
    case 'published':
      return transforms.names.published;
    case 'index':
      return transforms.index(period);
    case 'points':
      return base === null ? transforms.pointsBefore : transforms.pointsSince(period);
    case 'yoy':
      return transforms.yoy;
    case 'cumulative':
      return transforms.sumSince(period);
  }
}

/** The unit of a series for a column's head: `%`, `% y/y`, `Jan 2024 = 100`, `$ billion since Jan 2025`. */
export function seriesUnit({ indicator, transform }: Pick<PlottedSeries, 'indicator' | 'transform'>, words: Words): string {
  const { transforms, table } = words;
  const unit = formatUnit(indicator, words.language);
  const period = transform.base === null ? '' : baseText(transform.base, indicator.frequency, words, true);
  switch (transform.kind) {
    case 'published':
      return indicator.unit === 'percent-change' && (indicator.frequency === 'M' || indicator.frequency === 'Q') ? table.changeUnit(unit) : unit;
    case 'index':
      return transforms.units.index(period);
    case 'points':
      return transform.base === null ? transforms.units.pointsBefore : transforms.units.pointsSince(period);
    case 'yoy':
      return table.changeUnit(unit);
    case 'cumulative':
      return transforms.units.sumSince(unit, period);
  }
}

/** The short name of a series as it is drawn: one that is shifted says so. */
export function seriesName({ indicator, lag }: Pick<PlottedSeries, 'indicator' | 'lag'>, words: Words): string {
  const name = localText(indicator.short, words.language);
  return lag === 0 ? name : words.transforms.later(name, lag);
}

/** The name at the end of its line, where there is little room. */
export function seriesEndName({ indicator, lag }: Pick<PlottedSeries, 'indicator' | 'lag'>, words: Words): string {
  const name = localText(indicator.short, words.language);
  return lag === 0 ? name : words.transforms.laterShort(name, lag);
}

/** The value of a point as it is shown, with its unit; a published one with the word of its bound. */
export function pointValue({ observation, derivation, y }: PlottedPoint, indicator: Indicator, words: Words): string {
  return derivation === null ? observationValue(observation, indicator, words) : formatValue(y, indicator, words.language).text;
}

/** The period that a point speaks of, wherever it is drawn. */
export function pointPeriod({ observation }: PlottedPoint, indicator: Indicator, words: Words): string {
  return observationPeriod(observation, indicator, words);
}
