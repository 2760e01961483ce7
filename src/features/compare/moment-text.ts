import type { SeriesChange } from '../../domain/compare/moment-changes.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import { changeText } from '../../i18n/change-text.ts';
import { dateFormats } from '../../i18n/format/date-formats.ts';
import { formatMoment, formatMonth } from '../../i18n/format/format-period.ts';
import { pointValue, seriesName } from '../../i18n/transform-text.ts';
import type { Words } from '../../i18n/words.ts';

/** `April → May 2025`, `Q1 2025 → Q2 2025`; the year of months is said twice only where there are two. */
export function momentsTitle([from, to]: readonly [MonthNumber, MonthNumber], extent: MonthRange, words: Words): string {
  const { language, moments } = words;
  if (extent.step !== undefined) return moments.title(formatMoment(from, extent, language), formatMoment(to, extent, language));
  const oneYear = Math.floor(from / 12) === Math.floor(to / 12);
  return moments.title(oneYear && language === 'en' ? dateFormats(language).monthName(from) : formatMonth(from, language), formatMonth(to, language));
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
