import { plural } from './plural.ts';

export const accessWords = {
  list: (parts: readonly string[]) => parts.join(', '),
  position: (position: number, count: number) => `${position} of ${count}`,
  computed: 'computed here',
  quoted: (origins: number) => `quoted from ${plural(origins, 'origin', 'origins')}`,
  disputed: 'sources differ',
  inView: (figures: string, range: string) => `${figures}, ${range}`,
  help: 'Keys in a chart',
  close: 'Close',
  helpNote: 'They work while the focus is in a chart; Tab comes to each chart once.',
  keys: [
    { keys: ['←', '→'], does: 'A month back, a month on' },
    { keys: ['↑', '↓'], does: 'The series before, the next one' },
    { keys: ['Home', 'End'], does: 'First and last month' },
    { keys: ['Page Up', 'Page Down'], does: 'A year back, a year on' },
    { keys: ['A'], does: 'Next quoted point; with Shift, the one before' },
    { keys: ['Enter'], does: 'Open the source of the point' },
    { keys: ['Space'], does: 'Pin the month; Shift and Enter compare another with it' },
    { keys: ['+', '−'], does: 'Zoom in, step out' },
    { keys: ['T'], does: 'The same figure in the table' },
    { keys: ['Escape'], does: 'Close the source, or leave the point' },
    { keys: ['?'], does: 'This list' },
  ],
};
