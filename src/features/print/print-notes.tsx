import { splitQuote } from '../../domain/evidence/quote-parts.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { NumberedNote } from '../../domain/numbered-notes.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { localText } from '../../i18n/local-text.ts';
import { PRINT_WORDS } from '../../i18n/print-words.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';

interface NotesProps {
  readonly explorer: Explorer;
  readonly notes: readonly NumberedNote[];
}

/** The sentence that states a figure, its digits underlined, and who wrote it; or the release that is named for it. */
function Behind({ note: { facts } }: { readonly note: NumberedNote }) {
  const words = useWords();
  if (facts.lead === null) return null;
  const { source, quote } = facts.lead;
  const { publisher, title, date } = sourceText(source, words);
  if (quote === null) return <p>{PRINT_WORDS[words.language].cited(publisher, title)}</p>;
  const { exact, number, sign } = quote;
  const parts = splitQuote(exact, [number], sign === null ? [] : [sign]);
  return (
    <p>
      <q lang={textLanguage(exact)}>
        {parts.map((part) => (part.mark === 'none' ? part.text : <u key={part.text}>{part.text}</u>))}
      </q>{' '}
      {words.evidence.what(publisher, date)}
    </p>
  );
}

/** The words behind the numbers in the charts: each note has the number of its disc. */
export function PrintNotes({ explorer, notes }: NotesProps) {
  const words = useWords();
  const print = PRINT_WORDS[words.language];
  if (notes.length === 0) return null;
  return (
    <section className="print-notes">
      <h2>{print.notes}</h2>
      <ol>
        {notes.map((note) => {
          const named = targetText(explorer.dataset, note.facts.record.target, words);
          return (
            <li key={note.claim} data-note={note.number}>
              <span className="print-number">{note.number}</span>
              <div>
                <p>
                  <b>{named?.value}</b> {named?.what}
                </p>
                <Behind note={note} />
                {note.facts.disputes.map(({ dispute }) => (
                  <p key={dispute.id}>{print.disputed(localText(dispute.title, words.language))}</p>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
