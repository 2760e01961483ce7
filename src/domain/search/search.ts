import { matchTerms } from './match-terms.ts';
import { plainName, type SearchDocument, type SearchIndex } from './search-index.ts';
import { type SearchToken, searchTokens } from './search-tokens.ts';

export interface SearchHit<Document extends SearchDocument> {
  readonly document: Document;
  readonly score: number;
}

export interface SearchResult<Document extends SearchDocument> {
  /** The best first. */
  readonly hits: readonly SearchHit<Document>[];
  /** The terms by which they were found, to be marked. */
  readonly terms: ReadonlySet<string>;
}

/** What one token of the query found: how much it counts for each document. */
interface Found {
  readonly scores: ReadonlyMap<number, number>;
  readonly terms: readonly string[];
}

/** Words that say nothing of what is looked for; dropped unless there is nothing else. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'vs', 'was', 'with']);

/** Of a run of Chinese: what its pairs count for, and its single letters, and how much of both must be there. */
const PAIRS = 0.7;
const LETTERS = 0.3;
const ENOUGH = 0.4;

/** A rare term says more than a common one. */
function rarity(index: SearchIndex, term: string): number {
  return Math.log(1 + index.documents.length / (index.postings.get(term)?.length ?? 1));
}

function findToken(index: SearchIndex, token: SearchToken, unfinished: boolean): Found {
  const scores = new Map<number, number>();
  const matches = matchTerms(index, token, unfinished);
  // The exact term sets the scale: a rare misspelling must not outweigh the word itself.
  const scale = Math.min(...[...matches].filter(([, quality]) => quality > 0.9).map(([term]) => rarity(index, term)), Infinity);
  for (const [term, quality] of matches) {
    const worth = quality * Math.min(scale, rarity(index, term));
    for (const { document, weight } of index.postings.get(term) ?? []) {
      scores.set(document, Math.max(scores.get(document) ?? 0, worth * weight));
    }
  }
  return { scores, terms: [...matches.keys()] };
}

/** How much of the terms each document holds, as a share of 1, and how well it holds them. */
function shares(index: SearchIndex, terms: readonly string[]): ReadonlyMap<number, { readonly share: number; readonly worth: number }> {
  const found = new Map<number, { share: number; worth: number }>();
  for (const term of terms) {
    const worth = rarity(index, term) / terms.length;
    for (const { document, weight } of index.postings.get(term) ?? []) {
      const before = found.get(document) ?? { share: 0, worth: 0 };
      found.set(document, { share: before.share + 1 / terms.length, worth: before.worth + worth * weight });
    }
  }
  return found;
}

function findRun(index: SearchIndex, { terms }: SearchToken): Found {
  const letters = [...new Set(terms.join(''))];
  const single = letters.length === 1;
  const inPairs = shares(index, terms);
  const inLetters = shares(index, letters);
  const scores = new Map<number, number>();
  for (const [document, { share, worth }] of inLetters) {
    const pair = single ? { share, worth } : (inPairs.get(document) ?? { share: 0, worth: 0 });
    const whole = PAIRS * pair.share + LETTERS * share;
    if (whole >= ENOUGH) scores.set(document, whole * (pair.worth + worth) / 2);
  }
  return { scores, terms };
}

/** Whoever types the name of a thing means that thing. */
function nameBonus(index: SearchIndex, document: number, query: string): number {
  const name = index.names[document];
  if (name === undefined || query.length < 2) return 1;
  if (name.id === query || name.title === query) return 4;
  if (name.title.startsWith(query)) return 1.6;
  return name.title.includes(query) ? 1.3 : 1;
}

/** For each document how many of the tokens it holds, and what they count together. */
function join(found: readonly Found[]): ReadonlyMap<number, { readonly tokens: number; readonly score: number }> {
  const all = new Map<number, { tokens: number; score: number }>();
  for (const { scores } of found) {
    for (const [document, score] of scores) {
      const before = all.get(document) ?? { tokens: 0, score: 0 };
      all.set(document, { tokens: before.tokens + 1, score: before.score + score });
    }
  }
  return all;
}

/**
 * Finds documents by what a reader types. Every word must be in a document; where none holds them all, those that hold
 * the most are given. Ranked by how exact and how rare the words are, how much the field counts, and the name typed whole.
 */
export function search<Document extends SearchDocument>(
  index: SearchIndex<Document>,
  query: string,
): SearchResult<Document> {
  const typed = searchTokens(query);
  const telling = typed.filter(({ terms }) => !SMALL.has(terms[0] ?? ''));
  const tokens = telling.length > 0 ? telling : typed;
  const found = tokens.map((token) => (token.kind === 'han' ? findRun(index, token) : findToken(index, token, token === typed.at(-1))));
  const all = join(found);
  const most = Math.max(0, ...[...all.values()].map((one) => one.tokens));
  const name = plainName(query);
  const hits = [...all].flatMap(([place, { tokens: held, score }]) => {
    const document = index.documents[place];
    if (document === undefined || held < most) return [];
    return [{ document, score: score * document.prior * nameBonus(index, place, name) }];
  });
  return { hits: hits.toSorted((a, b) => b.score - a.score), terms: new Set(found.flatMap((one) => one.terms)) };
}
