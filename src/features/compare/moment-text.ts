import type { MomentChange, SeriesChange } from '../../domain/compare/moment-changes.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import { dateFormats } from '../../i18n/format/date-formats.ts';
import { formatDifference } from '../../i18n/format/format-difference.ts';
import { formatMoment, formatMonth } from '../../i18n/format/format-period.ts';
import { formatValue } from '../../i18n/format/format-value.ts';
import { pointValue, seriesName } from '../../i18n/transform-text.ts';
import type { Words } from '../../i18n/words.ts';

/** `April → May 2025`, `Q1 2025 → Q2 2025`; the year of months is said twice only where there are two. */
export function momentsTitle([from, to]: readonly [MonthNumber, MonthNumber], extent: MonthRange, words: Words): string {
  const { language, moments } = words;
  if (extent.step !== undefined) return moments.title(formatMoment(from, extent, language), formatMoment(to, extent, language));
  const oneYear = Math.floor(from / 12) === Math.floor(to / 12);
  return moments.title(oneYear && language === 'en' ? dateFormats(language).monthName(from) : formatMonth(from, language), formatMonth(to, language));
}

/** `−13.5 points`, `+5.2 t (+0.4%)`, or why there is none. */
export function changeText(change: MomentChange, words: Words): string {
  const { language, moments } = words;
  switch (change.kind) {
    case 'same':
      return moments.same;
    case 'refused':
      return moments.refused[change.reason];
    case 'changed': {
      const sign = change.rises ? '+' : '\u2212';
      const difference = sign + formatDifference(change.by.amount, change.by, language);
      if (change.share === null) return difference;
      const share = formatValue(change.share, { unit: 'percent-change', unitMultiplier: 0, decimals: 1 }, language).text;
      return moments.withShare(difference, share);
    }
  }
}

/** A value of one of the two months, or that there is none. */
export function momentValue(point: PlottedPoint | null, { series }: SeriesChange, words: Words): string {
  return point === null ? words.charts.noFigure : pointValue(point, series.indicator, words);
}

/** The whole comparison in sentences, for those who hear it. */
export function spokenChanges(changes: readonly SeriesChange[], at: readonly [MonthNumber, MonthNumber], extent: MonthRange, words: Words): string {
  const rows = changes.map((one) =>
    words.moments.row(seriesName(one.series, words), momentValue(one.from, one, words), momentValue(one.to, one, words), changeText(one.change, words)),
  );
  return words.join.sentences([momentsTitle(at, extent, words), ...rows]);
}
