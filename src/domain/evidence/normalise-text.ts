/**
 * N1, the form in which documents are hashed and offsets count: Unicode NFC, line ends as LF,
 * no-break spaces (U+00A0, U+202F) as spaces. Nothing else changes, so that a quote stays verbatim.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}

/** A text under N2, and for each of its UTF-16 positions the position in the N1 text; one more for the end. */
export interface LooseText {
  readonly text: string;
  readonly origins: readonly number[];
}

const SINGLE_QUOTES = '\u2018\u2019\u201A\u201B\u2032\u02BC';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';

const PLAIN_FORMS: ReadonlyMap<string, string> = new Map([
  ...Array.from(SINGLE_QUOTES, (mark): [string, string] => [mark, "'"]),
  ...Array.from(DOUBLE_QUOTES, (mark): [string, string] => [mark, '"']),
  ...Array.from(DASHES, (dash): [string, string] => [dash, '-']),
]);

/** A run of white space, or a mark that has a plain form: all that N2 changes. */
const CHANGED = new RegExp(`\\s+|[${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}]`, 'g');

/**
 * N2, for a reader's own copy only, from an N1 text: quotation marks and dashes in their plain forms, each run of
 * white space (line breaks too, since a saved page breaks lines anywhere) as one space.
 */
export function loosenText(text: string): LooseText {
  const origins: number[] = [];
  const parts: string[] = [];
  let at = 0;
  const keep = (end: number): void => {
    parts.push(text.slice(at, end));
    for (; at < end; at += 1) origins.push(at);
  };
  for (const match of text.matchAll(CHANGED)) {
    const [found] = match;
    keep(match.index);
    parts.push(PLAIN_FORMS.get(found) ?? ' ');
    origins.push(at);
    at += found.length;
  }
  keep(text.length);
  origins.push(text.length);
  return { text: parts.join(''), origins };
}
