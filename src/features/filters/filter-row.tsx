import { useWords } from '../../i18n/words.ts';
import { Popover } from '../../ui/popover.tsx';
import { EvidenceOptions } from './evidence-options.tsx';
import type { OptionFilterProps } from './filter-props.ts';
import { useFilterValues } from './filter-values.ts';
import { KnownOptions } from './known-options.tsx';
import { MetricOptions } from './metric-options.tsx';
import { RangeFilter } from './range-filter.tsx';
import { SourceOptions } from './source-options.tsx';
import { TopicOptions } from './topic-options.tsx';

/** The filters of a desktop, in one quiet row: the range is laid open, because it is what people ask first. */
export function FilterRow(props: OptionFilterProps) {
  const { filters } = useWords();
  const values = useFilterValues(props.explorer, props.view);
  return (
    <>
      <div role="group" aria-label={filters.range} className="flex items-center gap-2">
        <span className="text-s text-ink-3">{filters.range}</span>
        <RangeFilter {...props} />
      </div>
      <Popover name={filters.topics} value={values.topics} look="line">
        <TopicOptions {...props} />
      </Popover>
      <Popover name={filters.metrics} value={values.metrics} look="line">
        <MetricOptions {...props} />
      </Popover>
      <Popover name={filters.sources} value={values.sources} look="line">
        <SourceOptions {...props} />
      </Popover>
      <Popover name={filters.known.name} value={values.known} look="line" strong={values.knownSet}>
        <KnownOptions {...props} />
      </Popover>
      <div className="ml-auto flex items-center gap-2">
        <span className="text-s text-ink-3">{filters.evidence}</span>
        <EvidenceOptions {...props} />
      </div>
    </>
  );
}
