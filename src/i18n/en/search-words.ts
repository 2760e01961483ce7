import type { Command, FoundKind } from '../../domain/search/found.ts';

const kinds: Record<FoundKind, string> = {
  command: 'What you can do',
  metric: 'Metrics',
  claim: 'Figures',
  event: 'Events',
  quote: 'Quotes',
  source: 'Sources',
  dispute: 'Disputes',
};

/** What each command does, and other words by which it may be looked for. */
const commands: Record<Command, { readonly name: string; readonly others: string }> = {
  charts: { name: 'Show the charts', others: 'graphs panels lines' },
  table: { name: 'Show the table', others: 'rows columns numbers download csv' },
  sources: { name: 'Read by source', others: 'articles reports quotes own copy check' },
  disputes: { name: 'See where sources disagree', others: 'disputes differences causes' },
  method: { name: 'Read how it is made', others: 'method glossary help about marks missing' },
  light: { name: 'Light page', others: 'theme look white bright day' },
  dark: { name: 'Dark page', others: 'theme look black night' },
  device: { name: 'Page as the device has it', others: 'theme look system automatic' },
  language: { name: 'Read this page in Chinese', others: 'language translate translation' },
  share: { name: 'Share this view', others: 'link copy embed send' },
  print: { name: 'Print a report of this view', others: 'paper pdf pages' },
  plain: { name: 'Go back to the first view', others: 'reset clear filters start home undo' },
};

export const searchWords = {
  open: 'Search',
  /** The name of the button with its key. */
  openBy: 'Search, key /',
  title: 'Search',
  label: 'A figure, month, quote, source, event or command',
  close: 'Close the search',
  results: 'Results',
  kinds,
  /** Of a group of which not all are shown. */
  shownOf: (shown: string, total: string) => `${shown} of ${total}`,
  count: (count: string, one: boolean) => (one ? '1 result' : `${count} results`),
  start: 'Try “34.5”, “April 2025” or “magnets”. Typing slips are forgiven.',
  nothing: 'Nothing found. Try fewer words, a month, or a number.',
  keys: 'Arrow keys choose, Enter opens, Ctrl and Enter opens in a new tab.',
  privacy: 'What you type stays on this page.',
  /** What a quote is about. */
  quoteOf: (value: string, what: string) => `${value}, ${what}`,
  disputeNames: 'dispute disagreement difference',
  commands,
  missing: 'The search did not arrive. Reload the page to try again.',
};
