import type { LinkIssueCode } from '../../domain/link-issue-code.ts';

/** What a sentence is made of. */
interface LinkNoticeFacts {
  /** How many issues of this kind there are. */
  readonly count: number;
  /** The settings they concern, by name, joined. */
  readonly settings: string;
  /** A month in words, for what is said of one. */
  readonly month: string;
  /** The day of a data version in words, for what is said of one. */
  readonly version: string;
}

interface LinkWords {
  /** Keys of links as readers know them; others are named by their key. */
  readonly settings: Readonly<Record<string, string>>;
  /** A key whose characters are not repeated on the page. */
  readonly unnamed: string;
  readonly separator: string;
  /** Follows the sentence where a part of a link was left out, with what parts two sentences. */
  readonly rest: string;
  readonly sentences: Readonly<Record<LinkIssueCode, (facts: LinkNoticeFacts) => string>>;
}

export const linkWords: LinkWords = {
  settings: {
    v: 'version',
    topic: 'topics',
    m: 'metrics',
    t: 'range',
    re: 'rare-earth view',
    u: 'way of showing values',
    at: 'pinned month',
    at2: 'second month',
    cmp: 'metrics compared',
    lag: 'shift in time',
    tab: 'tab',
    open: 'article',
    sort: 'order of the table',
    e: 'evidence',
    src: 'sources',
    min: 'independent origins',
    q: 'kind of evidence',
    known: 'known on',
    rev: 'revised values',
    dis: 'dispute',
    vs: 'compared claim',
    step: 'step of the story',
    lang: 'language',
    d: 'data version',
    embed: 'embedding',
    theme: 'theme',
  },
  unnamed: 'one without a name',
  separator: ', ',
  rest: ' Everything else is as shared.',
  sentences: {
    'link-too-long': () => 'This link is too long to be one of ours and was not read.',
    'link-newer-version': () => 'This link comes from a newer version. What is known here is shown.',
    'link-unknown-key': ({ count, settings }) =>
      count === 1
        ? `One setting of this link is not known here and was left out: ${settings}.`
        : `${count} settings of this link are not known here and were left out: ${settings}.`,
    'link-unreadable-value': ({ count, settings }) =>
      count === 1
        ? `One setting of this link could not be read and was left out: ${settings}.`
        : `${count} settings of this link could not be read and were left out: ${settings}.`,
    'link-list-too-long': ({ settings }) => `More is chosen than a link can carry, so this was left out: ${settings}.`,
    'link-repeated-key': ({ settings }) => `This link gives a setting twice, and the first counts: ${settings}.`,
    'link-unknown-metric': ({ count }) =>
      count === 1
        ? 'One metric of this link is not in this data and was left out.'
        : `${count} metrics of this link are not in this data and were left out.`,
    'link-unknown-source': ({ count }) =>
      count === 1
        ? 'One source of this link is not in this data and was left out.'
        : `${count} sources of this link are not in this data and were left out.`,
    'link-unknown-article': () => 'The article that this link opens is not in this data.',
    'link-unknown-dispute': () => 'The dispute that this link opens is not in this data.',
    'link-unknown-rival': () => 'The claim that this link compares with is not in this data.',
    'link-unknown-step': () => 'The step of the story that this link opens is not told with this data.',
    'link-unknown-sort': () => 'The table is in order of time: the column that this link sorts by is not in this data.',
    'link-unknown-claim': () => 'The figure that this link opens is not in this data. It may have been corrected since.',
    'link-unknown-event': () => 'The event that this link opens is not in this data. It may have been corrected since.',
    'link-other-data': ({ version }) =>
      `This link was frozen to the data of ${version}, which is not kept here. The newest data are shown, so figures may differ.`,
    'link-month-outside-data': ({ month }) => `The pinned month, ${month}, lies outside the figures of this data.`,
    'link-base-outside-data': ({ month }) => `The period that this link counts from, ${month}, lies outside the figures of this data.`,
    'link-compare-refused': () => 'Metrics of different units cannot share an axis, so some of those to compare were left out.',
    'link-lag-refused': () => 'The shift in time was left out: it needs a second metric with monthly figures.',
    'link-not-updating': () => 'The browser refuses to update the link: the address does not show this view.',
  },
};
