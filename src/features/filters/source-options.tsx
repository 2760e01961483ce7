import type { Source } from '../../domain/dataset.ts';
import { CITED_ONLY, quotedSources } from '../../domain/filter-counts.ts';
import type { SourceId } from '../../domain/ids.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';
import { type Option, OptionList } from '../../ui/option-list.tsx';
import { toggled } from './choice.ts';
import type { OptionFilterProps } from './filter-props.ts';
import { useOptionWords } from './use-option-words.ts';

/** An article by its publisher, its title in the serif of other people's words; what is not known is said. */
function useSourceOption(): (source: Source, count: string) => Option<SourceId> {
  const { language } = useWords();
  const publisher = usePublisherName();
  const text = useLocalText();
  return (source, count) => {
    const date = source.publishedOn === '' ? '' : formatEdtf(source.publishedOn, language);
    const title = source.title === '' ? (source.note === null ? '' : text(source.note)) : source.title;
    return {
      id: source.id,
      label: publisher(source.publisher),
      count,
      detail: (
        <>
          {date}
          {date !== '' && title !== '' && ' · '}
          <span {...(source.title === '' ? {} : { lang: textLanguage(source.title), className: 'font-serif' })}>{title}</span>
        </>
      ),
    };
  };
}

export function SourceOptions({ explorer, view, counts, onView }: OptionFilterProps) {
  const { filters } = useWords();
  const words = useOptionWords();
  const option = useSourceOption();
  const articles = quotedSources(explorer);
  const listed = [...articles, CITED_ONLY];
  const chosen = view.sources ?? listed;
  const count = (id: SourceId) => words.count(counts().sources.get(id) ?? 0);
  const options = articles.flatMap((id) => {
    const source = explorer.dataset.sources.get(id);
    return source === undefined ? [] : [option(source, count(id))];
  });
  const cited = { id: CITED_ONLY, label: filters.citedOnly, detail: filters.citedOnlyHint, count: count(CITED_ONLY) };
  return (
    <OptionList
      groups={[{ key: 'sources', title: '', options: [...options, cited] }]}
      chosen={new Set(chosen)}
      isSet={view.sources !== null}
      words={words.list(filters.sources, filters.sourcesHint)}
      onToggle={(id) => onView({ sources: toggled({ chosen, listed }, id) })}
      onAll={() => onView({ sources: listed })}
      onNone={() => onView({ sources: [] })}
      onReset={() => onView({ sources: null })}
    />
  );
}
