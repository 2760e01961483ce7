import type { Indicator, Observation } from '../../domain/dataset.ts';
import { drawnObservations, type Explorer } from '../../domain/explorer.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import { type MonthNumber, monthStart, periodStart } from '../../domain/time-period.ts';
import { formatMonthName, formatPeriod } from '../../i18n/format/format-period.ts';
import { formatUnit, formatValue } from '../../i18n/format/format-value.ts';
import { localText } from '../../i18n/local-text.ts';
import { observationPeriod, observationValue } from '../../i18n/target-text.ts';
import type { Words } from '../../i18n/words.ts';

/** The unit of a column, as it stands in the head: `%`, `% y/y`, `t`. */
export function columnUnit(indicator: Indicator, words: Words): string {
  const unit = formatUnit(indicator, words.language);
  return indicator.unit === 'percent-change' && indicator.frequency === 'M' ? words.table.changeUnit(unit) : unit;
}

/** A value without its unit, which stands in the head; with the word of its bound. */
export function cellNumber(observation: Observation, indicator: Indicator, words: Words): string {
  const { number } = formatValue(observation.value, indicator, words.language);
  return words.evidence.value(words.evidence.bounds[observation.bound], number);
}

/** The name of a figure for those who hear it: series, period, value with its unit, and what stands behind it. */
export function cellName(points: readonly PlottedPoint[], opens: PlottedPoint, indicator: Indicator, words: Words): string {
  const [first] = points;
  const last = points.at(-1) ?? opens;
  const final = observationValue(last.observation, indicator, words);
  const changed = first !== undefined && first.y !== last.y;
  const value = changed ? words.table.changed(observationValue(first.observation, indicator, words), final) : final;
  const period = observationPeriod(opens.observation, indicator, words);
  return words.table.value(localText(indicator.short, words.language), period, value, opens.origins);
}

/** What a value of several months says under itself; null for a value of its row's own period. */
export function cellSpan({ period, status }: Observation, isYearly: boolean, words: Words): string | null {
  if (period === null) return null;
  if (period.freq === 'A') return isYearly ? null : formatPeriod(period, words.language);
  if (status !== 'combined') return null;
  const name = (month: MonthNumber) => formatMonthName(month, words.language);
  return words.table.combined(name(period.ordinal - 1), name(period.ordinal));
}

/** Why a month has no value: a rate that had not begun, or a month that lay ahead, is not a figure that is missing. */
export function missingWord(explorer: Explorer, indicator: Indicator, month: MonthNumber, words: Words): string {
  const [first] = drawnObservations(explorer, indicator);
  const begins = first?.period == null ? undefined : periodStart(first.period);
  const notYet = indicator.mark === 'step' && begins !== undefined && begins >= monthStart(month + 1);
  const isAhead = explorer.knowledge !== null && monthStart(month) > explorer.knowledge.day;
  return notYet || isAhead ? words.table.noneYet : words.table.noFigure;
}
