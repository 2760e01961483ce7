import type { Dataset, Indicator, Observation, Target, TradeEvent } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { civilDate, monthOfDay, periodStart } from '../domain/time-period.ts';
import { formatMonth, formatPeriod } from './format/format-period.ts';
import { formatValue, type ValueStyle } from './format/format-value.ts';
import { localText } from './local-text.ts';
import type { Words } from './words.ts';

/** A target in words: its value (an event's date), and what it is. */
export interface TargetText {
  /** `−34.5%`, `more than 90%`, `12 May 2025` */
  readonly value: string;
  /** `China's exports to the United States, May 2025`, `Geneva truce` */
  readonly what: string;
}

/** 亿, a hundred million: Chinese says amounts in it from one on, and smaller ones in ten thousands. */
const YI = 8;

/**
 * An amount in the scale of its words. From a thousand of its scale on, English takes the next one where no digit is
 * lost: $18.7 billion, not $18,700 million; Chinese says 4.888 亿, not 48,880 万.
 */
export function printedScale(value: number, indicator: ValueStyle, locale: Locale): readonly [number, ValueStyle] {
  const { unit, unitMultiplier, decimals } = indicator;
  if (locale === 'zh') {
    const shift = YI - unitMultiplier;
    if (unit !== 'usd' || shift <= 0 || Math.abs(value) < 10 ** shift) return [value, { unit, unitMultiplier, decimals }];
    const places = decimals + shift;
    return [Number((value / 10 ** shift).toFixed(places)), { unit, unitMultiplier: YI, decimals: places }];
  }
  const shown = Math.max(1, decimals);
  const shifted = Number((value / 1000).toFixed(shown));
  const shifts = unit === 'usd' && unitMultiplier >= 3 && Math.abs(value) >= 1000 && shifted * 1000 === value;
  if (!shifts) return [value, { unit, unitMultiplier, decimals }];
  return [shifted, { unit, unitMultiplier: unitMultiplier + 3, decimals: shown }];
}

/** A value in the scale of its words, without the word of its bound. */
export function plainValue(observation: Observation, indicator: Indicator, words: Words): string {
  const [value, style] = printedScale(observation.value, indicator, words.language);
  return formatValue(value, style, words.language).text;
}

/** A value as it was printed: with the word of its bound, "more than 90%". */
export function observationValue(observation: Observation, indicator: Indicator, words: Words): string {
  return words.evidence.value(words.evidence.bounds[observation.bound], plainValue(observation, indicator, words));
}

/** `May 2025`, `January 2025 and February 2025`, `from 14 May 2025` for a rate; empty without a period. */
export function observationPeriod(observation: Observation, indicator: Indicator, words: Words): string {
  const { period } = observation;
  if (period === null) return '';
  const text = formatPeriod(period, words.language);
  if (observation.status === 'combined' && period.freq === 'M') {
    return words.evidence.combined(formatMonth(period.ordinal - 1, words.language), text);
  }
  return indicator.mark === 'step' && period.freq === 'D' ? words.evidence.from(text) : text;
}

/** `12 May 2025`, `9 to 10 June 2025`, `30 May 2025 to 2 June 2025` */
export function eventDate({ start, end }: TradeEvent, words: Words): string {
  const first = formatPeriod(start, words.language);
  if (end === null) return first;
  const month = monthOfDay(periodStart(start));
  if (start.freq === 'D' && end.freq === 'D' && month === monthOfDay(end.ordinal)) {
    return words.evidence.days(civilDate(start.ordinal).day, civilDate(end.ordinal).day, formatMonth(month, words.language));
  }
  return words.evidence.between(first, formatPeriod(end, words.language));
}

/** Names a target shortly; null for one that the package does not hold. */
export function targetText(dataset: Dataset, target: Target, words: Words): TargetText | null {
  if (target.kind === 'event') {
    const event = dataset.events.get(target.id);
    return event === undefined ? null : { value: eventDate(event, words), what: localText(event.title, words.language) };
  }
  const observation = dataset.observations.get(target.id);
  const indicator = observation && dataset.indicators.get(observation.indicator);
  if (observation === undefined || indicator === undefined) return null;
  const title = localText(indicator.title, words.language);
  return {
    value: observationValue(observation, indicator, words),
    what: words.evidence.what(title, observationPeriod(observation, indicator, words)),
  };
}
