import { Suspense } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import type { Target } from '../domain/dataset.ts';
import type { Explorer } from '../domain/explorer.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import type { EvidenceId, SourceId } from '../domain/ids.ts';
import type { ViewState } from '../domain/view.ts';
import { EvidenceStart } from '../features/evidence/evidence-start.tsx';
import { ReadoutDock } from '../features/panels/readout-dock.tsx';
import { useWords } from '../i18n/words.ts';
import { isStepView } from '../state/step-view.ts';
import { highlightStore } from '../state/cursor-store.ts';
import type { ScreenSize } from '../ui/use-media.ts';
import { changeView, openTarget } from './change-view.ts';
import { claimPage } from './claim-page.ts';
import { comparedClaims } from './compare-area.tsx';
import { citeLinks } from './cite-links.ts';
import { CiteActions, EvidencePanel } from './lazy-parts.tsx';

interface EvidenceAreaProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly screen: ScreenSize;
  readonly onQuote: (source: SourceId, quote: EvidenceId) => void;
}

const openClaim = (target: Target): void => openTarget(target);

function OpenEvidence({ explorer, model, view, screen, onQuote }: EvidenceAreaProps) {
  const { language } = useWords();
  if (view.evidence === null) return null;
  const layout = screen === 'desktop' ? 'side' : 'sheet';
  return (
    <Suspense fallback={<span data-waiting="part" />}>
      <EvidencePanel
        explorer={explorer}
        model={model}
        target={view.evidence}
        layout={layout}
        takesFocus={!isStepView(view)}
        page={claimPage(explorer, view.evidence, language)}
        onOpen={(target) => (target === null ? changeView({ evidence: null, rival: null }) : openTarget(target))}
        onHighlight={(claims) => highlightStore.set(claims)}
        onArticle={onQuote}
        onCompare={(rival) => changeView({ rival })}
        actions={
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <CiteActions explorer={explorer} model={model} target={view.evidence} links={citeLinks(view, model, view.evidence)} layout={layout} />
            </Suspense>
          </ErrorBoundary>
        }
      />
    </Suspense>
  );
}

/**
 * Where evidence opens: a column of its own beside the charts, a sheet below them on narrow screens.
 * Before anything is open the column says how it works; a narrow screen docks the values of a pinned month.
 */
export function EvidenceArea(props: EvidenceAreaProps) {
  const { explorer, model, view, screen } = props;
  const { shell } = useWords();
  const open = view.evidence !== null;
  if (screen !== 'desktop') {
    // The comparison needs the room; closing it brings the sheet back.
    if (comparedClaims(view, explorer) !== null) return null;
    if (open) return <OpenEvidence {...props} />;
    if (view.tab !== 'charts' || view.at === null) return null;
    return <ReadoutDock
        model={model}
        month={view.at}
        onPin={(at) => changeView(at === null ? { at, at2: null } : { at })}
        onCompare={(at2) => changeView({ at2 })}
      />;
  }
  return (
    <aside aria-label={shell.evidence}>
      <div className="sticky top-0 max-h-screen scroll-pb-16 overflow-y-auto">
        {open ? <OpenEvidence {...props} /> : <EvidenceStart explorer={explorer} model={model} onOpen={openClaim} />}
      </div>
    </aside>
  );
}
