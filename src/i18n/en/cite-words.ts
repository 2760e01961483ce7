import type { SourceRole } from '../../domain/citation/references.ts';
import { plural } from './plural.ts';

/** How a source stands behind a claim, after "Sourceline cites it for …". */
const roles: Record<SourceRole, string> = {
  quote: 'quoted',
  citation: 'cited',
  authority: 'the release that quoted words rest on',
  dispute: 'named in a dispute',
  remark: 'a remark on it',
};

export const citeWords = {
  actions: 'Take it along',
  region: 'Ways to cite',
  copySentence: 'Copy cited sentence',
  sentenceCopied: 'Sentence copied',
  cite: 'Cite',
  preview: 'The sentence',
  thisFigure: 'This figure, to copy',
  thisEvent: 'This event, to copy',
  wholeView: (figures: number) =>
    figures === 1 ? 'The one figure of this view, as a file' : `All ${plural(figures, 'figure', 'figures')} of this view, as files`,
  wholeViewNote: 'All that is drawn, a rate set before the range included, and the figures that make no line.',
  formats: {
    plain: 'Plain text',
    markdown: 'Markdown',
    html: 'HTML',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    annotations: 'Web Annotation',
  },
  copyAs: (format: string) => `Copy as ${format}`,
  saveAs: (format: string) => `Save as ${format}`,
  copied: 'Copied',
  copiedAloud: (format: string) => `${format} copied`,
  saved: (file: string) => `Saved as ${file}`,
  byHand: {
    title: 'Copy by hand',
    text: 'This browser does not let the page copy. The text below is selected: press Ctrl and C, or on a Mac Command and C. On a phone, hold the text and choose Copy.',
    label: 'The text to copy',
    close: 'Close',
  },
  roles,
  publisherUnknown: '[publisher unknown]',
  titleUnknown: '[untitled]',
  release: 'Release',
  carriedBy: (carrier: string) => `Carried by ${carrier}`,
  quoted: (exact: string) => `“${exact}”`,
  standsBehind: (claim: string, id: string, roles: readonly string[]) => `Sourceline: ${claim} [${id}]: ${roles.join(', ')}.`,
  standsBehindMany: (ids: readonly string[]) => `Sourceline: ${plural(ids.length, 'figure', 'figures')}: ${ids.join(', ')}.`,
  collection: (claims: number) => `Evidence of ${plural(claims, 'claim', 'claims')}`,
  rights: 'Facts and figures are free to use. Quoted words belong to their publishers and are quoted with their source.',
};
