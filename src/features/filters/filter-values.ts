import { evidenceChoice, originsAsked } from '../../domain/evidence-choice.ts';
import { chosenMetrics } from '../../domain/explorer-model.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { CITED_ONLY, quotedSources } from '../../domain/filter-counts.ts';
import type { ViewState } from '../../domain/view.ts';
import { isFiltered } from '../../domain/ways-out.ts';
import { formatDay } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { listedMetrics } from './metric-options.tsx';
import { packageTopics } from './topic-options.tsx';

/** What each filter is set to, in words. */
export interface FilterValues {
  readonly topics: string;
  readonly metrics: string;
  readonly sources: string;
  readonly known: string;
  /** Whether anything but first releases of all that is known is shown. */
  readonly knownSet: boolean;
  readonly evidence: string;
  /** The filters behind the one chip of a phone together. */
  readonly summary: string;
}

export function useFilterValues(explorer: Explorer, view: ViewState): FilterValues {
  const { filters, language } = useWords();
  const { dataset } = explorer;
  const some = (chosen: number, of: number): string => {
    if (chosen === 0) return filters.none;
    return chosen === of ? filters.all : filters.some(chosen, of);
  };
  const topics = packageTopics(dataset);
  const metrics = listedMetrics(dataset, view).flatMap(({ indicators }) => indicators.map((one) => one.id));
  const ticked = chosenMetrics(dataset, view);
  const sources = [...quotedSources(explorer), CITED_ONLY];
  const only = view.topics?.length === 1 ? view.topics[0] : undefined;
  const choice = evidenceChoice(view);
  const day = view.known === null ? filters.known.latest : formatDay(view.known, language);
  return {
    known: view.revised ? filters.known.revised(day) : day,
    knownSet: view.known !== null || view.revised,
    evidence: choice === null ? filters.evidenceBoth(originsAsked(view)) : filters.evidenceChoices[choice](originsAsked(view)),
    topics: only === undefined ? some((view.topics ?? topics).length, topics.length) : filters.topicNames[only],
    metrics: some(metrics.filter((id) => ticked.has(id)).length, metrics.length),
    sources: some((view.sources ?? sources).length, sources.length),
    summary: filters.summary((['topics', 'metrics', 'sources', 'evidence'] as const).filter((one) => isFiltered(view, one)).length),
  };
}
