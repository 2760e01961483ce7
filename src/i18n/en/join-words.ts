/** How parts of a sentence stand together. Lists carry no "and", because a name in them may hold one. */
export const joinWords = {
  items: (parts: readonly string[]) => parts.join(', '),
  /** Parts that may hold commas themselves. */
  clauses: (parts: readonly string[]) => parts.join('; '),
  sentences: (parts: readonly string[]) => parts.join(' '),
  /** A value and what it is, a name and its date. */
  pair: (first: string, second: string) => `${first}, ${second}`,
  labelled: (name: string, text: string) => `${name}: ${text}`,
  bracket: (text: string) => ` (${text})`,
  stop: (text: string) => `${text}.`,
  /** For sentences that are put together on the page, around links. */
  marks: { comma: ', ', semicolon: '; ', colon: ': ', open: ' (', close: ')', stop: '. ', space: ' ' },
};
