import { plural } from './plural.ts';

export const overviewWords = {
  title: 'All years',
  how: 'Figures per month; black where an article is quoted. Drag, or type a range.',
  label: 'Range over all years',
  picture: (range: string, figures: number, quoted: number) =>
    `${plural(figures, 'figure', 'figures')} from ${range}, of which articles quote ${quoted}.`,
  first: 'First month',
  last: 'Last month',
  window: 'Move the range',
};
