import type { ObservationStatus } from '../../domain/dataset.ts';

/** Statuses that are marked by a raised letter; the others are said by their column or their words. */
const letters: Partial<Record<ObservationStatus, string>> = {
  provisional: 'p',
  revised: 'r',
  estimated: 'e',
  derived: 'd',
  modelled: 'm',
};

const letterMeanings: Partial<Record<ObservationStatus, string>> = {
  provisional: 'first release, provisional',
  revised: 'a later, revised value',
  estimated: 'an estimate',
  derived: 'computed from published levels',
  modelled: 'modelled, not the law',
};

const notes: Partial<Record<ObservationStatus, string>> = {
  announced: 'announced',
  forecast: 'forecast',
};

export const tableWords = {
  title: (range: string) => `What the charts show, ${range}`,
  how: 'Same filters, same rounding. A disc counts the independent origins of the words behind a figure; any figure opens its source.',
  keys: 'Arrow keys move from figure to figure.',
  steps: 'Tariffs: added duty in force, from the first to the last day of the month.',
  letters,
  letterMeanings,
  notes,
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
  empty: 'Nothing is drawn, so there is nothing to list. The filters above say what is left out.',
  panels: 'Panel',
  changeUnit: (unit: string) => `${unit} y/y`,
  noFigure: 'no figure',
  noneYet: 'none yet',
  combined: (first: string, second: string) => `${first}–${second} as one`,
  region: 'The figures in view, as a table',
  download: 'Download as CSV',
  pin: (month: string) => `${month}: pin it`,
  unpin: (month: string) => `${month}: pinned, let go`,
  openSteps: (month: string, steps: number) => `${month}: show its ${steps} days of change`,
  closeSteps: (month: string) => `${month}: hide its days of change`,
  sortBy: (column: string, unit: string) => (unit === '' ? column : `${column}, ${unit}`),
  value: (series: string, period: string, value: string, origins: number) => {
    const evidence = origins === 0 ? 'cited' : `${origins} ${origins === 1 ? 'origin' : 'origins'}`;
    return `${series}, ${period}: ${value}, ${evidence}`;
  },
  changed: (first: string, last: string) => `${first}, then ${last}`,
};
