import type { Indicator, Observation, Target } from '../../domain/dataset.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { observationValue } from '../../i18n/target-text.ts';
import { vintageName } from '../../i18n/vintage-name.ts';
import { useWords } from '../../i18n/words.ts';
import { CompareButton } from './compare-button.tsx';

interface VintagesProps {
  readonly vintages: readonly Observation[];
  readonly indicator: Indicator;
  readonly onOpen: (target: Target) => void;
  readonly onCompare: (rival: ClaimId) => void;
}

/** The values of the same period that came before or after, each with its day and its own evidence. */
export function Vintages({ vintages, indicator, onOpen, onCompare }: VintagesProps) {
  const words = useWords();
  const { evidence, join } = words;
  if (vintages.length === 0) return null;
  const day = (one: Observation): string => {
    if (one.publishedOn !== '') return evidence.vintageDay.known(formatEdtf(one.publishedOn, words.language));
    return one.vintage.startsWith('revised') ? evidence.vintageDay.revisionUnknown : evidence.vintageDay.unknown;
  };
  return (
    <section className="mt-2 border-t border-rule pt-2 text-s text-ink-2">
      <h3 className="font-semibold text-ink">{evidence.vintages}</h3>
      <ul>
        {vintages.map((one) => (
          <li key={one.id}>
            {vintageName(one, words)}
            {join.marks.colon}
            <button
              type="button"
              onClick={() => onOpen({ kind: 'observation', id: one.id })}
              className="min-h-6 font-semibold text-ink underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11"
            >
              {observationValue(one, indicator, words)}
            </button>
            {join.marks.comma}
            {day(one)} <CompareButton value={observationValue(one, indicator, words)} onClick={() => onCompare(one.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
