import type { PanelModel } from '../domain/panel-model.ts';
import type { SeriesSummary, SummaryValue } from '../domain/series-summary.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { changeText } from './change-text.ts';
import { formatNumber } from './format/format-number.ts';
import { formatMoment, formatRange } from './format/format-period.ts';
import { formatValue } from './format/format-value.ts';
import { pointPeriod, seriesName, transformText } from './transform-text.ts';
import type { Words } from './words.ts';

/** More turns than these are counted, not told. */
const MOST_TURNS = 3;

/** What a panel draws: how many lines and figures, of which months, how shown, and whether anything is hidden. */
export function drawnText({ series, count, shownAs, filtered }: PanelModel, range: MonthRange, words: Words): string {
  const { access, join, language } = words;
  const figures = formatNumber(count, { decimals: 0 }, language);
  const first = series[0];
  const computed = first !== undefined && shownAs.kind === 'derived' ? [access.shownAs(transformText(first.transform, words, first.indicator.frequency))] : [];
  return join.sentences([access.drawn(series.length, figures, count, formatRange(range, language)), ...computed, ...(filtered ? [access.filtered] : [])]);
}

/** Which way a line went, and from where it turned. */
function wayText(begins: SeriesSummary['begins'], turns: readonly string[], { access, join }: Words): string {
  return turns.length === 0 ? access.wholly[begins] : join.stop(access.list([access.sets[begins], ...turns]));
}

/** One series in sentences: last value and change, extremes, which way it went and where it turned, what is missing. */
export function summaryText(summary: SeriesSummary, range: MonthRange, words: Words): string {
  const { access, join, language } = words;
  const { series, first, last, low, high, change, begins, turns, gaps } = summary;
  const { indicator } = series;
  const value = (one: SummaryValue): string => formatValue(one.value, indicator, language).text;
  const period = (one: SummaryValue): string => {
    const isOfMonth = one.point === null || indicator.mark === 'step';
    return one.point === null || (isOfMonth && series.lag === 0) ? formatMoment(one.month, range, language) : pointPeriod(one.point, indicator, words);
  };
  const at = (one: SummaryValue): string => access.valueIn(value(one), period(one));
  const name = seriesName(series, words);
  if (first === last) return join.labelled(name, join.stop(at(first)));
  const by = change?.kind === 'changed' ? changeText(change, words) : null;
  const turned = turns.length > MOST_TURNS ? access.turnedOften(turns.length) : wayText(begins, turns.map((turn) => access.turn[turn.way](at(turn))), words);
  return join.labelled(
    name,
    join.sentences([
      by === null ? access.ends(at(last), at(first)) : access.changed(at(last), at(first), by),
      low.value === high.value ? access.level : access.extremes(at(high), at(low)),
      ...(low.value === high.value || indicator.mark === 'point' ? [] : [turned]),
      ...(gaps === 0 || indicator.mark === 'point' ? [] : [access.gaps(gaps)]),
    ]),
  );
}
