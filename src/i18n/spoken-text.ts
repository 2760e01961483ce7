import type { NoValue, SpokenPoint } from '../domain/spoken-point.ts';
import { formatMoment } from './format/format-period.ts';
import { formatTick, formatValue } from './format/format-value.ts';
import { pointPeriod, seriesName } from './transform-text.ts';
import type { Words } from './words.ts';

/** Why there is no value, in words: `none yet`, `no figure`. */
export function noValueText(why: NoValue, { charts, transforms }: Words): string {
  switch (why) {
    case 'none-yet':
      return charts.noneYet;
    case 'no-figure':
      return charts.noFigure;
    case 'not-computed':
      return transforms.notComputed;
  }
}

/** The value alone: `−34.5%`, `145 to 30%`, `no figure`. */
function spokenValue({ value, series }: SpokenPoint, words: Words): string {
  if (typeof value === 'string') return noValueText(value, words);
  const to = formatValue(value.to, series.indicator, words.language).text;
  return value.from === null ? to : words.charts.fromTo(formatTick(value.from, series.indicator, words.language, false), to);
}

/**
 * What is said of a point, in this order: value with its unit, series, period, which month of how many, what is special
 * about the value, what stands behind it. At most 25 words.
 */
export function spokenText(point: SpokenPoint, words: Words): string {
  const { access, evidence, language } = words;
  const period = point.named === null ? formatMoment(point.month, point.range, language) : pointPeriod(point.named, point.series.indicator, words);
  const parts = [
    spokenValue(point, words),
    seriesName(point.series, words),
    period,
    access.position(point.position, point.count),
    evidence.statuses[point.status],
    point.named?.derivation == null ? '' : access.computed,
    point.origins === 0 ? '' : access.quoted(point.origins),
    point.disputed ? access.disputed : '',
  ];
  return access.list(parts.filter((part) => part !== ''));
}
