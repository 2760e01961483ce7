import { useCallback, useMemo, useRef } from 'react';
import { EventsLane } from '../../charts/events-lane.tsx';
import { PILL_WIDTH } from '../../charts/place-events.ts';
import { plotFrame, timeScale } from '../../charts/plot-frame.ts';
import { TimeAxis } from '../../charts/time-axis.tsx';
import { useMarksAtCursor } from '../../charts/use-marks-at-cursor.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { Observation, RareEarthView, Target, TradeEvent } from '../../domain/dataset.ts';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId, DisputeId } from '../../domain/ids.ts';
import { drawnPanels, type ExplorerModel } from '../../domain/explorer-model.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { type MonthNumber, monthOfPeriod } from '../../domain/time-period.ts';
import type { ViewState } from '../../domain/view.ts';
import { useWords } from '../../i18n/words.ts';
import type { ScreenSize } from '../../ui/use-media.ts';
import { useRangeGestures } from './gestures/use-range-gestures.ts';
import { LaneHead } from './lane-head.tsx';
import { PanelRow } from './panel-row.tsx';
import { PanelTransform } from './panel-transform.tsx';

interface PanelStackProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly screen: ScreenSize;
  readonly onView: (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;
  readonly onOpen: (target: Target, month: number | null) => void;
  /** The strip below the panels, which shares their plot; null for none. */
  readonly overview: ((plot: { readonly left: number; readonly width: number }) => React.ReactNode) | null;
  /** Height of each plot in pixels, where it is asked for. */
  readonly plotHeight?: number | null;
}

const RAIL = 228;
const GUTTER = { desktop: 34, tablet: 40, phone: 44 } as const;
const END_LABELS = { desktop: 126, tablet: 150, phone: 6 } as const;

/** Views of one topic take each other's place: under one key, what has the focus there keeps it when another is chosen. */
function placeKey(panels: readonly PanelModel[], position: number): string {
  const own = panels[position]?.panel;
  if (own === undefined || own.view === null) return own?.id ?? '';
  const before = panels.slice(0, position).filter(({ panel }) => panel.topic === own.topic && panel.view !== null);
  return `${own.topic} ${before.length}`;
}

/** Whether a claim stands in a panel: what is open elsewhere changes nothing there. */
function holds({ series }: PanelModel, claim: ClaimId): boolean {
  return series.some(({ points }) => points.some(({ observation }) => observation.id === claim));
}

/** The lane of events and the panels on one time axis, with one cursor through all of them. */
export function PanelStack({ explorer, model, view, screen, onView, onOpen, overview, plotHeight = null }: PanelStackProps) {
  const { charts } = useWords();
  const stack = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const room = useWidth(stack, '[data-still-stack]');
  const rail = screen === 'desktop' ? RAIL : 0;
  const width = Math.max(240, (room ?? 992) - rail);
  const frame = useMemo(() => plotFrame(width, GUTTER[screen], END_LABELS[screen]), [width, screen]);
  const { range } = model;
  const panels = useMemo(() => drawnPanels(model), [model]);
  const disputes = useMemo(() => panels.map((panel) => panelDisputes(explorer, model, panel)), [explorer, model, panels]);

  const { events } = model;
  const { dataset } = explorer;
  const beyond = useMemo(() => [...dataset.events.values()].filter((event) => event.story && !events.includes(event)), [dataset, events]);
  const openFlag = useCallback((event: TradeEvent) => onOpen({ kind: 'event', id: event.id }, null), [onOpen]);
  useMarksAtCursor(stack, view.at);
  useRangeGestures({ stack, brush, explorer, range, frame, rail, onView });
  const { at } = view;
  const does = useMemo(
    () => ({
      onDispute: (dispute: DisputeId) => onView({ tab: 'disputes', dispute }),
      onRareEarthView: (rareEarthView: RareEarthView) => onView({ rareEarthView }),
      onPin: (month: MonthNumber | null) => onView(month === null ? { at: month, at2: null } : { at: month }),
      onSecond: (month: MonthNumber) => onView(at === null ? { at: month } : { at2: month === at ? null : month }),
      onOpen: ({ id, period }: Observation) => onOpen({ kind: 'observation', id }, period === null ? null : monthOfPeriod(period)),
    }),
    [onView, onOpen, at],
  );
  const plot = useMemo(() => ({ left: rail + frame.left, width: frame.plotWidth }), [rail, frame]);
  const openEvent = view.evidence?.kind === 'event' ? view.evidence.id : null;
  const openClaim = view.evidence?.kind === 'observation' ? view.evidence.id : null;
  return (
    <div className="relative">
      <div ref={stack} className="panel-stack relative">
        <div ref={brush} hidden className="range-brush pointer-events-none absolute inset-y-0 z-10 border-x border-ink bg-[var(--band)]" />
        <div className="desktop:grid desktop:grid-cols-[210px_minmax(0,1fr)] desktop:gap-x-[18px]">
          <LaneHead events={model.events} pills={timeScale(range, frame).monthWidth >= PILL_WIDTH} />
          <EventsLane
            events={events}
            beyond={beyond}
            range={range}
            frame={frame}
            pinned={view.at}
            open={openEvent}
            pills={screen === 'desktop'}
            onOpen={openFlag}
          />
        </div>
        {panels.map((panel, position) => (
          <PanelRow
            key={placeKey(panels, position)}
            model={panel}
            notes={<PanelTransform explorer={explorer} model={panel} view={view} />}
            range={range}
            frame={frame}
            screen={screen}
            plotHeight={plotHeight}
            pinned={view.at}
            second={view.at === null ? null : view.at2}
            open={openClaim !== null && holds(panel, openClaim) ? openClaim : null}
            disputes={disputes[position] ?? []}
            rareEarthView={view.rareEarthView}
            {...does}
          />
        ))}
        {screen === 'desktop' && (
          <div className="sticky bottom-0 z-1 grid grid-cols-[210px_minmax(0,1fr)] gap-x-[18px] bg-paper">
            <p className="pt-1 text-xs text-ink-3" title={charts.zoomHelpFull}>
              {charts.zoomHelp}
            </p>
            <TimeAxis range={range} frame={frame} pinned={view.at} />
          </div>
        )}
      </div>
      {overview?.(plot)}
    </div>
  );
}
