import { memo, Suspense, useMemo } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import type { Observation, Target } from '../domain/dataset.ts';
import type { Explorer } from '../domain/explorer.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import { monthOfPeriod } from '../domain/time-period.ts';
import type { ViewState } from '../domain/view.ts';
import { Facts } from '../features/facts/facts.tsx';
import { Overview } from '../features/overview/overview.tsx';
import { PanelStack } from '../features/panels/panel-stack.tsx';
import { EmptyState } from '../features/states/empty-state.tsx';
import type { ScreenSize } from '../ui/use-media.ts';
import { ChartsInWords, HearPanel } from './lazy-parts.tsx';

interface ChartsTabProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly screen: ScreenSize;
  readonly onView: (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;
  readonly onOpen: (target: Target, month?: number | null) => void;
}

/** Drawn anew only for another view of the figures: what else changes on the page leaves the charts alone. */
export const ChartsTab = memo(AllCharts);

/** The panels on one axis, the overview below them, the figures that make no line, and all of it in words. */
function AllCharts({ explorer, model, view, screen, onView, onOpen }: ChartsTabProps) {
  const { topics, metrics, sources, minOrigins, evidenceFilter, rareEarthView } = view;
  const filters = useMemo(
    () => ({ topics, metrics, sources, minOrigins, evidenceFilter, rareEarthView }),
    [topics, metrics, sources, minOrigins, evidenceFilter, rareEarthView],
  );
  const openClaim = ({ id, period }: Observation): void => onOpen({ kind: 'observation', id }, period === null ? null : monthOfPeriod(period));
  const empty = model.panels.every((panel) => panel.empty);
  return (
    <>
      {empty && <EmptyState explorer={explorer} view={view} onView={onView} />}
      <PanelStack
        explorer={explorer}
        model={model}
        view={view}
        screen={screen}
        onView={onView}
        onOpen={onOpen}
        overview={(plot) => <Overview explorer={explorer} filters={filters} plot={plot} onView={onView} />}
      />
      <Facts facts={model.facts} explorer={explorer} openTarget={view.evidence} onOpen={onOpen} />
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <ChartsInWords
            model={model}
            pinned={view.at}
            onOpen={openClaim}
            // Drawn anew for another view, so that no sound outlives what it speaks of.
            hear={(panel) => (
              <Suspense fallback={null}>
                <HearPanel key={`${panel.panel.id} ${JSON.stringify([model.range, view.transform])}`} panel={panel} range={model.range} />
              </Suspense>
            )}
          />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
