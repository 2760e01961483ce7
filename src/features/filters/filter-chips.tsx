import { formatRange } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { Popover } from '../../ui/popover.tsx';
import { EvidenceOptions } from './evidence-options.tsx';
import type { OptionFilterProps } from './filter-props.ts';
import { FilterSection } from './filter-section.tsx';
import { useFilterValues } from './filter-values.ts';
import { KnownOptions } from './known-options.tsx';
import { MetricOptions } from './metric-options.tsx';
import { RangeFilter } from './range-filter.tsx';
import { SourceOptions } from './source-options.tsx';
import { TopicOptions } from './topic-options.tsx';
import { ViewTools } from './view-tools.tsx';

interface FilterChipsProps extends OptionFilterProps {
  /** Whether one chip must hold what are four on wider screens. */
  readonly narrow: boolean;
}

/** The filters as chips for fingers: the range first, then what is drawn. They wrap, the page never scrolls sideways. */
export function FilterChips({ narrow, ...props }: FilterChipsProps) {
  const { filters, language } = useWords();
  const values = useFilterValues(props.explorer, props.view);
  return (
    <>
      <Popover name={filters.range} value={formatRange(props.model.range, language)} look="chip">
        <div className="grid gap-3 p-3.5">
          <RangeFilter {...props} />
        </div>
      </Popover>
      {narrow ? (
        <Popover name={filters.label} value={values.summary} look="chip">
          <FilterSection name={filters.topics} value={values.topics}>
            <TopicOptions {...props} />
          </FilterSection>
          <FilterSection name={filters.metrics} value={values.metrics}>
            <MetricOptions {...props} />
          </FilterSection>
          <FilterSection name={filters.sources} value={values.sources}>
            <SourceOptions {...props} />
          </FilterSection>
          <FilterSection name={filters.evidence} value={values.evidence}>
            <div className="px-3.5 pb-3.5">
              <EvidenceOptions {...props} />
            </div>
          </FilterSection>
        </Popover>
      ) : (
        <>
          <Popover name={filters.topics} value={values.topics} look="chip">
            <TopicOptions {...props} />
          </Popover>
          <Popover name={filters.metrics} value={values.metrics} look="chip">
            <MetricOptions {...props} />
          </Popover>
          <Popover name={filters.sources} value={values.sources} look="chip" align="end">
            <SourceOptions {...props} />
          </Popover>
          <Popover name={filters.evidence} value={values.evidence} look="chip">
            <div className="p-3.5">
              <EvidenceOptions {...props} />
            </div>
          </Popover>
        </>
      )}
      <Popover name={filters.known.name} value={values.known} look="chip" strong={values.knownSet}>
        <KnownOptions {...props} />
      </Popover>
      <ViewTools {...props} look="chip" />
    </>
  );
}
