import type { Dispute, DisputeCause, Indicator, LocalText, TradeEvent } from '../domain/dataset.ts';
import type { PlottedPoint, PlottedSeries } from '../domain/plotted-series.ts';
import type { MonthNumber, MonthRange } from '../domain/time-period.ts';
import { formatMoment, formatMonth, formatMonthName, formatPeriod, formatQuarterName, formatShortMonth } from '../i18n/format/format-period.ts';
import { formatTick, formatValue } from '../i18n/format/format-value.ts';
import { localText } from '../i18n/local-text.ts';
import { seriesEndName, seriesName } from '../i18n/transform-text.ts';
import type { Words } from '../i18n/words.ts';

/** What a chart says, made by the formatters and the words of the language; charts hold no words of their own. */
export interface ChartWords {
  readonly value: (value: number, indicator: Indicator) => string;
  readonly tick: (value: number, indicator: Indicator, top: boolean) => string;
  /** What the cursor reads at a month of a range: that month, or its quarter. */
  readonly moment: (month: MonthNumber, range: MonthRange) => string;
  readonly monthName: (month: MonthNumber) => string;
  readonly shortMonth: (month: MonthNumber) => string;
  /** `Q2`, of the quarter that holds a month. */
  readonly quarterName: (month: MonthNumber) => string;
  readonly text: (text: LocalText) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly sentences: (parts: readonly string[]) => string;
  readonly forecast: (value: string) => string;
  readonly announced: (value: string) => string;
  readonly janFeb: string;
  /** How many more points a joined disc stands for. */
  readonly joined: (count: number) => string;
  readonly gap: (month: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly endOfData: (year: string) => string;
  readonly year: (month: MonthNumber) => string;
  /** Name of a mark for those who do not see it. */
  readonly point: (series: PlottedSeries, point: PlottedPoint) => string;
  /** What a series is called; a shifted one says so. */
  readonly series: (series: PlottedSeries) => string;
  /** The same where there is little room. */
  readonly seriesEnd: (series: PlottedSeries) => string;
  /** Why claims differ, in a word or two. */
  readonly cause: (cause: DisputeCause) => string;
  /** Said of a misprinted figure where its value would stand. */
  readonly misprinted: (reports: number) => string;
  /** Name of the mark of the disputes about one point. */
  readonly dispute: (disputes: readonly [Dispute, ...Dispute[]]) => string;
  /** Name of a flag of the lane by its number. */
  readonly event: (number: string, event: TradeEvent) => string;
  /** Name of a count of further events in a month. */
  readonly events: (count: number, month: MonthNumber) => string;
}

/** What charts say in a language. */
export function toChartWords(words: Words): ChartWords {
  const { language, charts, disputes, join } = words;
  return {
    value: (value, indicator) => formatValue(value, indicator, language).text,
    tick: (value, indicator, top) => formatTick(value, indicator, language, top),
    moment: (month, range) => formatMoment(month, range, language),
    monthName: (month) => formatMonthName(month, language),
    shortMonth: (month) => formatShortMonth(month, language),
    quarterName: (month) => formatQuarterName(month, language),
    text: (text) => localText(text, language),
    list: join.items,
    sentences: join.sentences,
    forecast: charts.forecast,
    announced: charts.announced,
    janFeb: charts.janFeb,
    joined: charts.more,
    gap: charts.gap,
    fromTo: charts.fromTo,
    endOfData: charts.endOfData,
    year: (month) => String(Math.floor(month / 12)),
    point: (series, point) => {
      const { derivation, observation, origins } = point;
      const value = formatValue(point.y, series.indicator, language).text;
      const period = observation.period === null ? '' : formatPeriod(observation.period, language);
      const say = derivation === null ? charts.point : words.transforms.computedPoint;
      return say(seriesName(series, words), period, value, origins);
    },
    series: (series) => seriesName(series, words),
    seriesEnd: (series) => seriesEndName(series, words),
    cause: (cause) => disputes.causesOnPlot[cause],
    misprinted: disputes.misprintedBy,
    dispute: ([first, ...rest]) =>
      disputes.mark(localText(first.title, language), disputes.causes[first.cause], rest.length),
    event: (number, event) => charts.eventFlag(number, localText(event.title, language), formatPeriod(event.start, language)),
    events: (count, month) => charts.moreEvents(count, formatMonth(month, language)),
  };
}
