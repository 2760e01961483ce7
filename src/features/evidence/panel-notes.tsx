import type { Indicator, Observation } from '../../domain/dataset.ts';
import { placesOf } from '../../domain/evidence/backing.ts';
import type { EvidenceRecord } from '../../domain/evidence/evidence-record.ts';
import { firstSentence } from '../../i18n/first-sentence.ts';
import { formatDay, formatEdtf } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';

function releaseNote(observation: Observation, words: Words): string {
  const { evidence, language } = words;
  if (observation.publishedOn === '') return evidence.publishedUnknown;
  const date = formatEdtf(observation.publishedOn, language);
  return observation.publishedInferred ? evidence.publishedInferred(date) : evidence.published(date);
}

function observationNotes(
  observation: Observation,
  indicator: Indicator,
  record: EvidenceRecord,
  words: Words,
  text: ReturnType<typeof useLocalText>,
): string[] {
  const { evidence } = words;
  return [
    observation.note === null ? '' : text(observation.note),
    observation.lowConfidence ? evidence.lowConfidenceNote : '',
    placesOf(observation, record) <= 1 ? evidence.singleSighting : '',
    observation.lastSeen === null ? '' : `${evidence.lastSeen(formatDay(observation.lastSeen, words.language))}.`,
    `${releaseNote(observation, words)}.`,
    firstSentence(text(indicator.definition)).rest,
  ].filter((note) => note !== '');
}

/** What a reader should know of the figure beside its sources: how sure it is, when it came out, how it is measured. */
export function PanelNotes({ record }: { readonly record: EvidenceRecord }) {
  const words = useWords();
  const text = useLocalText();
  const { subject } = record;
  const notes =
    subject.kind === 'event'
      ? [subject.event.lowConfidence ? words.evidence.lowConfidenceEvent : ''].filter((note) => note !== '')
      : observationNotes(subject.observation, subject.indicator, record, words, text);
  const { setApart } = record;
  if (setApart !== null && record.reports + record.citations.length > 0) {
    notes.push(words.evidence.setApart(setApart.sources, formatDay(setApart.day, words.language)));
  }
  if (notes.length === 0) return null;
  return (
    <section className="mt-2 border-t border-rule pt-2 text-s text-ink-2">
      <h3 className="font-semibold text-ink">{words.evidence.notes}</h3>
      <ul>
        {subject.kind === 'observation' && (
          <li className="tablet:hidden">{firstSentence(text(subject.indicator.definition)).first}</li>
        )}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
