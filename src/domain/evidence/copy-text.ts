import { textLook } from './look-alike.ts';
import { loosenText, normaliseText } from './normalise-text.ts';
import { cutsWord } from './word-edges.ts';

/** A reader's copy, made ready once for many quotes. Positions are those of JavaScript strings. */
export interface CopyText {
  /** Under N1. */
  readonly text: string;
  /** Under N2. */
  readonly loose: string;
  /** The position in `text` of each position in `loose`, and one more for the end. */
  readonly origins: ArrayLike<number>;
  /** What the copy looks like, by `look-alike.ts`; made when it is first asked for. */
  readonly look: () => string;
}

/** A stretch of a text, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function openCopy(text: string): CopyText {
  const normal = normaliseText(text);
  const { text: loose, origins } = loosenText(normal);
  let look: string | undefined;
  return {
    text: normal,
    loose,
    origins,
    look: () => {
      look ??= textLook(loose);
      return look;
    },
  };
}

/** More places of one sentence than any page has; the rest of a text that repeats it without end adds nothing. */
const MOST_PLACES = 100;

const WORD = /[\p{L}\p{N}]*/uy;

/** From where the words may stand next: no whole word begins inside the word or number that a position is in. */
function nextStart(text: string, words: string, at: number): number {
  if (!/^[\p{L}\p{N}]/u.test(words)) return at + 1;
  WORD.lastIndex = at;
  return at + Math.max(1, WORD.exec(text)?.[0].length ?? 0);
}

/** Where words under N2 stand in the copy under N2, as whole words: "34.5%" does not stand in "134.5%". */
export function looseOccurrences({ loose }: CopyText, words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (words === '') return found;
  for (let from = loose.indexOf(words); from !== -1 && found.length < MOST_PLACES;) {
    const to = from + words.length;
    const isWhole = !cutsWord(loose.slice(Math.max(0, from - 4), from), words) && !cutsWord(words, loose.slice(to, to + 4));
    if (isWhole) found.push({ from, to });
    from = loose.indexOf(words, nextStart(loose, words, from));
  }
  return found;
}

/** The same stretch in the copy under N1. */
export function originStretch({ origins, text }: CopyText, { from, to }: Stretch): Stretch {
  return { from: origins[from] ?? text.length, to: (origins[to - 1] ?? text.length - 1) + 1 };
}
