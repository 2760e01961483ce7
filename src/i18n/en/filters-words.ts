import type { TopicId } from '../../domain/dataset.ts';
import type { Backing } from '../../domain/evidence/backing.ts';
import type { EvidenceChoice } from '../../domain/evidence-choice.ts';
import type { KnownPreset } from '../../domain/known-on/known-presets.ts';
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

const evidenceChoices: Record<EvidenceChoice, (origins: number) => string> = {
  any: () => 'Any',
  quoted: () => 'Quoted',
  origins: (origins) => `${origins}+ origins`,
  disputed: () => 'Disputed',
};

/** Goes on from the count of all figures. */
const backings: Record<Backing, (figures: number) => string> = {
  quoted: (figures) => `${figures} quoted`,
  'cited-by-several': (figures) => `${figures} cited by two or more`,
  'cited-by-one': (figures) => `${figures} cited by one`,
  'set-apart': (figures) => `${figures} without a source of that day`,
};

const knownPresets: Record<KnownPreset, (day: string) => string> = {
  eve: () => 'The eve of the London talks',
  talks: (day) => day,
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
  /** How many filters are set, of those behind one chip. */
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
  evidence: 'Evidence',
  evidenceChoices,
  /** What the control is set to where several of its choices hold together. */
  evidenceBoth: (origins: number) => `Disputed, ${origins}+ origins`,
  coverage: {
    counts: (figures: number, parts: string) => (parts === '' ? plural(figures, 'figure', 'figures') : `${plural(figures, 'figure', 'figures')}: ${parts}`),
    backings,
    disputed: (figures: number) => `${figures} disputed`,
    join: (parts: readonly string[]) => parts.join(', '),
    ofSeries: (series: string, counts: string) => `${series}: ${counts}`,
    label: 'What stands behind the figures of this range',
  },
  known: {
    name: 'Known on',
    latest: 'latest',
    revised: (value: string) => `${value}, revised`,
    choices: 'Days to choose from',
    today: 'Today',
    todayHint: (day: string) => `All that is known, with the data of ${day}.`,
    presets: knownPresets,
    /** Under a preset: its day, if its name is none, and what had appeared. */
    presetHint: (day: string, articles: string) => (day === '' ? articles : `${day}. ${articles}`),
    articles: (appeared: number, of: number) => {
      if (appeared === 0) return 'No article had appeared.';
      return `${appeared} of the ${plural(of, 'article', 'articles')} had surely appeared.`;
    },
    dayLabel: 'Another day',
    show: 'Show',
    dayHint: 'as 2025-06-10 or 10 June 2025',
    problems: {
      unreadable: 'Not a day. Write it as 2025-06-10 or 10 June 2025.',
      ambiguous: (first: string, second: string) => `That can be ${first} or ${second}. Write the month as a word, or the year first.`,
      later: (day: string) => `The data end on ${day}: nothing is known of a later day.`,
    },
    revisedSwitch: 'Revised values',
    revisedHint: (figures: number) => `Draws the newest version of a figure, not its first release. ${plural(figures, 'figure has', 'figures have')} one.`,
    bannerLabel: 'About the day shown',
    banner: (day: string) => `Shown as known on ${day}.`,
    hidden: (figures: number) => (figures === 0 ? 'No figure came later' : `${plural(figures, 'later figure is', 'later figures are')} hidden`),
    undated: (figures: number) => `${figures} ${figures === 1 ? 'has' : 'have'} no known day and ${figures === 1 ? 'is' : 'are'} set apart`,
    sentence: (hidden: string, undated: string) => `${hidden}; ${undated}.`,
    list: 'List those set apart',
    unlist: 'Close the list',
    back: 'Back to latest',
    setApart: 'Set apart, because the day of release is not known',
    setApartRow: (series: string, figures: number, periods: string) =>
      periods === '' ? `${series}: ${plural(figures, 'figure', 'figures')}` : `${series}: ${plural(figures, 'figure', 'figures')}, ${periods}`,
    periods: (parts: readonly string[]) => parts.join(', '),
    years: (first: string, last: string) => `${first} to ${last}`,
    undatedSources: (articles: number, others: number) =>
      `${plural(articles, 'article', 'articles')} and ${plural(others, 'cited source', 'cited sources')} carry no day: nothing is shown of them, and a figure of a known day stays without them.`,
  },
  inView: (shown: string, total: string) => `${shown} of ${total} figures in view`,
};
