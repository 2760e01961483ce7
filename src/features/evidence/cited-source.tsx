import type { Source } from '../../domain/dataset.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { useWords } from '../../i18n/words.ts';
import { SourceLine } from '../../ui/source-line.tsx';

/** A cited source: publisher, title, carrier, date. */
export function CitedSource({ source }: { readonly source: Source }) {
  const words = useWords();
  const { publisher, title, titleLanguage, carrier, date, note } = sourceText(source, words);
  return (
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
  );
}
