import { Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import type { Dataset } from '../domain/dataset.ts';
import { createExplorer } from '../domain/explorer.ts';
import { exploreView } from '../domain/explorer-model.ts';
import type { ViewState } from '../domain/view.ts';
import { SourceFoot } from '../features/embed/source-foot.tsx';
import { useFrameWishes, useHeightReport } from '../features/embed/use-frame.ts';
import { PanelStack } from '../features/panels/panel-stack.tsx';
import { PaintDefinitions } from '../features/shell/paint-definitions.tsx';
import { usePageTheme } from '../features/shell/use-page-theme.ts';
import { LinkNotices } from '../features/states/link-notices.tsx';
import { useWords } from '../i18n/words.ts';
import { highlightStore } from '../state/cursor-store.ts';
import { viewAddress } from '../state/page-address.ts';
import { reconcileView } from '../state/reconcile-view.ts';
import { useLinkIssues, useView } from '../state/use-view.ts';
import { useScreenSize } from '../ui/use-media.ts';
import { changeView } from './change-view.ts';
import { EvidencePanel } from './lazy-parts.tsx';
import { LiveRegion } from './live-region.tsx';
import { verifyAtRest } from './verify-at-rest.ts';

/** The same view in the whole page. */
function homeOf(view: ViewState, patch: Partial<ViewState> = {}): string {
  return viewAddress({ ...view, ...patch, embed: false, theme: null });
}

/** What a frame has no room for opens in the page itself. Where the frame may open nothing, nothing happens. */
function openHome(view: ViewState, patch: Partial<ViewState>): void {
  window.open(homeOf(view, patch), '_blank', 'noopener');
}

/** A frame changes itself only: no entry is added to the history of the page around it. */
function changeFrame(view: ViewState, patch: Partial<ViewState>): void {
  if (patch.tab !== undefined && patch.tab !== 'charts') openHome(view, patch);
  else changeView(patch, 'replace');
}

/** The view and what is to be said of its link. That the address of a frame does not follow is no loss: nobody sees it. */
function useFrameView(dataset: Dataset) {
  const asked = useView();
  const { view, issues } = useMemo(() => reconcileView(asked, dataset), [asked, dataset]);
  const { known, revised } = view;
  const explorer = useMemo(() => createExplorer(dataset, { known, revised }), [dataset, known, revised]);
  const drawn = useDeferredValue(view);
  const model = useMemo(() => exploreView(explorer, drawn), [explorer, drawn]);
  const notices = [...useLinkIssues(), ...issues].filter((issue) => issue.code !== 'link-not-updating');
  return { view, explorer, model, notices };
}

/** A view in a frame of another page: its panels, the words behind the open figure, its sources, and the way home. */
export function EmbedPage({ dataset }: { readonly dataset: Dataset }) {
  const { embed } = useWords();
  const { view, explorer, model, notices } = useFrameView(dataset);
  const content = useRef<HTMLDivElement>(null);
  const wishes = useFrameWishes();
  useHeightReport(content);
  usePageTheme(wishes.theme ?? view.theme);
  const screen = useScreenSize();
  const checks = view.evidence !== null;
  useEffect(() => (checks ? verifyAtRest(dataset) : undefined), [checks, dataset]);
  return (
    <div ref={content} className="mx-auto max-w-[1200px] px-2 pt-1 tablet:px-4 desktop:pr-7">
      <PaintDefinitions />
      <main id="main" tabIndex={-1} aria-label={embed.label}>
        {notices.length > 0 && <LinkNotices issues={notices} onDismiss={null} />}
        {model.panels.length === 0 && <p className="py-6 text-m text-ink-2">{embed.nothing}</p>}
        <PanelStack
          explorer={explorer}
          model={model}
          view={view}
          screen={screen}
          plotHeight={wishes.plot}
          onView={(patch) => changeFrame(view, patch)}
          onOpen={(evidence, at) => changeFrame(view, at === null ? { evidence } : { evidence, at })}
          overview={null}
        />
        {view.evidence !== null && (
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <EvidencePanel
                explorer={explorer}
                model={model}
                target={view.evidence}
                layout="side"
                takesFocus
                page={null}
                onOpen={(evidence) => changeFrame(view, { evidence })}
                onHighlight={(claims) => highlightStore.set(claims)}
                onArticle={(article) => openHome(view, { tab: 'sources', article })}
                onCompare={(rival) => openHome(view, { rival })}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </main>
      <SourceFoot explorer={explorer} model={model} frozen={view.dataVersion === dataset.version} home={homeOf(view)} />
      <LiveRegion model={model} />
    </div>
  );
}
