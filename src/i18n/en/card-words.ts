import { plural } from './plural.ts';

/** Words of the preview pictures, which only the build makes: no page loads them. */
export const cardWords = {
  /** Beside a change, which alone would not say what it is measured against. */
  over: { year: 'on a year before', month: 'on the month before' },
  join: ', ',
  reports: (reports: number, origins: number) =>
    `${plural(reports, 'report', 'reports')}, ${plural(origins, 'independent origin', 'independent origins')}`,
  cited: (sources: number) => `${plural(sources, 'source', 'sources')} cited, no words copied`,
  version: (version: string) => `Data version ${version}`,
  alt: (value: string, what: string, source: string) => `${value}: ${what}.${source === '' ? '' : ` ${source}.`}`,
};

export type CardWords = typeof cardWords;
