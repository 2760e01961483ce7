import { plural } from './plural.ts';

/** What is said where a view is taken along as files. It comes with that part of the page alone. */
export const saveWords = {
  picture: 'As a picture',
  shape: 'Shape',
  shapes: { landscape: 'Landscape', square: 'Square', print: 'A4' },
  look: 'Look',
  looks: { light: 'Light', dark: 'Dark' },
  /** The picture, for those who do not see it. */
  alt: (title: string, range: string, findings: readonly string[]) => [`${title}, ${range}`, ...findings].join('. '),
  drawing: 'The picture is being drawn.',
  png: 'Save PNG',
  svg: 'Save SVG',
  copy: 'Copy picture',
  copied: 'Picture copied',
  copyByHand: 'This browser does not let the page copy a picture. Press the right button of the mouse on the picture above, or hold it on a phone, and choose Copy image; or save it.',
  noPng: 'This browser could not paint the picture. The SVG file is the same picture.',
  pictureNote: 'The picture carries the link of this view, the version of its data and a hash of every value. Dropped back on this page, it opens the view and is checked.',
  data: 'As data',
  files: {
    table: { name: 'CSV, as shown', text: (figures: number) => `The ${plural(figures, 'value', 'values')} of this view, with what stands behind each.` },
    full: { name: 'CSV, in full', text: (figures: number) => `All ${plural(figures, 'published value', 'published values')} of the metrics in view: every period and every release.` },
    json: { name: 'JSON', text: (figures: number) => `The same ${plural(figures, 'value', 'values')} for programs, with quotes, sources and disputes.` },
    annotations: { name: 'Annotations', text: (_figures: number) => 'Quotes and sources of every figure as W3C Web Annotations.' },
    package: { name: 'Data package', text: (_figures: number) => 'A zip with all of these and a package of the metrics in view, which opens in this dashboard.' },
  },
  saveIt: 'Save',
  /** Begins with the word that is seen. */
  save: (name: string) => `Save ${name}`,
  saved: (file: string) => `Saved as ${file}`,
  failed: 'The file could not be made.',
  /** What the package of a view says of itself. */
  package: (title: string, range: string) => `The part of “${title}” that one view rests on: its metrics in all periods and vintages, its facts and events, their evidence, and every dispute about them with all its sides. Months in view: ${range}.`,
  readme: {
    view: 'The view',
    version: 'Version of the data',
    files: 'What is in it',
    tables: 'the package: eight CSV tables (nine where a series is dense) and their description, verbatim, without a guard against formulas; for programs',
    table: 'the values in view, for spreadsheets: text that could start a formula has an apostrophe in front',
    full: 'all published values of the metrics in view, in the same columns',
    json: 'the values in view with their evidence, for programs',
    annotations: 'the evidence as W3C Web Annotations',
    picture: 'the view as a picture',
    opens: 'Unpacked into a folder, the package is built into a dashboard of its own: DATA_PACKAGE=<folder> npm run build.',
    check: 'Each value carries the first 32 hexadecimal digits of the SHA-256 of seven lines: sourceline-value-1, claim, metric, period, how it is shown, unit, value.',
    known: (day: string) => `The files in view/ are as known on ${day}; the package holds all that is known, and the link chooses the day.`,
  },
  unit: (unit: string) => `Unit: ${unit}.`,
  version: (day: string, version: string) => `Data of ${day}, version ${version}`,
  noPanel: 'No panel is chosen.',
};

export type SaveWords = typeof saveWords;
