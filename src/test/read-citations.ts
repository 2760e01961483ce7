import { Cite, plugins } from '@citation-js/core';

export interface ReadName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** An item as citation-js understood it: the variables of CSL. */
export interface ReadItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly ReadName[];
  /** Where citation-js puts the authors of a newspaper article in RIS. */
  readonly reporter?: readonly string[] | string;
  readonly 'container-title'?: string;
  /** Where citation-js puts the site of a web page in RIS. */
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly source?: string;
  readonly genre?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly annote?: string;
  readonly note?: string;
}

function isItem(item: unknown): item is ReadItem {
  return typeof item === 'object' && item !== null && 'id' in item && 'type' in item && 'title' in item;
}

function items(read: Cite): readonly ReadItem[] {
  const all = read.data.filter(isItem);
  if (all.length < read.data.length) throw new Error('an item was read back without id, type or title');
  return all;
}

/** Reads BibTeX (the dialect of biblatex) with a parser that shares no code with the program. */
export async function readBibtex(text: string): Promise<readonly ReadItem[]> {
  await import('@citation-js/plugin-bibtex');
  return items(new Cite(text, { forceType: '@biblatex/text' }));
}

/** Reads RIS with a parser that shares no code with the program. */
export async function readRis(text: string): Promise<readonly ReadItem[]> {
  await import('@citation-js/plugin-ris');
  return items(new Cite(text));
}

/** The records of RIS by tag, before anything is made of them; a tag that occurs twice is a list. */
export async function readRisTags(text: string): Promise<readonly Readonly<Record<string, string | readonly string[]>>[]> {
  await import('@citation-js/plugin-ris');
  return plugins.input.data(text, '@ris/file');
}

/** Reads CSL-JSON, which citation-js cleans of everything that the schema does not know. */
export function readCsl(text: string): readonly ReadItem[] {
  return items(new Cite(text));
}
