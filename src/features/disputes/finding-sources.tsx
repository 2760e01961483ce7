import type { Dataset, Dispute } from '../../domain/dataset.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { useWords } from '../../i18n/words.ts';
import { SourceLine } from '../../ui/source-line.tsx';

/** What bears a finding out; where nothing does, that is said. */
export function FindingSources({ dataset, dispute }: { readonly dataset: Dataset; readonly dispute: Dispute }) {
  const words = useWords();
  const sources = dispute.findingSources.flatMap((id) => dataset.sources.get(id) ?? []);
  if (sources.length === 0) return <p className="text-xs text-ink-2">{words.disputes.restsOnNothing}</p>;
  return (
    <div className="text-xs text-ink-2">
      <p className="font-semibold text-ink">{words.disputes.restsOn}</p>
      <ul className="space-y-0.5">
        {sources.map((source) => {
          const { publisher, title, titleLanguage, carrier, date, note } = sourceText(source, words);
          return (
            <li key={source.id}>
              <SourceLine
                publisher={publisher}
                title={title}
                titleLanguage={titleLanguage}
                details={[carrier, date]}
                note={note}
                url={source.url}
                leaves={words.evidence.leaves}
                marks={words.join.marks}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
