import type { ChangeSpan, Indicator, Observation } from '../../domain/dataset.ts';
import { isSigned } from '../../domain/unit.ts';
import { dateFormats } from '../format/date-formats.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatValue, type ValueStyle } from '../format/format-value.ts';
import { localText } from '../local-text.ts';
import { printedScale } from '../target-text.ts';
import type { Words } from '../words.ts';

const OVER: Readonly<Record<ChangeSpan, string>> = { year: '同比', month: '环比' };

/** `2025年5月，`, `2025年1月和2月合计，`, `自2025年5月14日起，` for a rate that then holds; or empty. */
function when({ period, status }: Observation, { mark }: Indicator): string {
  if (period === null) return '';
  const text = formatPeriod(period, 'zh');
  if (period.freq === 'D') return mark === 'step' || status === 'announced' ? `自${text}起，` : `${text}，`;
  if (status !== 'combined' || period.freq !== 'M') return `${text}，`;
  return `${formatPeriod({ freq: 'M', ordinal: period.ordinal - 1 }, 'zh')}和${dateFormats('zh').monthName(period.ordinal)}合计，`;
}

/** Decimals that the value itself has: a chart rounds −5.67% to its axis, a citation does not. */
function exactDecimals(value: number, { decimals }: ValueStyle): number {
  return Math.max(decimals, (String(value).split('.')[1] ?? '').length);
}

/**
 * A value as a Chinese sentence says it, the word of its bound before it. A rise or a fall is said by its verb, so a
 * change has no sign (`34.5%`); anything else has one only below zero.
 */
export function sentenceValue({ value, bound }: Observation, indicator: Indicator, words: Words): string {
  const [printed, style] = printedScale(indicator.unit === 'percent-change' ? Math.abs(value) : value, indicator, 'zh');
  const exact = { ...style, decimals: exactDecimals(printed, style) };
  const { text, number, unit } = formatValue(printed, exact, 'zh');
  return words.evidence.bounds[bound] + (isSigned(style.unit) ? number.replace('+', '') + unit : text);
}

/** Prices go up, trade grows; both fall. */
function change({ value }: Observation, { topic, changeOver }: Indicator): string {
  const over = changeOver === null ? '' : OVER[changeOver];
  if (value === 0) return `${over}持平`;
  if (value < 0) return `${over}下降`;
  return over + (topic === 'prices' ? '上涨' : '增长');
}

function predicate(observation: Observation, indicator: Indicator, words: Words): string {
  const value = sentenceValue(observation, indicator, words);
  if (indicator.unit !== 'percent-change') return `为${value}`;
  return change(observation, indicator) + (observation.value === 0 ? '' : value);
}

/**
 * What a figure says, as the beginning of a Chinese sentence without its full stop: `2025年5月，中国对美国出口同比下降34.5%`.
 * A value that is refuted, forecast, modelled, announced or misprinted is never said as a fact.
 *
 * @param refuted whether a dispute refutes the value
 * @param forecaster who expected it, for a forecast; or empty
 */
export function statement(
  observation: Observation,
  indicator: Indicator,
  words: Words,
  { refuted, forecaster }: { readonly refuted: boolean; readonly forecaster: string },
): string {
  const subject = localText(indicator.subject ?? indicator.title, 'zh');
  const time = when(observation, indicator);
  const said = time + subject + predicate(observation, indicator, words);
  const value = sentenceValue(observation, indicator, words);
  switch (observation.status) {
    case 'misprint':
      return `${time}${subject}被误刊为${value}`;
    case 'announced':
      return `曾宣布${said}，但从未生效`;
    case 'forecast':
      return `${forecaster === '' ? '一项预测' : `${forecaster}的预测`}：${said}`;
    case 'modelled':
      return `据模型测算，${said}`;
    case 'normal':
    case 'provisional':
    case 'revised':
    case 'combined':
    case 'estimated':
    case 'derived':
      return refuted ? `有一说称${said}，已证伪` : said;
  }
}
