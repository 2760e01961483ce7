import type { QuoteState } from '../../domain/evidence/quote-state.ts';
import type { Bound, DisputeCause, EventCategory, ObservationStatus } from '../../domain/dataset.ts';

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const bounds: Record<Bound, string> = { exact: '', 'at-least': 'more than', 'at-most': 'up to', about: 'about' };

const statuses: Record<ObservationStatus, string> = {
  normal: '',
  provisional: 'provisional',
  revised: 'revised',
  combined: 'two months released as one',
  estimated: 'an estimate',
  derived: 'computed from published levels',
  forecast: 'a forecast',
  misprint: 'a misprint, never drawn',
  announced: 'announced, never in force',
  modelled: 'modelled',
};

const categories: Record<EventCategory, string> = {
  tariff: 'Tariff',
  'export-control': 'Export control',
  talks: 'Talks',
  legal: 'Court and law',
  data: 'Data release',
  other: 'Other event',
};

const causes: Record<DisputeCause, string> = {
  definition: 'a different definition',
  coverage: 'a different coverage',
  'announced-or-in-force': 'announced or in force',
  vintage: 'a different vintage',
  rounding: 'rounding',
  weekday: 'a weekday that drifted',
  misprint: 'a misprint',
  'different-event': 'different events',
  attribution: 'attribution',
  'known-later': 'known only later',
  unexplained: 'unexplained',
};

/** Meanings are of the package's own check; a reader's copy has others (`own-copy-words.ts`). */
const states: Record<QuoteState, { name: string; meaning: string }> = {
  exact: { name: 'Exact', meaning: 'Found word for word in the document when this package was made' },
  'exact-after-normalisation': { name: 'Exact after normalisation', meaning: 'The same words, other spaces, dashes or quotation marks' },
  moved: { name: 'Moved', meaning: 'The same words, in another place or between other words' },
  'number-only': { name: 'Number only', meaning: 'The number is there, the words differ' },
  'not-found': { name: 'Not found', meaning: 'Neither the words nor the number' },
  'not-checked': { name: 'Not checked', meaning: 'The package holds no document to look in' },
};

export const evidenceWords = {
  heading: 'Evidence',
  /** Goes on from the heading. */
  headingOf: (what: string, value: string) => `: ${what}, ${value}`,
  position: {
    claim: (at: number, of: number) => `claim ${at} of ${of} in view`,
    figure: (at: number, of: number) => `figure ${at} of ${of}`,
    event: (at: number, of: number) => `event ${at} of ${of} in view`,
    short: (at: number, of: number) => `${at} of ${of}`,
    outside: 'not in this view',
  },
  previous: { claim: 'Previous claim', figure: 'Previous figure', event: 'Previous event' },
  next: { claim: 'Next claim', figure: 'Next figure', event: 'Next event' },
  close: 'Close the evidence',
  grow: 'Show all of the evidence',
  shrink: 'Show less of the evidence',
  bounds,
  statuses,
  categories,
  causes,
  states,
  value: (bound: string, value: string) => (bound === '' ? value : `${bound} ${value}`),
  what: (title: string, period: string) => (period === '' ? title : `${title}, ${period}`),
  from: (day: string) => `from ${day}`,
  combined: (first: string, second: string) => `${first} and ${second}`,
  between: (first: string, last: string) => `${first} to ${last}`,
  /** Days of one month: `9 to 10 June 2025`. */
  days: (first: number, last: number, month: string) => `${first} to ${last} ${month}`,
  firstRelease: 'first release',
  published: (date: string) => `Published ${date}`,
  publishedInferred: (date: string) => `Published ${date}, a day that is inferred`,
  publishedUnknown: 'Day of release not known',
  lastSeen: (date: string) => `Last seen in force on ${date}`,
  lowConfidence: 'low confidence',
  lowConfidenceNote: 'Our confidence in this figure is low.',
  lowConfidenceEvent: 'Our confidence in this event is low.',
  singleSighting: 'Seen in one place only.',
  reports: (reports: number, origins: number) =>
    `${plural(reports, 'report', 'reports')}, ${plural(origins, 'origin', 'origins')}`,
  /** The drawing of reports that join into origins, in words. */
  drawing: (groups: readonly string[]) => groups.join('; '),
  drawingGroup: (origin: string, reports: number) => `${origin}: ${plural(reports, 'report', 'reports')}`,
  tree: {
    title: 'Who repeats whom',
    counts: 'is an origin, and counts.',
    follows: (report: string, origin: string) => `${report} follows ${origin}; it is not counted.`,
  },
  oneRelease: (release: string) => `All rest on one release: ${release}`,
  countedOnce: 'Copies and rewrites of one story count once.',
  noQuotes: 'No report says this in its own words.',
  citedCount: (count: number) => `${plural(count, 'source is', 'sources are')} cited.`,
  noEvidence: 'The package names no source for this.',
  origin: (number: number, name: string) => `Origin ${number}: ${name}`,
  followers: (count: number) => {
    const names = ['', 'one', 'two', 'three', 'four', 'five'];
    return `and ${names[count] ?? count} that ${count === 1 ? 'follows' : 'follow'} it`;
  },
  publisherUnknown: 'Publisher unknown',
  titleUnknown: 'Title unknown',
  dateUnknown: 'no date known',
  openQuote: '“',
  closeQuote: '”',
  ellipsis: '…',
  relations: {
    repeats: (origin: string) => `follows ${origin}, not counted`,
    rounds: 'rounds the figure',
    bounds: 'gives a bound',
    disputes: 'says otherwise',
    context: 'context',
  },
  sameReport: 'the same report again',
  leaves: '(another site, in a new tab)',
  page: 'Page of this figure',
  place: (percent: string) => `at ${percent}%`,
  placeName: (publisher: string) => `Read this sentence among the quotes of ${publisher}`,
  alsoSaid: 'Also said of it',
  alsoCited: 'Also cited',
  cited: 'Cited',
  noWordsCopied: '(no words copied)',
  carriedBy: (carrier: string) => `carried by ${carrier}`,
  differ: 'Sources differ:',
  refuted: 'refuted',
  openRival: (value: string) => `Open the evidence of ${value}`,
  cause: (cause: string) => ({ before: 'Cause: ', cause, after: '.' }),
  findingSources: 'The finding rests on',
  vintages: 'Other versions of this figure',
  vintage: {
    first: 'First release',
    revised: 'Revised later',
    misprint: 'Misprinted as',
    alternative: 'Given elsewhere as',
    of: (month: string) => `As of ${month}`,
    other: 'Another version',
  },
  vintageDay: { known: (date: string) => date, unknown: 'day not known', revisionUnknown: 'day of the revision not known' },
  notes: 'Notes',
  setApart: (sources: number, day: string) =>
    `${plural(sources, 'source', 'sources')} of this package ${sources === 1 ? 'is' : 'are'} set apart here: not known to have appeared by ${day}.`,
  notKnown: {
    title: (day: string) => `Not known on ${day}`,
    text: 'What the link names came out after that day, or has no known day of release. The charts show what a reader of that day could have seen.',
    hint: 'Choose “Back to latest” above to open it.',
  },
  unknownTarget: {
    title: 'This figure is not in the package',
    text: 'The link names a figure or an event that this version of the data does not hold: it was renamed, or the address was cut. Everything else is as linked.',
    hint: 'Choose a point of the charts: its source opens here.',
  },
};
