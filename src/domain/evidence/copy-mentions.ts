import type { Mention } from '../dataset.ts';
import { codePointLength } from './code-points.ts';
import { type CopyText, originStretch, type Stretch } from './copy-text.ts';
import { loosenText } from './normalise-text.ts';
import { cutsWord } from './word-edges.ts';

/** A passage that stands in place: `start` in its document (code points), `from` in the copy. */
export interface Anchor extends Stretch {
  readonly start: number;
}

export interface PlacedMention extends Stretch {
  readonly mention: Mention;
}

/** How far a mention may stand from where the nearest passage puts it: the white space of a few paragraphs, no more. */
const SLACK = 40;

function expectedPlace(mention: Mention, anchors: readonly Anchor[]): number | undefined {
  let nearest: Anchor | undefined;
  for (const anchor of anchors) {
    const isNearer = nearest === undefined || Math.abs(anchor.start - mention.start) < Math.abs(nearest.start - mention.start);
    if (isNearer) nearest = anchor;
  }
  return nearest === undefined ? undefined : nearest.from + mention.start - nearest.start;
}

/** The position of the first origin at or after a place of the N1 text. */
function looseIndex({ origins }: CopyText, place: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeMention(mention: Mention, expected: number, copy: CopyText): PlacedMention | undefined {
  const words = loosenText(mention.exact).text;
  const start = looseIndex(copy, Math.max(0, expected - SLACK));
  const end = looseIndex(copy, Math.max(0, expected + SLACK)) + words.length;
  const place = looseIndex(copy, Math.max(0, expected));
  let nearest: number | undefined;
  for (let at = copy.loose.indexOf(words, start); at !== -1 && at + words.length <= end; at = copy.loose.indexOf(words, at + 1)) {
    const to = at + words.length;
    const isWhole = !cutsWord(copy.loose.slice(Math.max(0, at - 4), at), words) && !cutsWord(words, copy.loose.slice(to, to + 4));
    if (isWhole && (nearest === undefined || Math.abs(at - place) < Math.abs(nearest - place))) nearest = at;
  }
  return nearest === undefined ? undefined : { mention, ...originStretch(copy, { from: nearest, to: nearest + words.length }) };
}

/**
 * Finds the mentions of a document (numbers that it states and no chart shows) in a copy, beside the passages found there:
 * a mention has no neighbours of its own recorded, so it is taken only where the nearest passage leads to it.
 */
export function placeMentions(mentions: readonly Mention[], anchors: readonly Anchor[], copy: CopyText): readonly PlacedMention[] {
  const taken = new Set<number>();
  return mentions.flatMap((mention) => {
    const expected = expectedPlace(mention, anchors);
    const placed = expected === undefined || codePointLength(mention.exact) === 0 ? undefined : placeMention(mention, expected, copy);
    if (placed === undefined || taken.has(placed.from)) return [];
    taken.add(placed.from);
    return [placed];
  });
}
