/**
 * What can be said of a quote against a document, from proof to silence; shown apart everywhere.
 *
 * - `exact`: the very words, between their neighbours and in the order of the report.
 * - `exact-after-normalisation`: the same but for quotation marks, dashes or white space.
 * - `moved`: the words are there, in another place or between other neighbours.
 * - `number-only`: the words of the number occur; those of the sentence do not.
 * - `not-found`: not even the number, or a look-alike that other characters spell.
 * - `not-checked`: no document was there to look in.
 */
export const QUOTE_STATES = [
  'exact',
  'exact-after-normalisation',
  'moved',
  'number-only',
  'not-found',
  'not-checked',
] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

/** Whether the words themselves were found: only then may they be highlighted. */
export function hasWords(state: QuoteState): boolean {
  switch (state) {
    case 'exact':
    case 'exact-after-normalisation':
    case 'moved':
      return true;
    case 'number-only':
    case 'not-found':
    case 'not-checked':
      return false;
  }
}
