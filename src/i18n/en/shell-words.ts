export const shellWords = {
  title: 'US–China trade, in figures you can check',
  /** Of the document, for tabs and bookmarks. */
  documentTitle: 'US–China trade, in figures you can check · Sourceline',
  description: 'The figures of the US–China trade dispute on one time axis, each with the sentence that states it.',
  skip: 'Skip to the charts',
  tabs: { charts: 'Charts', table: 'Table', sources: 'Sources', disputes: 'Disputes', method: 'Method' },
  story: 'Read the story',
  tabsLabel: 'Ways to read the figures',
  theme: 'Theme',
  themeNames: { system: 'as the device', light: 'light', dark: 'dark' },
  languageMissing: 'The words of that language did not arrive. Nothing else has changed.',
  themeNow: (name: string) => `Theme: ${name}. Change.`,
  dataOf: (day: string) => `Data of ${day}`,
  version: (version: string) => `version ${version}`,
  download: 'Download the package',
  licence: 'Code MIT; facts free to use; quotes belong to their publishers',
  promise: 'Each figure names its publisher and where it was seen',
  factsTitle: 'Figures that make no line',
  evidenceHint: 'Choose a point: its source opens here.',
  evidenceHintDetail:
    'A circle is a sentence that states the figure; its number counts independent origins. A small mark is a figure that is only cited.',
  evidence: 'Evidence',
  opening: 'Opening…',
  partMissing: 'This part of the page did not arrive. Your link is kept; reload the page to try again.',
  mostStated: 'Most reports state',
  reports: (reports: number, origins: number) =>
    `${reports} ${reports === 1 ? 'report' : 'reports'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
};
