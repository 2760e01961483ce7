import type { EvidenceRecord } from '../../domain/evidence/evidence-record.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { CitedSource } from './cited-source.tsx';

/** The named sources whose words are not copied. */
export function Citations({ record }: { readonly record: EvidenceRecord }) {
  const { evidence: words } = useWords();
  const text = useLocalText();
  if (record.citations.length === 0) return null;
  return (
    <section className="mt-2 border-t border-rule pt-2 text-s text-ink-2">
      <h3 className="inline font-semibold text-ink">{record.reports > 0 ? words.alsoCited : words.cited}</h3> {words.noWordsCopied}
      <ul className="mt-1 space-y-1">
        {record.citations.map(({ citation, source }) => (
          <li key={citation.id}>
            <CitedSource source={source} />
            {citation.note !== null && <p>{text(citation.note)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
