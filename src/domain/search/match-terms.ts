import { editDistance } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchToken } from './search-tokens.ts';

/** Terms of the index that a typed token may mean, each with how surely, up to 1. */
export type TermMatches = ReadonlyMap<string, number>;

/** Of a number, each term that leaves its sign, its percent or its spelling open counts this much less. */
const LOOSER = 0.08;
const BEGINNING = 0.6;
/** By the number of slips. */
const SLIPS = [1, 0.6, 0.4];
/** The beginning of a word with one slip in it. */
const UNFINISHED = 0.45;

/** Slips that are forgiven: none in a short word, where each makes another word. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function beginnings(index: SearchIndex, text: string): TermMatches {
  const found = new Map<string, number>();
  for (const term of index.postings.keys()) {
    if (term.length > text.length && term.startsWith(text)) found.set(term, BEGINNING + (1 - BEGINNING) * (text.length / term.length) * 0.9);
  }
  return found;
}

/** Words within the slips that are forgiven; of the word still being typed, also their beginnings. */
function slips(index: SearchIndex, word: string, unfinished: boolean): TermMatches {
  const limit = slipsAllowed(word.length);
  const found = new Map<string, number>();
  if (limit === 0) return found;
  for (const term of index.postings.keys()) {
    if (!/^\p{L}/u.test(term)) continue;
    const whole = editDistance(word, term, limit);
    const begun = unfinished && term.length > word.length ? editDistance(word, term.slice(0, word.length), 1) : Infinity;
    const quality = Math.max(whole <= limit ? (SLIPS[whole] ?? 0) : 0, begun <= 1 ? UNFINISHED : 0);
    if (quality > 0) found.set(term, quality);
  }
  return found;
}

function matchWord(index: SearchIndex, word: string, unfinished: boolean): TermMatches {
  const begun = word.length >= 2 ? beginnings(index, word) : new Map<string, number>();
  const exact: readonly [string, number][] = index.postings.has(word) ? [[word, 1]] : [];
  // A word that stands somewhere as it was typed was not mistyped.
  return exact.length + begun.size > 0 ? new Map([...begun, ...exact]) : slips(index, word, unfinished);
}

function matchNumber(index: SearchIndex, { terms }: SearchToken, unfinished: boolean): TermMatches {
  const exact = terms.flatMap((term, place): [string, number][] => (index.postings.has(term) ? [[term, 1 - LOOSER * place]] : []));
  return exact.length === 0 && unfinished ? beginnings(index, terms[0] ?? '') : new Map(exact);
}

/** What a token that is no run of Chinese may mean; `unfinished` for the last one, which is still being typed. */
export function matchTerms(index: SearchIndex, token: SearchToken, unfinished: boolean): TermMatches {
  const [first = ''] = token.terms;
  switch (token.kind) {
    case 'word':
      return matchWord(index, first, unfinished);
    case 'number':
      return matchNumber(index, token, unfinished);
    case 'date':
      // A month holds its days: 2025-05 finds 2025-05-12.
      return new Map([...beginnings(index, first), ...(index.postings.has(first) ? [[first, 1] as const] : [])]);
    case 'han':
      return new Map();
  }
}
