import type { ReactNode } from 'react';
import type { Target } from '../../domain/dataset.ts';
import { articleOrigin, articles } from '../../domain/evidence/article-origins.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId, EvidenceId, SourceId } from '../../domain/ids.ts';
import { useWords } from '../../i18n/words.ts';
import { ArticleChecks } from './article-checks.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticleReading } from './article-reading.tsx';
import { CitedList } from './cited-list.tsx';

/**
 * By the room that is left, since the evidence column may stand beside it: one column; picker, reading and
 * bar, with the reader's own copy above and the checks below the reading; all four in a row.
 */
const GRID =
  'grid gap-x-8 gap-y-6 @min-[900px]:grid-cols-[200px_minmax(0,1fr)_76px] @min-[900px]:items-start @min-[900px]:grid-rows-[auto_auto_1fr] @min-[1180px]:grid-cols-[280px_minmax(0,1fr)_84px_300px] @min-[1180px]:grid-rows-[auto_1fr]';

interface SourcesTabProps {
  readonly explorer: Explorer;
  readonly article: SourceId | null;
  readonly openQuote: EvidenceId | null;
  readonly onArticle: (source: SourceId) => void;
  readonly onOpen: (target: Target) => void;
  readonly onHighlight: (claims: readonly ClaimId[]) => void;
  /** Where a reader gives a copy of their own, and what was found in it. */
  readonly copyBox: ReactNode;
  readonly copyReport: ReactNode;
}

/** Read by source: the reports with every quote in order, each leading to its point; below them everything that is cited. */
export function SourcesTab({ explorer, article, openQuote, onArticle, onOpen, onHighlight, copyBox, copyReport }: SourcesTabProps) {
  const { sources: words } = useWords();
  const all = articles(explorer);
  const source = all.find((one) => one.id === article) ?? all[0];
  return (
    <div className="@container pt-4">
      {copyReport}
      {source === undefined ? (
        <h2 className="text-m text-ink-2">{explorer.knowledge === null ? words.none : words.noneYet}</h2>
      ) : (
        <div className={GRID}>
          <ArticleList origins={all.map((one) => articleOrigin(explorer, one))} open={source.id} onArticle={onArticle} />
          <div className="@min-[900px]:col-span-2 @min-[900px]:col-start-2 @min-[1180px]:col-span-1 @min-[1180px]:col-start-4">{copyBox}</div>
          <ArticleReading
            key={source.id}
            explorer={explorer}
            source={source}
            openQuote={openQuote}
            onOpen={onOpen}
            onHighlight={onHighlight}
          />
          <ArticleChecks explorer={explorer} source={source} />
        </div>
      )}
      <CitedList explorer={explorer} />
    </div>
  );
}
