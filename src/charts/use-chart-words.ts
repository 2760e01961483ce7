import { useMemo } from 'react';
import { useWords } from '../i18n/words.ts';
import { type ChartWords, toChartWords } from './chart-words.ts';

/** What charts say, in the current language; stable between renders of one language. */
export function useChartWords(): ChartWords {
  const words = useWords();
  return useMemo(() => toChartWords(words), [words]);
}
