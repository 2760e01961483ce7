/** A text in the form in which it is searched, and for each of its UTF-16 positions the position in the given text. */
export interface FoldedText {
  readonly text: string;
  readonly origins: readonly number[];
}

const MARKS = /\p{M}/gu;

/** Signs that are spelt in several ways and mean one thing. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D', (dash): [string, string] => [dash, '-']),
  ...Array.from('\u2018\u2019\u02BC', (mark): [string, string] => [mark, "'"]),
]);

function foldSign(sign: string): string {
  if (sign <= '\u007E') return sign.toLowerCase();
  return PLAIN.get(sign) ?? sign.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
}

/**
 * Folds away what a reader does not type: case, accents, full width, the kinds of dash and minus. Sign by sign, so that
 * what is found can be marked in the text as it is shown.
 */
export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const sign of text) {
    const folded = foldSign(sign);
    parts.push(folded);
    for (let index = 0; index < folded.length; index += 1) origins.push(at);
    at += sign.length;
  }
  origins.push(at);
  return { text: parts.join(''), origins };
}
