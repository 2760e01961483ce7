import type { Found } from '../../domain/search/found.ts';
import type { SearchDocument, SearchField } from '../../domain/search/search-index.ts';

/** What can be found, as it is shown and as it is searched. */
export interface SearchEntry extends SearchDocument {
  readonly found: Found;
  /** Of a figure and an event, what stands before its name: `−34.5%`, `12 May 2025`. */
  readonly value: string;
  readonly title: string;
  /** The language of words that are not ours. */
  readonly titleLanguage: string | null;
  readonly detail: string;
}

interface EntryParts {
  readonly id: string;
  readonly found: Found;
  readonly value?: string;
  readonly title: string;
  readonly titleLanguage?: string;
  readonly detail: string;
  readonly prior?: number;
  /** What else it is found by, the most telling first. */
  readonly others?: readonly SearchField[];
}

/** What an entry shows counts most; the rest as it is told. */
export function searchEntry({ value = '', titleLanguage, prior = 1, others = [], ...parts }: EntryParts): SearchEntry {
  const fields = [
    { text: parts.title, weight: 1 },
    { text: value, weight: 1 },
    { text: parts.detail, weight: 0.5 },
    ...others,
  ].filter(({ text }) => text !== '');
  return { ...parts, value, titleLanguage: titleLanguage ?? null, prior, fields };
}
