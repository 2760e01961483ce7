/** Words of the page of one claim, in the build alone; both languages have them all. */
export const claimPageWords = {
  tagline: 'One figure and its words',
  open: 'Open in the charts',
  languages: 'Languages',
  where: 'Where it stands',
  picture: (title: string, months: string) => `${title}, ${months}`,
  marked: (value: string, period: string) => `Marked: ${value}, ${period}.`,
  notDrawn: 'This version of the figure is not drawn: its month is marked, and the line is that of the value that stands for it.',
  figures: 'The figures of the picture',
  copy: 'To cite it',
  copyHint: 'Other formats (BibTeX, RIS, CSL-JSON, Web Annotation) are beside the charts, under “Cite”.',
  checked: 'How it was checked',
  columns: { report: 'Report', result: 'Result', place: 'Place in the text', fingerprint: 'Fingerprint of the text' },
  place: (start: string, end: string, length: string) => `${start}–${end} of ${length}`,
  neighbours: 'Before and after',
  noFullText: 'The article itself is not kept here: only the words that state the figure, their place and a fingerprint of the text.',
  cardAlt: (statement: string) => `Preview picture: ${statement}.`,
};

/** The shape that the words of every language have. */
export type ClaimPageWords = typeof claimPageWords;
