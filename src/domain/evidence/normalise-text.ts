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

function looseCharacter(character: string): string {
  if (SINGLE_QUOTES.includes(character)) return "'";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  return DASHES.includes(character) ? '-' : character;
}

/**
 * N2, for a reader's own copy only, from an N1 text: quotation marks and dashes in their plain forms, each run of
 * white space (line breaks too, since a saved page breaks lines anywhere) as one space.
 */
export function loosenText(text: string): LooseText {
  const origins: number[] = [];
  let loose = '';
  let inSpace = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isSpace = /\s/.test(character);
    if (!(isSpace && inSpace)) {
      loose += isSpace ? ' ' : looseCharacter(character);
      origins.push(index);
    }
    inSpace = isSpace;
  }
  origins.push(text.length);
  return { text: loose, origins };
}
