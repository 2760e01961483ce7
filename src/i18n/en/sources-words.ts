const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Small counts as words at the beginning of a sentence. */
function counted(count: number, one: string, many: string): string {
  return `${COUNTS[count] ?? count} ${count === 1 ? one : many}`;
}

function amount(count: string, single: boolean, one: string, many: string): string {
  return `${count} ${single ? one : many}`;
}

/** Publishers that another language names otherwise; in English they keep the names of the package. */
const publishers: Readonly<Record<string, string>> = {};

export const sourcesWords = {
  publishers,
  heading: 'Sources',
  picker: 'Reports with their quotes',
  item: (number: number, publisher: string) => `${number}. ${publisher}`,
  openSource: 'Open source',
  ownOrigin: 'an origin of its own',
  ownButFor: (count: number) => `an origin of its own, but for ${count} ${count === 1 ? 'statement' : 'statements'} of others`,
  countsWith: (publisher: string) => `counts with ${publisher}`,
  countsWithButFor: (publisher: string, count: number) =>
    `counts with ${publisher}, but for ${count} ${count === 1 ? 'statement' : 'statements'} of its own`,
  summary: (reports: number, origins: number) =>
    reports === origins
      ? `${counted(reports, 'report', 'reports')}, each an origin of its own.`
      : `${counted(reports, 'report', 'reports')}; ${counted(origins, 'is an origin', 'are origins').toLowerCase()} of their own. The others retell one of these and count once with it, unless they add words of their own.`,
  none: 'This package holds no report with quotes.',
  noneYet: 'No article had appeared by the day shown.',
  quotesOf: (publisher: string) => `Quotes of ${publisher}, in the order of the text`,
  openFigure: (value: string, what: string) => `Open the evidence of ${value}, ${what}`,
  differs: 'sources differ',
  start: 'start',
  end: 'end',
  quotes: 'Quotes in this report',
  quoteCount: (exact: string, total: string) => `${exact} of ${total}`,
  meaning: 'Each was found word for word, once and at its place, in the document with this fingerprint when the package was made.',
  fingerprint: (digits: string) => `SHA-256 of the text ${digits}…`,
  length: (characters: string) => `${characters} characters`,
  barMeaning: 'The bar shows where each sentence stands in the text.',
  mentions: 'Numbers here that no chart shows',
  noMentions: 'Every number of this report stands in a chart or below it.',
  key: 'What the marks on the words say',
  keyStates: 'What the line under the digits says',
  keySample: '34.5%',
  keyDigits: 'the digits',
  keyDigitsMeaning: 'the figure at the right, in the words of the report',
  keySign: 'the sign',
  keySignMeaning: 'the words that give direction or scale',
  cited: 'Cited releases and reports',
  citedCount: (sources: string, publishers: string) => `${sources} sources of ${publishers} publishers; named, no words copied`,
  sourceCount: (count: string, single: boolean) => amount(count, single, 'source', 'sources'),
  figureCount: (count: string, single: boolean) => amount(count, single, 'figure or event', 'figures and events'),
};
