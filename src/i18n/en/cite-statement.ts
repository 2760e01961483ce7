import type { ChangeSpan, Indicator, Observation } from '../../domain/dataset.ts';
import { dateFormats } from '../format/date-formats.ts';
import { formatPeriod } from '../format/format-period.ts';
import { observationValue } from '../target-text.ts';
import type { Words } from '../words.ts';
import { sentenceValue } from './cite-value.ts';

const EARLIER: Readonly<Record<ChangeSpan, string>> = { year: 'from a year earlier', month: 'from a month earlier' };

/** `in May 2025`, `in January and February 2025 together`, `from 14 May 2025` for a rate that then holds; or empty. */
function when({ period, status }: Observation, { mark }: Indicator): string {
  if (period === null) return '';
  const text = formatPeriod(period, 'en');
  if (period.freq === 'D') return `${mark === 'step' || status === 'announced' ? 'from' : 'on'} ${text}`;
  if (status !== 'combined' || period.freq !== 'M') return `in ${text}`;
  return `in ${dateFormats('en').monthName(period.ordinal - 1)} and ${text} together`;
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Verbs that are the same for one and for many, because a name does not say which it is. */
function predicate(observation: Observation, indicator: Indicator): string {
  const value = sentenceValue(observation, indicator);
  if (indicator.unit === 'percent-change') {
    if (observation.value === 0) return 'did not change';
    return `${observation.value < 0 ? 'fell' : 'rose'} ${value}`;
  }
  if (observation.period === null) return `is given as ${value}`;
  return `${indicator.unit === 'tonnes' || indicator.unit === 'usd' ? 'came to' : 'was'} ${value}`;
}

/** What a forecast or a model had of a measure: never said as a fact. */
function expected(teller: string, subject: string, observation: Observation, indicator: Indicator): string {
  const value = sentenceValue(observation, indicator);
  if (indicator.unit !== 'percent-change') return `${teller} put ${subject} at ${value}`;
  if (observation.value === 0) return `${teller} had ${subject} unchanged`;
  return `${teller} had ${subject} ${observation.value < 0 ? 'falling' : 'rising'} ${value}`;
}

/** Without a name that a sentence can use, the title and the value stand side by side. */
function bare(observation: Observation, indicator: Indicator, words: Words): string {
  const status = words.evidence.statuses[observation.status];
  const value = `${indicator.title.en}: ${join(observationValue(observation, indicator, words), when(observation, indicator))}`;
  return observation.status === 'provisional' || status === '' ? value : `${value} (${status})`;
}

/**
 * What a figure says, as the beginning of an English sentence without its full stop: "China’s exports to the United
 * States fell 34.5% in May 2025 from a year earlier". A value that is refuted, forecast, modelled, announced or
 * misprinted is never said as a fact.
 *
 * @param refuted whether a dispute refutes the value
 * @param forecaster who expected it, for a forecast: `Reuters, Poll of economists`; or empty
 */
export function statement(
  observation: Observation,
  indicator: Indicator,
  words: Words,
  { refuted, forecaster }: { readonly refuted: boolean; readonly forecaster: string },
): string {
  const subject = indicator.subject?.en ?? '';
  if (subject === '') return bare(observation, indicator, words);
  const time = when(observation, indicator);
  const base = indicator.changeOver === null ? '' : EARLIER[indicator.changeOver];
  const value = sentenceValue(observation, indicator);
  switch (observation.status) {
    case 'misprint':
      return join(capital(value), 'was printed for', subject, time).concat(', which is a misprint');
    case 'announced':
      return join(capital(value), 'was announced as', subject, time).concat(', but never came into force');
    case 'forecast':
      return join(expected(forecaster === '' ? 'A forecast' : `A forecast (${forecaster})`, subject, observation, indicator), time, base);
    case 'modelled':
      return join(expected('A model', subject, observation, indicator), time, base);
    case 'normal':
    case 'provisional':
    case 'revised':
    case 'combined':
    case 'estimated':
    case 'derived':
      if (refuted) return join('One account gives', value, 'for', subject, time).concat(', which is refuted');
      return capital(join(subject, predicate(observation, indicator), time, base));
  }
}
