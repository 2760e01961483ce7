import type { DisputeCause } from '../../domain/dataset.ts';
import { plural } from './plural.ts';

const COUNTS = [
  'No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten',
  'Eleven', 'Twelve', 'Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen', 'Twenty',
];

const causes: Record<DisputeCause, string> = {
  definition: 'Definition',
  coverage: 'Coverage',
  'announced-or-in-force': 'Announced or in force',
  vintage: 'Vintage',
  rounding: 'Rounding',
  weekday: 'Weekday',
  misprint: 'Misprint',
  'different-event': 'Different event',
  attribution: 'Attribution',
  'known-later': 'Known later',
  unexplained: 'Unexplained',
};

/** Beside the mark on a plot, where a word has to do. */
const causesOnPlot: Record<DisputeCause, string> = {
  definition: 'different definitions',
  coverage: 'different coverage',
  'announced-or-in-force': 'announced, not in force',
  vintage: 'different vintages',
  rounding: 'rounded',
  weekday: 'a weekday that drifted',
  misprint: 'misprinted',
  'different-event': 'different events',
  attribution: 'attribution differs',
  'known-later': 'known only later',
  unexplained: 'sources differ, unexplained',
};

/** What a cause means, in a sentence. */
const causeMeanings: Record<DisputeCause, string> = {
  definition: 'Two things are measured under one name. Both can be right; neither is an error.',
  coverage: 'The same thing is measured, but one of them counts more of it.',
  'announced-or-in-force': 'One speaks of what was announced, the other of what took effect.',
  vintage: 'An earlier release against a later one.',
  rounding: 'The same figure, said more loosely.',
  weekday: 'A weekday kept from an earlier report names another day in a later one.',
  misprint: 'Wrong as printed. It is kept, struck, and never drawn as if true.',
  'different-event': 'Two events are told as one.',
  attribution: 'It is credited to different bodies.',
  'known-later': 'One was written before it could be known.',
  unexplained: 'Nothing we hold says why. No cause is guessed.',
};

export const disputesWords = {
  lead: (count: number) =>
    `${COUNTS[count] ?? count} ${count === 1 ? 'place' : 'places'} where the sources differ, and why`,
  none: 'No source of this package contradicts another.',
  note: 'Two measures that differ are not an error. The cause says which it is. The filters above do not thin this list.',
  filter: 'Show by cause',
  all: 'All',
  causes,
  causesOnPlot,
  causeMeanings,
  refuted: 'refuted',
  cited: 'cited, no words copied',
  repeats: 'repeats another report, not counted',
  followers: (count: number) => (count === 1 ? 'One more report follows it' : `${COUNTS[count] ?? count} more reports follow it`),
  openFigure: (value: string, what: string) => `Open the evidence of ${value}, ${what}`,
  inArticle: 'in the article',
  inArticleName: (publisher: string) => `Read this sentence among the quotes of ${publisher}`,
  restsOn: 'The finding rests on',
  restsOnNothing: 'No source seen gives a reason.',
  linkIt: 'Link to this one',
  linked: 'It is in the address bar',
  times: (ratio: string) => `${ratio} times`,
  apart: (difference: string) => `${difference} apart`,
  days: (count: number) => `${plural(count, 'day', 'days')} apart`,
  cut: 'This scale does not begin at zero.',
  log: 'Each step is ten times the one before.',
  yardstick: (title: string, value: string) => `${title}: ${value}`,
  drawing: (claims: readonly string[], measures: readonly string[]) =>
    `On a scale: ${claims.join(', ')}.${measures.length === 0 ? '' : ` To measure by: ${measures.join(', ')}.`}`,
  struck: (value: string) => `${value} (refuted)`,
  smallTitle: 'Where they differ in words',
  columns: { cause: 'Cause', about: 'About', one: 'One says', another: 'Another says', finding: 'Finding' },
  /** On a plot: the figure itself is not drawn. */
  misprintedBy: (reports: number) =>
    `${COUNTS[reports] ?? reports} ${reports === 1 ? 'report misprints' : 'reports misprint'} a value not drawn here`,
  mark: (title: string, cause: string, others: number) =>
    `Sources differ: ${title}. Cause: ${cause.toLowerCase()}.${others === 0 ? '' : ` ${plural(others, 'more dispute', 'more disputes')} here.`} Open the dispute.`,
};
