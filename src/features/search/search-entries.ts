import type { Explorer } from '../../domain/explorer.ts';
import type { FoundKind } from '../../domain/search/found.ts';
import { search } from '../../domain/search/search.ts';
import { buildSearchIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import type { Words } from '../../i18n/words.ts';
import { commandEntries } from './command-entries.ts';
import { disputeEntries, eventEntries, quoteEntries, sourceEntries } from './evidence-entries.ts';
import { claimEntries, metricEntries } from './figure-entries.ts';
import type { SearchEntry } from './search-entry.ts';

/** Results of one kind, the best first. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly entries: readonly SearchEntry[];
  /** How many were found, shown ones among them. */
  readonly total: number;
}

export interface FoundEntries {
  /** The group with the best result first. */
  readonly groups: readonly FoundGroup[];
  readonly total: number;
  /** The terms to be marked. */
  readonly terms: ReadonlySet<string>;
}

/** Shown of each kind: enough to see whether it is among them; another word narrows the rest. More of one kind alone. */
const SHOWN = 5;
const SHOWN_ALONE = 12;

/** Everything that can be found in a dataset, in the words of a language. */
export function indexEntries(explorer: Explorer, words: Words): SearchIndex<SearchEntry> {
  return buildSearchIndex([
    ...commandEntries(words),
    ...metricEntries(explorer, words),
    ...claimEntries(explorer, words),
    ...eventEntries(explorer, words),
    ...quoteEntries(explorer, words),
    ...sourceEntries(explorer, words),
    ...disputeEntries(explorer, words),
  ]);
}

/** What is found for a query; for none the commands, so that they can be learnt. */
export function findEntries(index: SearchIndex<SearchEntry>, query: string): FoundEntries {
  if (query.trim() === '') {
    const entries = index.documents.filter(({ found }) => found.kind === 'command');
    return { groups: [{ kind: 'command', entries, total: entries.length }], total: entries.length, terms: new Set() };
  }
  const { hits, terms } = search(index, query);
  const kinds = [...new Set(hits.map(({ document }) => document.found.kind))];
  const most = kinds.length === 1 ? SHOWN_ALONE : SHOWN;
  const groups = kinds.map((kind) => {
    const entries = hits.flatMap(({ document }) => (document.found.kind === kind ? [document] : []));
    return { kind, entries: entries.slice(0, most), total: entries.length };
  });
  return { groups, total: hits.length, terms };
}
