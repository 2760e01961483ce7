import { TOPICS } from '../../domain/dataset.ts';
import type { Dataset, TopicId } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words.ts';
import { OptionList } from '../../ui/option-list.tsx';
import { toggled } from './choice.ts';
import type { OptionFilterProps } from './filter-props.ts';
import { useOptionWords } from './use-option-words.ts';

/** The topics that a package speaks of, in their fixed order. */
export function packageTopics(dataset: Dataset): readonly TopicId[] {
  const used = new Set([...dataset.indicators.values()].map((indicator) => indicator.topic));
  return TOPICS.filter((topic) => used.has(topic));
}

export function TopicOptions({ explorer, view, counts, onView }: OptionFilterProps) {
  const { filters } = useWords();
  const words = useOptionWords();
  const listed = packageTopics(explorer.dataset);
  const chosen = view.topics ?? listed;
  const options = listed.map((id) => ({ id, label: filters.topicNames[id], count: words.count(counts().topics.get(id) ?? 0) }));
  return (
    <OptionList
      groups={[{ key: 'topics', title: '', options }]}
      chosen={new Set(chosen)}
      isSet={view.topics !== null}
      words={words.list(filters.topics, filters.topicsHint)}
      onToggle={(id) => onView({ topics: toggled({ chosen, listed }, id) })}
      onAll={() => onView({ topics: listed })}
      onNone={() => onView({ topics: [] })}
      onReset={() => onView({ topics: null })}
    />
  );
}
