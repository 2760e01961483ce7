import { type ReactNode, useMemo, useRef } from 'react';
import { filterCounts } from '../../domain/filter-counts.ts';
import { useWords } from '../../i18n/words.ts';
import { focusRegion } from '../../ui/focus-region.ts';
import { useScreenSize } from '../../ui/use-media.ts';
import { FigureCount } from './figure-count.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { FilterProps } from './filter-props.ts';
import { FilterRow } from './filter-row.tsx';
import { KnownBanner } from './known-banner.tsx';
import { ViewTools } from './view-tools.tsx';

interface FilterBarProps extends FilterProps {
  /** What stands under the bar, beside the count: the key of the marks, where marks are shown. */
  readonly children?: ReactNode;
}

/** Something that is worked out when it is first asked for: of closed lists nobody asks. */
function onceAsked<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => (done ??= { result: work() }).result;
}

/** What is in view, and how to change it: one row on a desktop, chips below. */
export function FilterBar({ children, ...props }: FilterBarProps) {
  const { dataset, explorer, view, onView } = props;
  const { filters } = useWords();
  const screen = useScreenSize();
  const counts = useMemo(() => onceAsked(() => filterCounts(explorer, view)), [explorer, view]);
  const bar = useRef<HTMLElement>(null);
  const count = <FigureCount {...props} onReset={() => focusRegion(bar.current)} />;
  return (
    <>
      <section
        ref={bar}
        aria-label={filters.label}
        className="relative flex flex-wrap items-center gap-x-5 gap-y-1.5 border-b border-rule py-[7px] max-desktop:gap-x-2 max-desktop:py-2.5 desktop:max-[1430px]:gap-x-3"
      >
        {screen === 'desktop' ? (
          <FilterRow {...props} counts={counts} />
        ) : (
          <>
            <FilterChips {...props} counts={counts} narrow={screen === 'phone'} />
            {count}
          </>
        )}
      </section>
      {explorer.knowledge !== null && <KnownBanner dataset={dataset} knowledge={explorer.knowledge} onView={onView} />}
      <div className="flex items-start gap-x-5 pt-1.5 pb-1 max-tablet:hidden">
        {children}
        {screen === 'desktop' && (
          <div className="-mt-1 ml-auto flex flex-none items-center gap-x-4">
            <ViewTools {...props} look="line" />
            {count}
          </div>
        )}
      </div>
    </>
  );
}
