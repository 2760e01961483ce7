/** A text of our own, cut after its first sentence: what is shown at once, and what can wait. Either may be all of it. */
export function firstSentence(text: string): { readonly first: string; readonly rest: string } {
  const match = /^(.+?(?:\.(?=\s)|。))\s*(.+)$/su.exec(text);
  return { first: match?.[1] ?? text, rest: match?.[2] ?? '' };
}
