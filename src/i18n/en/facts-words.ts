import { plural } from './plural.ts';

export const factsWords = {
  title: 'Figures that make no line',
  more: (count: number) => `${plural(count, 'more figure', 'more figures')} without a line`,
  origins: (count: number) => plural(count, 'origin', 'origins'),
  citedOnly: 'cited only',
  differs: 'Sources differ.',
  refuted: 'Refuted:',
  what: (title: string, period: string) => (period === '' ? title : `${title}, ${period}`),
  share: (shares: readonly string[]) => `On a line from 0 to 100%: ${shares.join(', ')}.`,
};
