import { Suspense, useState } from 'react';
import type { Explorer } from '../domain/explorer.ts';
import type { ClaimId, EvidenceId, SourceId } from '../domain/ids.ts';
import type { ViewState } from '../domain/view.ts';
import { isStepView } from '../state/step-view.ts';
import { changeView, openTarget } from './change-view.ts';
import { ComparePanel } from './lazy-parts.tsx';

/** The two claims that a view compares; null where it compares none, or one that the package does not hold. */
export function comparedClaims(view: ViewState, { dataset }: Explorer): { readonly claim: ClaimId; readonly rival: ClaimId } | null {
  if (view.rival === null || view.evidence?.kind !== 'observation') return null;
  const [claim, rival] = [view.evidence.id, view.rival];
  return dataset.observations.has(claim) && dataset.observations.has(rival) ? { claim, rival } : null;
}

interface CompareAreaProps {
  readonly explorer: Explorer;
  readonly view: ViewState;
  readonly onQuote: (source: SourceId, quote: EvidenceId) => void;
}

/** The comparison above the tab, while two claims are compared. */
export function CompareArea({ explorer, view, onQuote }: CompareAreaProps) {
  const compared = comparedClaims(view, explorer);
  const [linked, setLinked] = useState(view.rival);
  // What a step of the story opens leaves the focus with the words of the step.
  if (view.rival !== linked && isStepView(view)) setLinked(view.rival);
  if (compared === null) return null;
  return (
    <Suspense fallback={<span data-waiting="part" />}>
      <ComparePanel
        explorer={explorer}
        {...compared}
        takesFocus={compared.rival !== linked}
        onClose={() => changeView({ rival: null })}
        onOpen={(target) => openTarget(target)}
        onDispute={(dispute) => changeView({ tab: 'disputes', dispute, rival: null })}
        onArticle={onQuote}
      />
    </Suspense>
  );
}
