import type { EvidenceRecord } from '../../domain/evidence/evidence-record.ts';
import { figureNotes } from '../../i18n/figure-notes.ts';
import { firstSentence } from '../../i18n/first-sentence.ts';
import { formatDay } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';

/** What a reader should know of the figure beside its sources: how sure it is, when it came out, how it is measured. */
export function PanelNotes({ record, page }: { readonly record: EvidenceRecord; readonly page: string | null }) {
  const words = useWords();
  const text = useLocalText();
  const { subject } = record;
  const notes =
    subject.kind === 'event'
      ? [subject.event.lowConfidence ? words.evidence.lowConfidenceEvent : ''].filter((note) => note !== '')
      : [...figureNotes(subject.observation, subject.indicator, record, words)];
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
      {page !== null && (
        <a href={page} className="inline-flex min-h-11 items-center underline decoration-rule-strong underline-offset-2 desktop:hidden">
          {words.evidence.page}
        </a>
      )}
    </section>
  );
}
