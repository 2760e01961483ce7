import { useMemo } from 'react';
import { formatMonth, formatMonthName, formatPeriod } from '../i18n/format/format-period.ts';
import { formatTick, formatValue } from '../i18n/format/format-value.ts';
import { localText } from '../i18n/local-text.ts';
import { useWords } from '../i18n/words.ts';
import type { ChartWords } from './chart-words.ts';

/** What charts say, in the current language; stable between renders of one language. */
export function useChartWords(): ChartWords {
  const words = useWords();
  return useMemo((): ChartWords => {
    const { language, charts } = words;
    return {
      value: (value, indicator) => formatValue(value, indicator, language).text,
      tick: (value, indicator, top) => formatTick(value, indicator, language, top),
      month: (month) => formatMonth(month, language),
      monthName: (month) => formatMonthName(month, language),
      text: (text) => localText(text, language),
      forecast: charts.forecast,
      announced: charts.announced,
      janFeb: charts.janFeb,
      gap: charts.gap,
      endOfData: charts.endOfData,
      year: (month) => String(Math.floor(month / 12)),
      point: (indicator, observation, origins) =>
        charts.point(
          localText(indicator.short, language),
          observation.period === null ? '' : formatPeriod(observation.period, language),
          formatValue(observation.value, indicator, language).text,
          origins,
        ),
    };
  }, [words]);
}
