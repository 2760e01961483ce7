import type { FilterName } from '../../domain/ways-out.ts';
import { plural } from './plural.ts';

/** What undoes a filter, and the figures that it brings; `range` is the range of a first visit. */
const undo: Record<FilterName, (figures: number, range: string) => string> = {
  range: (figures, range) => `${range}, ${plural(figures, 'figure', 'figures')}`,
  topics: (figures) => `All topics, ${plural(figures, 'figure', 'figures')}`,
  metrics: (figures) => `Main metrics, ${plural(figures, 'figure', 'figures')}`,
  sources: (figures) => `All sources, ${plural(figures, 'figure', 'figures')}`,
  evidence: (figures) => `Any evidence, ${plural(figures, 'figure', 'figures')}`,
};

export const statesWords = {
  loading: {
    title: 'Reading the figures',
    text: 'The table of figures and its quotes are on their way. The charts follow.',
    slow: 'Still loading. The connection is slow, or the server does not answer. You can wait, or start again.',
    retry: 'Start again',
  },
  error: {
    title: 'The figures did not arrive',
    kept: 'Nothing is drawn, so that nothing half true is shown. Your link is kept as it was.',
    more: (count: number) => `${plural(count, 'more fault was', 'more faults were')} found.`,
    retry: 'Try again',
    report: (facts: string) => `For a report: ${facts}.`,
    file: (name: string) => `file ${name}`,
    row: (row: number) => `row ${row}`,
    column: (column: string) => `column ${column}`,
    code: (code: string) => `code ${code}`,
    unnamed: 'The cause is not known.',
  },
  empty: {
    titles: {
      topics: 'No topic is chosen',
      metrics: 'No metric is chosen',
      sources: 'No source is chosen',
      range: 'No figure on the time axis in this range',
      evidence: 'No figure has this evidence',
      known: 'Nothing of this was known then',
      several: 'No figure fits these filters',
    },
    knownText: (figures: number, range: string, day: string) =>
      figures === 0
        ? `No figure of this range, ${range}, is known to have been published by ${day}.`
        : `${plural(figures, 'figure', 'figures')} of this range, ${range}, had been published by ${day}. The filters leave none of them.`,
    latest: 'Back to all that is known',
    text: (figures: number, range: string) =>
      figures === 0
        ? `No figure lies in this range, ${range}.`
        : `${plural(figures, 'figure lies', 'figures lie')} in this range, ${range}. The filters leave none of them.`,
    undo,
    resetAll: 'Reset all filters',
  },
  notices: {
    label: 'About this link',
    more: (count: number) => plural(count, 'more note', 'more notes'),
    less: 'Show less',
    close: 'Close this notice',
  },
};
