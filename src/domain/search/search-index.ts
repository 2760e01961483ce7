import { type SearchToken, searchTokens } from './search-tokens.ts';

/** A text of a document, and how much a word in it counts: 1 for its name, less for what is said about it. */
export interface SearchField {
  readonly text: string;
  readonly weight: number;
}

/** Something that can be found. */
export interface SearchDocument {
  /** How it is asked for by name; whoever types it whole wants this and nothing else. */
  readonly id: string;
  readonly fields: readonly SearchField[];
  /** What raises it among others that match as well; 1 for none. */
  readonly prior: number;
}

export interface Posting {
  /** The place of the document in the list that was indexed. */
  readonly document: number;
  readonly weight: number;
}

/** Documents by the terms in them. */
export interface SearchIndex<Document extends SearchDocument = SearchDocument> {
  readonly documents: readonly Document[];
  /** Each document once a term, with the most that any of its fields gives it. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** The id and the first field of each document, as {@link plainName} has them. */
  readonly names: readonly { readonly id: string; readonly title: string }[];
}

/** The words of an id are found too, after those of the texts. */
const ID_WEIGHT = 0.6;

/** A text without anything that does not matter to whoever types it: its terms, a space between. */
export function plainName(text: string): string {
  return searchTokens(text).map(({ terms }) => terms.join('')).join(' ');
}

/** A word among few says more of a text than one among many. */
function lengthFactor(tokens: number): number {
  return 3 / (2 + Math.sqrt(tokens));
}

/** All terms under which a token of a document is kept; of Chinese also the single letters, for one that is mistyped. */
function keptTerms({ kind, terms }: SearchToken): readonly string[] {
  return kind === 'han' ? [...terms, ...new Set(terms.join(''))] : terms;
}

interface ReadText {
  readonly terms: readonly string[];
  readonly factor: number;
}

/** Reads each text once: the name of a series stands in every one of its figures. */
function createReader(): (text: string) => ReadText {
  const read = new Map<string, ReadText>();
  return (text) => {
    const before = read.get(text);
    if (before !== undefined) return before;
    const tokens = searchTokens(text);
    const next = { terms: tokens.flatMap(keptTerms), factor: lengthFactor(tokens.length) };
    read.set(text, next);
    return next;
  };
}

function weightsOf(fields: readonly SearchField[], read: (text: string) => ReadText): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of fields) {
    const { terms, factor } = read(text);
    for (const term of terms) weights.set(term, Math.max(weight * factor, weights.get(term) ?? 0));
  }
  return weights;
}

/** Indexes documents: linear in their texts, some milliseconds for a few thousand. */
export function buildSearchIndex<Document extends SearchDocument>(documents: readonly Document[]): SearchIndex<Document> {
  const read = createReader();
  const postings = new Map<string, Posting[]>();
  documents.forEach(({ id, fields }, document) => {
    for (const [term, weight] of weightsOf([...fields, { text: id, weight: ID_WEIGHT }], read)) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ document, weight }]);
      else list.push({ document, weight });
    }
  });
  const names = documents.map(({ id, fields }) => ({ id: plainName(id), title: plainName(fields[0]?.text ?? '') }));
  return { documents, postings, names };
}
