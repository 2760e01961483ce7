import { figureSlots } from '../../domain/vintages.ts';
import { useWords } from '../../i18n/words.ts';
import type { FilterProps } from './filter-props.ts';

/** Whether newer vintages stand for first releases. */
export function RevisedSwitch({ dataset, view, onView }: Pick<FilterProps, 'dataset' | 'view' | 'onView'>) {
  const { filters } = useWords();
  const revised = figureSlots(dataset).filter(({ plotted, vintages }) => vintages[0] !== plotted).length;
  return (
    <label className="mt-2.5 flex min-h-7 cursor-pointer items-start gap-2.5 border-t border-rule px-3.5 pt-2.5 text-s max-desktop:min-h-11">
      <input
        type="checkbox"
        checked={view.revised}
        onChange={() => onView({ revised: !view.revised })}
        className="mt-px size-4 flex-none accent-ink"
      />
      <span>
        {filters.known.revisedSwitch}
        <span className="block text-xs text-ink-2">{filters.known.revisedHint(revised)}</span>
      </span>
    </label>
  );
}
