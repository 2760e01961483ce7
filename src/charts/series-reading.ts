import type { ChartWords } from './chart-words.ts';
import type { PlottedSeries } from '../domain/plotted-series.ts';
import { readMonthOf, readSeries } from '../domain/readout.ts';
import { whyNoValue } from '../domain/spoken-point.ts';
import type { MonthNumber, MonthRange } from '../domain/time-period.ts';
import { noValueText } from '../i18n/spoken-text.ts';
import { pointPeriod } from '../i18n/transform-text.ts';
import type { Words } from '../i18n/words.ts';

/** What a series says of a month. `from` is set where a step changed inside it: "145", then "30%". */
export interface SeriesReading {
  readonly from: string;
  readonly to: string;
  /** Between which values the month lay, where it has several readings of a dense series; else empty. */
  readonly between: string;
}

/**
 * Reads a series at a month in words: its value, both values of a change, or that there is none. A shifted series
 * names the period that its value is of.
 */
export function readInWords(series: PlottedSeries, month: MonthNumber, chart: ChartWords, words: Words): SeriesReading {
  const { charts, transforms } = words;
  const readings = readMonthOf(series, month);
  if (readings !== null) {
    const last = chart.value(readings.last.value, series.indicator);
    const number = (value: number): string => chart.tick(value, series.indicator, false);
    return { from: '', to: last, between: readings.count === 1 ? '' : charts.between(number(readings.low), number(readings.high)) };
  }
  // Of a dense series the points are among the readings: where a month has none of these, it has none of those.
  const points = series.dense === null ? readSeries(series, month) : [];
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    return { from: '', to: noValueText(whyNoValue(series, month), words), between: '' };
  }
  const value = chart.value(last.y, series.indicator);
  const to = series.lag === 0 ? value : transforms.of(value, pointPeriod(last, series.indicator, words));
  const changed = series.indicator.mark === 'step' && first.y !== last.y;
  return { from: changed ? chart.tick(first.y, series.indicator, false) : '', to, between: '' };
}

/** The same in one run of words, for those who hear it or have little room. */
export function readingText({ from, to, between }: SeriesReading, words: Words['charts']): string {
  const last = from === '' ? to : words.fromTo(from, to);
  return between === '' ? last : words.lastOf(last, between);
}

/**
 * The readings of all months of a range in one line: `;` between months, `>` between the two values of a change, and
 * before what the values of a month lay between.
 */
export function readingsOf(range: MonthRange, read: (month: MonthNumber) => SeriesReading): string {
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => {
    const { from, to, between } = read(range.from + index);
    if (between !== '') return `${from}>${to}>${between}`;
    return from === '' ? to : `${from}>${to}`;
  }).join(';');
}
