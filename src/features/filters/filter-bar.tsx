import { useMemo, useRef } from 'react';
import { filterCounts } from '../../domain/filter-counts.ts';
import { CLEARED_FILTERS, isAnyFiltered } from '../../domain/ways-out.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { focusRegion } from '../../ui/focus-region.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { useScreenSize } from '../../ui/use-media.ts';
import { FilterChips } from './filter-chips.tsx';
import type { FilterProps } from './filter-props.ts';
import { FilterRow } from './filter-row.tsx';

/** What is in view, and how to change it: one row on a desktop, chips below. */
export function FilterBar(props: FilterProps) {
  const { explorer, model, view, onView } = props;
  const { filters, language } = useWords();
  const screen = useScreenSize();
  const counts = useMemo(() => filterCounts(explorer, view), [explorer, view]);
  const bar = useRef<HTMLElement>(null);
  const reset = () => {
    focusRegion(bar.current);
    onView(CLEARED_FILTERS);
  };
  const number = (count: number) => formatNumber(count, { decimals: 0 }, language);
  return (
    <section
      ref={bar}
      aria-label={filters.label}
      className="relative flex flex-wrap items-center gap-x-5 gap-y-1.5 border-b border-rule py-[7px] max-desktop:gap-x-2 max-desktop:py-2.5"
    >
      {screen === 'desktop' ? (
        <FilterRow {...props} counts={counts} />
      ) : (
        <FilterChips {...props} counts={counts} narrow={screen === 'phone'} />
      )}
      <p className="ml-auto flex items-center gap-3 text-xs text-ink-2">
        {isAnyFiltered(view) && <TextButton onClick={reset}>{filters.resetAll}</TextButton>}
        {filters.inView(number(model.shown), number(model.total))}
      </p>
    </section>
  );
}
