import { CLEARED_FILTERS, isAnyFiltered } from '../../domain/ways-out.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { TextButton } from '../../ui/text-button.tsx';
import type { FilterProps } from './filter-props.ts';

interface FigureCountProps extends Pick<FilterProps, 'model' | 'view' | 'onView'> {
  /** Takes the focus before the button that had it goes. */
  readonly onReset: () => void;
}

/** How many figures are in view, and the way back to a first visit. */
export function FigureCount({ model, view, onView, onReset }: FigureCountProps) {
  const { filters, language } = useWords();
  const number = (count: number) => formatNumber(count, { decimals: 0 }, language);
  const reset = () => {
    onReset();
    onView(CLEARED_FILTERS);
  };
  return (
    <p className="ml-auto flex items-center gap-3 text-xs whitespace-nowrap text-ink-2 desktop:min-h-6">
      {isAnyFiltered(view) && <TextButton onClick={reset}>{filters.resetAll}</TextButton>}
      {filters.inView(number(model.shown), number(model.total))}
    </p>
  );
}
