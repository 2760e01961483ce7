import { Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import type { Dataset } from '../domain/dataset.ts';
import { createExplorer, type Explorer } from '../domain/explorer.ts';
import { eventsInRange, exploreView, type ExplorerModel } from '../domain/explorer-model.ts';
import type { EvidenceId, SourceId } from '../domain/ids.ts';
import type { ViewState } from '../domain/view.ts';
import { resolveRange } from '../domain/view-range.ts';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import { ChartKey } from '../features/panels/chart-key.tsx';
import { FrozenBanner } from '../features/states/frozen-banner.tsx';
import { LinkNotices } from '../features/states/link-notices.tsx';
import { useWords } from '../i18n/words.ts';
import { reconcileView } from '../state/reconcile-view.ts';
import { useLinkIssues, useView } from '../state/use-view.ts';
import { useScreenSize } from '../ui/use-media.ts';
import { CompareArea } from './compare-area.tsx';
import { changeView, openTarget } from './change-view.ts';
import { EvidenceArea } from './evidence-area.tsx';
import { keepFocus } from './keep-focus.ts';
import { KeyHelpArea } from './key-help-area.tsx';
import { DropArea, fetchPartsAhead } from './lazy-parts.tsx';
import { LiveRegion } from './live-region.tsx';
import { MomentsArea } from './moments-area.tsx';
import { OfflineAtRest } from './offline-at-rest.tsx';
import { PageHeader } from '../features/shell/page-header.tsx';
import { printView } from './load-print.ts';
import { PrintArea } from './print-area.tsx';
import { PaintDefinitions } from '../features/shell/paint-definitions.tsx';
import { PageTools } from './page-tools.tsx';
import { SiteFooter } from '../features/shell/site-footer.tsx';
import { StoryArea, StoryEntry } from './story-area.tsx';
import { SourceLine } from './source-line.tsx';
import { TabBar } from '../features/shell/tab-bar.tsx';
import { takeFile } from './take-file.ts';
import { TabContent } from './tab-content.tsx';
import { verifyAtRest } from './verify-at-rest.ts';

/** The figures of a view; another pin, tab or open claim leaves them as they are. */
function useFigures(explorer: Explorer, view: ViewState): ExplorerModel {
  const { topics, metrics, range, transform, rareEarthView, overlay, lag, sources, minOrigins, evidenceFilter } = view;
  const { dataset, extent } = explorer;
  // A filter leaves range and events as they are, and so the lane of events.
  const shown = useMemo(() => resolveRange(range, extent), [range, extent]);
  const events = useMemo(() => eventsInRange(dataset, shown), [dataset, shown]);
  return useMemo(
    () => ({ ...exploreView(explorer, { topics, metrics, range, transform, rareEarthView, overlay, lag, sources, minOrigins, evidenceFilter }), events, range: shown }),
    [explorer, events, shown, topics, metrics, range, transform, rareEarthView, overlay, lag, sources, minOrigins, evidenceFilter],
  );
}

/** The view of the link, fitted to the dataset, and everything that is derived from both. */
function useExplorerView(dataset: Dataset) {
  const asked = useView();
  const { view, issues } = useMemo(() => reconcileView(asked, dataset), [asked, dataset]);
  const drawn = useDeferredValue(view);
  const { known, revised } = drawn;
  const explorer = useMemo(() => createExplorer(dataset, { known, revised }), [dataset, known, revised]);
  const model = useFigures(explorer, drawn);
  return { explorer, view, drawn, model, notices: [...useLinkIssues(), ...issues] };
}

/** One and the same element, so that it is not looked at with every choice. */
const CHART_KEY = <ChartKey />;

interface ExplorerPageProps {
  readonly dataset: Dataset;
  readonly packageUrl: string;
  /** Whether the dataset is the newest, not an earlier one that a frozen link asks for. */
  readonly newest: boolean;
}

/** One view of the dataset, with everything around it. */
export function ExplorerPage({ dataset, packageUrl, newest }: ExplorerPageProps) {
  const { shell } = useWords();
  const { explorer, view, drawn, model, notices } = useExplorerView(dataset);
  const screen = useScreenSize();
  const area = useRef<HTMLDivElement>(null);
  const [quote, setQuote] = useState<EvidenceId | null>(null);
  const [dismissed, setDismissed] = useState(false);
  useEffect(fetchPartsAhead, []);
  useEffect(() => keepFocus(document.body), []);
  useEffect(() => verifyAtRest(dataset), [dataset]);
  const articles = [...explorer.dataset.sources.values()].filter((source) => source.kind === 'article').length;
  const showQuote = (article: SourceId, one: EvidenceId | null): void => {
    setQuote(one);
    changeView({ tab: 'sources', article });
  };
  // The tabs for reading have columns of their own; they give room to evidence only once some is open.
  const hasColumn = view.tab === 'charts' || view.tab === 'table' || view.evidence !== null;
  const columns = hasColumn ? 'desktop:grid desktop:grid-cols-[minmax(0,1fr)_360px] desktop:gap-x-8' : '';
  return (
    <div className="mx-auto max-w-[1680px] px-3.5 min-[360px]:px-4 tablet:px-6 desktop:px-7">
      <PaintDefinitions />
      <PageHeader
        actions={<PageTools explorer={explorer} model={model} view={drawn} onQuote={showQuote} />}
        lead={<StoryEntry dataset={dataset} view={view} />}
        tabs={
          <TabBar
            tab={view.tab}
            counts={{ sources: articles, disputes: explorer.dataset.disputes.size }}
            onTab={(tab) => changeView({ tab })}
          />
        }
      />
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <DropArea dataset={dataset} said={view.tab === 'sources'} onTaken={(taken) => takeFile(explorer, taken)} onOpen={(id) => openTarget({ kind: 'observation', id })} />
        </Suspense>
      </ErrorBoundary>
      {notices.length > 0 && !dismissed && <LinkNotices issues={notices} onDismiss={() => setDismissed(true)} />}
      {!newest && <FrozenBanner version={dataset.version} onNewest={() => changeView({ dataVersion: null })} />}
      <StoryArea dataset={dataset} view={view} />
      <FilterBar dataset={dataset} explorer={explorer} model={model} view={view} onView={changeView}>
        {view.tab === 'charts' && CHART_KEY}
      </FilterBar>
      <div ref={area} className={`relative ${columns}`}>
        <main id="main" tabIndex={-1} className="min-w-0">
          <CompareArea explorer={explorer} view={view} onQuote={showQuote} />
          <MomentsArea explorer={explorer} model={model} view={view} />
          <ErrorBoundary key={drawn.tab} fallback={<p className="py-10 text-m text-ink-2">{shell.partMissing}</p>}>
            <Suspense fallback={<p data-waiting="part" className="py-10 text-m text-ink-2">{shell.opening}</p>}>
              <TabContent explorer={explorer} model={model} view={drawn} screen={screen} quote={quote} onQuote={showQuote} />
            </Suspense>
          </ErrorBoundary>
        </main>
        {hasColumn && <EvidenceArea explorer={explorer} model={model} view={view} screen={screen} onQuote={showQuote} />}
        {screen === 'desktop' && view.tab === 'charts' && view.evidence?.kind === 'observation' && (
          <SourceLine area={area} claim={view.evidence.id} />
        )}
      </div>
      <KeyHelpArea />
      <LiveRegion model={model} />
      <SiteFooter dataset={dataset} packageUrl={packageUrl} onPrint={() => void printView()} />
      <PrintArea explorer={explorer} model={model} view={drawn} />
      <OfflineAtRest version={dataset.version} />
    </div>
  );
}
