import { matchPreset, presetRange, RANGE_PRESETS } from '../../domain/range-presets.ts';
import { useWords } from '../../i18n/words.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { FilterProps } from './filter-props.ts';
import { MonthFields } from './month-fields.tsx';

/** Ranges by name, and as two typed months. */
export function RangeFilter({ explorer, model, view, onView }: FilterProps) {
  const { filters } = useWords();
  return (
    <>
      <Segmented
        label={filters.presetsLabel}
        segments={RANGE_PRESETS.map((value) => ({ value, label: filters.presets[value] }))}
        value={matchPreset(view.range, explorer.extent)}
        onChange={(preset) => onView({ range: presetRange(preset) })}
      />
      <MonthFields
        view={view.range}
        range={model.range}
        extent={explorer.extent}
        onRange={(range) => onView({ range })}
      />
    </>
  );
}
