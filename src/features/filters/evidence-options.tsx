import { EVIDENCE_CHOICES, evidenceChoice, evidencePatch, originsAsked } from '../../domain/evidence-choice.ts';
import { useWords } from '../../i18n/words.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { FilterProps } from './filter-props.ts';

/** Which figures are shown by what stands behind them: any, quoted, corroborated, disputed. */
export function EvidenceOptions({ view, onView }: Pick<FilterProps, 'view' | 'onView'>) {
  const { filters } = useWords();
  return (
    <Segmented
      label={filters.evidence}
      segments={EVIDENCE_CHOICES.map((value) => ({ value, label: filters.evidenceChoices[value](originsAsked(view)) }))}
      value={evidenceChoice(view)}
      onChange={(choice) => onView(evidencePatch(choice, view))}
    />
  );
}
