/**
 * A text of our own, cut after its first sentence: what is shown at once, and what can wait. Either may be all of it.
 * A stop after a single capital or after "No" belongs to an abbreviation (U.S. Geological Survey, Announcement No. 18).
 */
export function firstSentence(text: string): { readonly first: string; readonly rest: string } {
  const match = /^(.+?(?:(?<![\s.(]\p{Lu}|\bNo)\.(?=\s)|。))\s*(.+)$/su.exec(text);
  return { first: match?.[1] ?? text, rest: match?.[2] ?? '' };
}
