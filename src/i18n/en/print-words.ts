/** Words that stand on paper alone. */
export interface PrintWords {
  /** In the key, of a disc: on paper its number is that of a note. */
  readonly noted: string;
  readonly lane: string;
  readonly readAt: (month: string) => string;
  readonly notes: string;
  readonly cited: (publisher: string, title: string) => string;
  readonly disputed: (title: string) => string;
  /** Of the figures without a note: who published them. */
  readonly others: (publishers: string) => string;
  readonly more: (count: number) => string;
  readonly link: string;
  readonly code: string;
  /** Under a code that does not hold the whole link. */
  readonly shortCode: string;
  readonly noPanel: string;
}

export const printWords: PrintWords = {
  noted: 'quoted: the number of its note',
  lane: 'Events',
  readAt: (month) => `read at ${month}`,
  notes: 'The words behind the numbers',
  cited: (publisher, title) => `${publisher}: ${title} (cited, no words copied)`,
  disputed: (title) => `Sources differ: ${title}.`,
  others: (publishers) => `Figures without a number are cited, each with its source in the data. Publishers: ${publishers}.`,
  more: (count) => `${count} more`,
  link: 'This view, with every source',
  code: 'The link as a code for a phone',
  shortCode: 'The code opens the same months and topics; the link above opens all of the view.',
  noPanel: 'No panel is chosen in this view.',
};
