import type { TopicId } from '../../domain/dataset.ts';
import type { RangePreset } from '../../domain/range-presets.ts';
import { plural } from './plural.ts';

const presets: Record<RangePreset, string> = {
  story: 'Shock and truce',
  'since-2025': '2025–',
  'since-2018': '2018–',
  all: 'All',
};

const topics: Record<TopicId, string> = {
  tariffs: 'Tariffs',
  trade: 'Trade',
  prices: 'Prices',
  'rare-earths': 'Rare earths',
  context: 'Context',
};

export const filtersWords = {
  label: 'Filters',
  range: 'Range',
  presetsLabel: 'Ranges to choose from',
  presets,
  first: 'First month',
  last: 'Last month',
  to: 'to',
  monthHint: 'as 2025-05, 05/2025 or May 2025',
  monthProblems: {
    unreadable: 'Not a month. Write it as 2025-05, 05/2025 or May 2025.',
    outside: (range: string) => `No figure there. The figures run from ${range}.`,
    order: 'The first month lies after the last. Change one of them.',
  },
  topics: 'Topics',
  topicNames: topics,
  metrics: 'Metrics',
  sources: 'Sources',
  all: 'all',
  none: 'none',
  some: (chosen: number, of: number) => `${chosen} of ${of}`,
  summary: (set: number) => (set === 0 ? 'all' : `${set} set`),
  chooseAll: 'All',
  chooseNone: 'None',
  reset: 'Reset',
  resetAll: 'Reset all',
  actions: (filter: string) => `Choose ${filter.toLowerCase()}`,
  figures: (count: number) => plural(count, 'figure', 'figures'),
  metricsHint: 'The number is of figures in this range.',
  otherView: 'Another view of the panel; choosing one opens it.',
  sourcesHint: 'Figures that an article states in its own words, within the other filters.',
  topicsHint: 'The number is of figures within the other filters.',
  citedOnly: 'Cited only',
  citedOnlyHint: 'No article states them',
  publisherUnknown: 'Publisher unknown',
  inView: (shown: string, total: string) => `${shown} of ${total} figures in view`,
};
