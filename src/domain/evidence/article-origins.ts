import type { QuoteEvidence, Source } from '../dataset.ts';
import type { Explorer } from '../explorer.ts';
import { type OriginId, type SourceId, sourceId } from '../ids.ts';
import { groupByOrigin } from './origin-groups.ts';

/** How the statements of an article are counted. */
export interface ArticleOrigin {
  readonly source: Source;
  readonly quotes: number;
  /** Statements that go back to the article itself. */
  readonly own: number;
  /** Other roots of its statements, the most frequent first. */
  readonly others: readonly { readonly origin: OriginId; readonly home: Source | null; readonly count: number }[];
}

function supports(quote: QuoteEvidence): boolean {
  return quote.relation !== 'disputes' && quote.relation !== 'context';
}

/** Documents whose texts were read, in the order of their files. */
export function articles(explorer: Explorer): readonly Source[] {
  const read = [...explorer.dataset.sources.values()].filter((source) => source.kind === 'article' && source.textLength > 0);
  return read.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}

/** Tells where the statements of an article go back to. Statements that only give context are not counted. */
export function articleOrigin(explorer: Explorer, source: Source): ArticleOrigin {
  const quotes = explorer.index.quotesOf(source.id).filter(supports);
  const others: { origin: OriginId; home: Source | null; count: number }[] = [];
  let own = 0;
  for (const group of groupByOrigin(quotes)) {
    const home: SourceId = sourceId(group.origin);
    if (home === source.id) own = group.quotes.length;
    else others.push({ origin: group.origin, home: explorer.dataset.sources.get(home) ?? null, count: group.quotes.length });
  }
  return { source, quotes: quotes.length, own, others: others.toSorted((a, b) => b.count - a.count) };
}

/** Whether most of what the article says goes back to the article itself. */
export function isOwnOrigin({ own, others }: ArticleOrigin): boolean {
  return own >= (others[0]?.count ?? 0);
}
