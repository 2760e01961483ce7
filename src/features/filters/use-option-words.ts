import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import type { OptionListWords } from '../../ui/option-list.tsx';

interface OptionWords {
  readonly count: (figures: number) => string;
  readonly list: (filter: string, hint: string) => OptionListWords;
}

/** The words around a list of options. */
export function useOptionWords(): OptionWords {
  const { filters, language } = useWords();
  return {
    count: (figures) => formatNumber(figures, { decimals: 0 }, language),
    list: (filter, hint) => ({
      actions: filters.actions(filter),
      all: filters.chooseAll,
      none: filters.chooseNone,
      reset: filters.reset,
      hint,
    }),
  };
}
