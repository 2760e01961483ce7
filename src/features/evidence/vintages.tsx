import type { Indicator, Observation, Target } from '../../domain/dataset.ts';
import { formatEdtf, formatMonth } from '../../i18n/format/format-period.ts';
import { observationValue } from '../../i18n/target-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';

/** What a vintage is called: by its status, its month (`v202511`), or its place in the order of releases. */
export function vintageName(observation: Observation, words: Words): string {
  const names = words.evidence.vintage;
  if (observation.status === 'misprint') return names.misprint;
  const month = /^v(\d{4})(\d{2})$/.exec(observation.vintage);
  if (month !== null) return names.of(formatMonth(Number(month[1]) * 12 + Number(month[2]) - 1, words.language));
  if (observation.vintage.startsWith('revised')) return names.revised;
  if (observation.vintage.startsWith('alternative')) return names.alternative;
  return observation.vintage === 'first' ? names.first : names.other;
}

interface VintagesProps {
  readonly vintages: readonly Observation[];
  readonly indicator: Indicator;
  readonly onOpen: (target: Target) => void;
}

/** The values of the same period that came before or after, each with its day and its own evidence. */
export function Vintages({ vintages, indicator, onOpen }: VintagesProps) {
  const words = useWords();
  const { evidence } = words;
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
            {vintageName(one, words)}:{' '}
            <button
              type="button"
              onClick={() => onOpen({ kind: 'observation', id: one.id })}
              className="min-h-6 font-semibold text-ink underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11"
            >
              {observationValue(one, indicator, words)}
            </button>
            , {day(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}
