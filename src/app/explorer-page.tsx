import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { HatchPattern, hatchId } from '../charts/marks/hatch.tsx';
import type { Target } from '../domain/dataset.ts';
import { createExplorer, type Explorer } from '../domain/explorer.ts';
import { type ExplorerModel, exploreView } from '../domain/explorer-model.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceId } from '../domain/ids.ts';
import type { ViewState } from '../domain/view.ts';
import { SERIES_COLOURS } from '../domain/dataset.ts';
import { DataTable } from '../features/data-table/data-table.tsx';
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx';
import { EvidenceStart } from '../features/evidence/evidence-start.tsx';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import { ReadoutDock } from '../features/panels/readout-dock.tsx';
import { LinkNotices } from '../features/states/link-notices.tsx';
import { SourcesTab } from '../features/sources/sources-tab.tsx';
import { useWords } from '../i18n/words.ts';
import { highlightStore } from '../state/cursor-store.ts';
import { reconcileView } from '../state/reconcile-view.ts';
import { setView, useLinkIssues, useView } from '../state/use-view.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import { type ScreenSize, useScreenSize } from '../ui/use-media.ts';
import { ChartsTab } from './charts-tab.tsx';
import { LiveRegion } from './live-region.tsx';
import { PageHeader } from './page-header.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SourceLine } from './source-line.tsx';
import { TabBar } from './tab-bar.tsx';

type OnView = (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;

const changeView: OnView = (patch, mode = 'push') => setView(patch, { mode });

/** Hatch patterns stand once in the page; a pattern that is not displayed still paints. */
function PaintDefinitions() {
  return (
    <svg width={0} height={0} className="absolute" aria-hidden="true">
      <defs>
        {SERIES_COLOURS.filter((slot) => SERIES_STYLES[slot].hatched).map((slot) => (
          <HatchPattern key={hatchId(slot)} slot={slot} colour={SERIES_STYLES[slot].mark} />
        ))}
      </defs>
    </svg>
  );
}

interface TabProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly screen: ScreenSize;
  readonly quote: EvidenceId | null;
  readonly onQuote: (quote: EvidenceId | null) => void;
}

function openTarget(target: Target, month: number | null): void {
  changeView(month === null ? { evidence: target } : { evidence: target, at: month });
}

function TabContent({ explorer, model, view, screen, quote, onQuote }: TabProps) {
  switch (view.tab) {
    case 'charts':
      return <ChartsTab explorer={explorer} model={model} view={view} screen={screen} onView={changeView} onOpen={openTarget} />;
    case 'table':
      return (
        <DataTable
          explorer={explorer}
          model={model}
          sort={view.sort}
          pinned={view.at}
          openTarget={view.evidence}
          onSort={(sort) => changeView({ sort })}
          onOpen={(target) => openTarget(target, null)}
          onPin={(at) => changeView({ at })}
        />
      );
    case 'sources':
      return (
        <SourcesTab
          explorer={explorer}
          article={view.article}
          openQuote={quote}
          onArticle={(article) => {
            onQuote(null);
            changeView({ article });
          }}
          onOpen={(target) => openTarget(target, null)}
          onHighlight={(claims) => highlightStore.set(claims)}
        />
      );
  }
}

/** One view of the dataset, with everything around it. */
export function ExplorerPage({ dataset, packageUrl }: { readonly dataset: Dataset; readonly packageUrl: string }) {
  const { shell } = useWords();
  const asked = useView();
  const linkIssues = useLinkIssues();
  const explorer = useMemo(() => createExplorer(dataset), [dataset]);
  const { view, issues } = useMemo(() => reconcileView(asked, dataset), [asked, dataset]);
  const drawn = useDeferredValue(view);
  const model = useMemo(() => exploreView(explorer, drawn), [explorer, drawn]);
  const screen = useScreenSize();
  const area = useRef<HTMLDivElement>(null);
  const [quote, setQuote] = useState<EvidenceId | null>(null);
  const [dismissed, setDismissed] = useState(false);
  const notices = [...linkIssues, ...issues];
  const articles = [...dataset.sources.values()].filter((source) => source.kind === 'article').length;

  // The Sources tab has columns of its own; it gives room to evidence only once some is open.
  const hasColumn = view.tab !== 'sources' || view.evidence !== null;
  const evidence = view.evidence === null ? null : (
    <EvidencePanel
      explorer={explorer}
      model={model}
      target={view.evidence}
      layout={screen === 'desktop' ? 'side' : 'sheet'}
      onOpen={(target) => (target === null ? changeView({ evidence: null }) : openTarget(target, null))}
      onHighlight={(claims) => highlightStore.set(claims)}
      onArticle={(article, one) => {
        setQuote(one);
        changeView({ tab: 'sources', article });
      }}
    />
  );
  return (
    <div className="mx-auto max-w-[1680px] px-3.5 min-[360px]:px-4 tablet:px-6 desktop:px-7">
      <PaintDefinitions />
      <PageHeader
        tabs={<TabBar tab={view.tab} counts={{ sources: articles }} onTab={(tab) => changeView({ tab })} />}
      />
      {notices.length > 0 && !dismissed && <LinkNotices issues={notices} onDismiss={() => setDismissed(true)} />}
      <FilterBar explorer={explorer} model={model} view={view} onView={changeView} />
      <div
        ref={area}
        className={hasColumn ? 'relative desktop:grid desktop:grid-cols-[minmax(0,1fr)_360px] desktop:gap-x-8' : 'relative'}
      >
        <main id="main" className="min-w-0">
          <TabContent explorer={explorer} model={model} view={drawn} screen={screen} quote={quote} onQuote={setQuote} />
        </main>
        {screen === 'desktop' && hasColumn && (
          <aside aria-label={shell.evidence}>
            <div className="sticky top-0 max-h-screen overflow-y-auto">
              {evidence ?? <EvidenceStart explorer={explorer} model={model} onOpen={(target) => openTarget(target, null)} />}
            </div>
          </aside>
        )}
        {screen !== 'desktop' &&
          (evidence ?? (view.tab === 'charts' && view.at !== null && <ReadoutDock model={model} month={view.at} onPin={(at) => changeView({ at })} />))}
        {screen === 'desktop' && view.tab === 'charts' && view.evidence?.kind === 'observation' && (
          <SourceLine area={area} claim={view.evidence.id} />
        )}
      </div>
      <LiveRegion model={model} />
      <SiteFooter dataset={dataset} packageUrl={packageUrl} />
    </div>
  );
}
