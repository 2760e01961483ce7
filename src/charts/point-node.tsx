import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { CursorPlace } from '../domain/cursor-place.ts';
import { stopSpan } from '../domain/cursor-stop.ts';
import type { PanelModel } from '../domain/panel-model.ts';
import { spokenPoint } from '../domain/spoken-point.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { rangeWindow } from '../domain/time-window.ts';
import { spokenText } from '../i18n/spoken-text.ts';
import { useWords } from '../i18n/words.ts';
import { cursorSeries } from '../state/cursor-series.ts';
import { cursorStore, moveCursor } from '../state/cursor-store.ts';
import { windowStore } from '../state/window-store.ts';
import { type ChartLayout } from './chart-layout.ts';
import { PLOT_BOTTOM, type PlotFrame, windowScale } from './plot-frame.ts';
import { useStoreEffect } from './use-store-effect.ts';
import { writeAttribute } from './write-new.ts';

/** How keys lead the focus over the points of a chart. */
export interface PointHandle {
  /** Puts the focus on a point: on a node that stands there and is named after it. */
  readonly show: (place: CursorPlace) => void;
  /** Takes the node away; the focus must be elsewhere by then. */
  readonly hide: () => void;
}

interface PointNodeProps {
  readonly handle: RefObject<PointHandle | null>;
  readonly model: PanelModel;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly layout: ChartLayout;
  readonly height: number;
}

/**
 * The node that holds the focus on a point: two of them take turns, for a screen reader says what the focus comes to, not
 * what becomes of a name under it. Painted without a React render; unseen and unnamed while no key leads.
 */
export function PointNode({ handle, model, range, frame, layout, height }: PointNodeProps) {
  const words = useWords();
  const group = useRef<SVGGElement>(null);
  const turn = useRef(0);
  const at = useRef<CursorPlace | null>(null);

  const nodes = (): readonly Element[] => [...(group.current?.children ?? [])];
  const active = (): Element | undefined => nodes()[turn.current];

  const paint = (node: Element, place: CursorPlace): void => {
    const series = model.series[place.series];
    if (series === undefined) return;
    const said = spokenPoint(series, place.month, range, place.claim);
    const point = said.opens;
    const { start, end } = stopSpan(place.month, range);
    const inMonth = point !== null && point.x >= start && point.x < end;
    const day = inMonth ? point.x : (start + end) / 2;
    const value = typeof said.value === 'string' ? null : inMonth ? point.y : said.value.to;
    const { toPlotX } = windowScale(windowStore.get() ?? rangeWindow(range), frame);
    writeAttribute(node, 'transform', `translate(${toPlotX(day)} ${value === null ? height - PLOT_BOTTOM : layout.toY(value)})`);
    writeAttribute(node, 'aria-label', spokenText(said, words));
    node.removeAttribute('aria-hidden');
  };
  const put = (node: Element | undefined): void => {
    node?.setAttribute('aria-hidden', 'true');
    node?.removeAttribute('aria-label');
  };
  const hide = (): void => {
    at.current = null;
    for (const node of nodes()) put(node);
  };
  useImperativeHandle(handle, () => ({
    show: (place) => {
      const [before, indicator] = [active(), model.series[place.series]?.indicator.id];
      turn.current = 1 - turn.current;
      at.current = place;
      const next = active();
      if (!(next instanceof SVGElement) || indicator === undefined) return;
      // Named and in its place before it has the focus: what is said is what stands there then.
      paint(next, place);
      next.focus();
      put(before);
      cursorSeries.set({ panel: model.panel.id, indicator, claim: place.claim });
      moveCursor(place.month, 'keys');
    },
    hide,
  }));
  useStoreEffect(() => {
    const [node, place] = [active(), at.current];
    if (node === undefined || place === null) return;
    const month = cursorStore.get().month ?? place.month;
    if (month !== place.month) at.current = { ...place, month, claim: null };
    paint(node, at.current ?? place);
  }, cursorStore, windowStore);
  // The point stands in one place at a time: another chart, or the slider, has led it on.
  useEffect(
    () =>
      cursorSeries.subscribe(() => {
        if (group.current?.contains(document.activeElement) !== true) hide();
      }),
  );
  const node = (
    <g
      role="button"
      tabIndex={-1}
      aria-hidden="true"
      className="point-node"
      onFocus={({ currentTarget }) => {
        // What came back to a point that has been taken away stands on the chart.
        if (at.current === null) currentTarget.closest<HTMLElement>('[data-panel]')?.focus();
      }}
    >
      <circle r={11} fill="none" stroke="var(--paper)" strokeWidth={6} />
      <circle r={11} fill="none" stroke="var(--ink)" strokeWidth={2.5} />
    </g>
  );
  return (
    <g ref={group} className="point-nodes">
      {node}
      {node}
    </g>
  );
}
