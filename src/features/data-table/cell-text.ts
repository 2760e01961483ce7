import type { Indicator, Observation } from '../../domain/dataset.ts';
import { drawnObservations, type Explorer } from '../../domain/explorer.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import type { MonthReading } from '../../domain/readout.ts';
import type { TableColumn } from '../../domain/table-model.ts';
import { type Frequency, type MonthNumber, monthStart, periodStart } from '../../domain/time-period.ts';
import { formatMonthName, formatPeriod } from '../../i18n/format/format-period.ts';
import { formatValue } from '../../i18n/format/format-value.ts';
import { pointPeriod, pointValue, seriesName } from '../../i18n/transform-text.ts';
import type { Words } from '../../i18n/words.ts';

/** A value without its unit, which stands in the head; with the word of its bound. */
export function cellNumber({ observation, derivation, y }: PlottedPoint, indicator: Indicator, words: Words): string {
  const { number } = formatValue(y, indicator, words.language);
  return derivation === null ? words.evidence.value(words.evidence.bounds[observation.bound], number) : number;
}

/** The readings of a month: the last of them, and between which values they lay. */
export function readingsText({ last, low, high, count }: MonthReading, indicator: Indicator, words: Words): string {
  const number = (value: number): string => formatValue(value, indicator, words.language).number;
  return count === 1 ? number(last.value) : words.charts.lastOf(number(last.value), words.charts.between(number(low), number(high)));
}

/** The name of a figure for those who hear it: series, period, value with its unit, and what stands behind it. */
export function cellName(points: readonly PlottedPoint[], opens: PlottedPoint, { series, indicator }: TableColumn, words: Words): string {
  const [first] = points;
  const last = points.at(-1) ?? opens;
  const final = pointValue(last, indicator, words);
  const changed = first !== undefined && first.y !== last.y;
  const value = changed ? words.table.changed(pointValue(first, indicator, words), final) : final;
  const [name, period] = [seriesName(series, words), pointPeriod(opens, indicator, words)];
  return opens.derivation === null ? words.table.value(name, period, value, opens.origins) : words.transforms.computed(name, period, value);
}

/** What a value of several months, or of a month that is shifted, says under itself; null for a value of its row's own period. */
export function cellSpan({ period, status }: Observation, { series }: TableColumn, rowFreq: Frequency, words: Words): string | null {
  if (period === null) return null;
  if (series.lag !== 0) return formatPeriod(period, words.language);
  if (period.freq === 'A' || period.freq === 'Q') return period.freq === rowFreq ? null : formatPeriod(period, words.language);
  if (status !== 'combined') return null;
  const name = (month: MonthNumber) => formatMonthName(month, words.language);
  return words.table.combined(name(period.ordinal - 1), name(period.ordinal));
}

/** Why a month has no value: a rate that had not begun, or a month that lay ahead, is not a figure that is missing. */
export function missingWord(explorer: Explorer, { series, indicator }: TableColumn, month: MonthNumber, words: Words): string {
  if (series.transform.kind !== 'published') return words.transforms.notComputed;
  const [first] = drawnObservations(explorer, indicator);
  const begins = first?.period == null ? undefined : periodStart(first.period);
  const notYet = indicator.mark === 'step' && begins !== undefined && begins >= monthStart(month + 1);
  const isAhead = explorer.knowledge !== null && monthStart(month) > explorer.knowledge.day;
  return notYet || isAhead ? words.table.noneYet : words.table.noFigure;
}
