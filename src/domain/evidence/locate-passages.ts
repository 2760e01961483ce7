import { sliceCodePoints } from './code-points.ts';
import { type CopyText, looseOccurrences, originStretch, type Stretch } from './copy-text.ts';
import { keepsNeighbours } from './locate-neighbours.ts';
import { longestChain } from './locate-order.ts';
import { textLook } from './look-alike.ts';
import { loosenText } from './normalise-text.ts';
import type { Passage } from './passages.ts';

/** Where a passage of a document stands in a reader's copy; positions are those of its N1 text. */
export type PassageLocation =
  | ({ readonly state: 'exact' | 'exact-after-normalisation' } & Stretch)
  /** `order`: out of the order of the others; `neighbours`: between other words. */
  | ({ readonly state: 'moved'; readonly why: 'order' | 'neighbours' } & Stretch)
  /** `lookAlike`: the copy has words that look the same and are spelt with other characters. */
  | { readonly state: 'missing'; readonly lookAlike: boolean };

interface Candidates {
  /** Places between the recorded neighbours, in N2. */
  readonly kept: readonly Stretch[];
  /** Any other place of the words, in N2. */
  readonly loose: Stretch | undefined;
}

function candidatesOf(passage: Passage, copy: CopyText): Candidates {
  const places = looseOccurrences(copy, loosenText(passage.text).text);
  return { kept: places.filter((place) => keepsNeighbours(passage, copy, place)), loose: places[0] };
}

/** A chain is the copy's order only where most quotes that could stand in it do: a shuffled text has none. */
function orderOf(candidates: readonly Candidates[]): ReadonlyMap<number, Stretch> {
  const chain = longestChain(candidates.map(({ kept }) => kept));
  const placed = candidates.filter(({ kept }) => kept.length > 0).length;
  return chain.size * 2 > placed ? chain : new Map();
}

/** Whether the copy looks as if it held a passage that it does not hold. */
function looksLike(passage: Passage, copy: CopyText): boolean {
  return copy.look().includes(textLook(loosenText(passage.text).text));
}

function locationOf(
  passage: Passage,
  { kept, loose }: Candidates,
  inOrder: Stretch | undefined,
  copy: CopyText,
): PassageLocation {
  if (inOrder !== undefined) {
    const stretch = originStretch(copy, inOrder);
    const verbatim = copy.text.slice(stretch.from, stretch.to) === passage.text;
    return { state: verbatim ? 'exact' : 'exact-after-normalisation', ...stretch };
  }
  const place = kept[0] ?? loose;
  if (place === undefined) return { state: 'missing', lookAlike: looksLike(passage, copy) };
  return { state: 'moved', why: kept.length > 0 ? 'order' : 'neighbours', ...originStretch(copy, place) };
}

/**
 * Looks for the passages of one document, given in its order, in a reader's copy. Strict forms come first and none is fuzzy:
 * the words must be the same under N1 or N2. Their place is judged by neighbours and by order, never by distance from the
 * top, because a page puts furniture before, after and between the paragraphs of a text.
 *
 * Yields after each passage, so that it can be done in slices.
 */
export function* locatePassages(passages: readonly Passage[], copy: CopyText): Generator<void, readonly PassageLocation[]> {
  const candidates: Candidates[] = [];
  for (const passage of passages) {
    candidates.push(candidatesOf(passage, copy));
    yield;
  }
  const order = orderOf(candidates);
  return candidates.flatMap((candidate, at) => {
    const passage = passages[at];
    return passage === undefined ? [] : [locationOf(passage, candidate, order.get(at), copy)];
  });
}

/** Whether the words of a number stand anywhere in the copy, not as a part of a longer number or word. */
export function hasNumber(words: string, copy: CopyText): boolean {
  return looseOccurrences(copy, loosenText(words).text).length > 0;
}

/** A span of a passage's words (code points) in the copy, from where the passage stands there. */
export function spanInCopy(passage: Passage, span: { start: number; end: number }, at: Stretch, copy: CopyText): Stretch {
  const words = copy.text.slice(at.from, at.to);
  const upTo = (end: number): number => loosenText(sliceCodePoints(passage.text, { start: 0, end })).text.length;
  const { origins } = loosenText(words);
  const last = origins[upTo(span.end) - 1];
  return { from: at.from + (origins[upTo(span.start)] ?? 0), to: at.from + (last === undefined ? words.length : last + 1) };
}
