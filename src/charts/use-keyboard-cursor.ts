import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import type { Observation } from '../domain/dataset.ts';
import { type CursorPlace, placeForKey } from '../domain/cursor-place.ts';
import { stopAt } from '../domain/cursor-stop.ts';
import type { PanelModel } from '../domain/panel-model.ts';
import { mainPoint, readSeries } from '../domain/readout.ts';
import { spokenPoint } from '../domain/spoken-point.ts';
import type { MonthNumber, MonthRange } from '../domain/time-period.ts';
import { type CursorRequest, cursorRequests } from '../state/cursor-request.ts';
import { cursorSeries } from '../state/cursor-series.ts';
import { cursorStore, effectiveMonth, leaveCursor } from '../state/cursor-store.ts';
import type { ChartLayout } from './chart-layout.ts';
import type { PointHandle } from './point-node.tsx';

interface KeyboardCursor {
  readonly model: PanelModel;
  readonly layout: ChartLayout;
  readonly range: MonthRange;
  readonly pinned: MonthNumber | null;
  /** Whether evidence of one of the chart's figures is open. */
  readonly isOpen: boolean;
  readonly onPin: (month: MonthNumber | null) => void;
  readonly onSecond: (month: MonthNumber) => void;
  readonly onOpen: (observation: Observation) => void;
  readonly box: RefObject<HTMLElement | null>;
  readonly point: RefObject<PointHandle | null>;
}

/** The point that Enter, or a second tap, opens in a month: a quoted one before a cited one, in the order of the series. */
export function pointToOpen(layout: ChartLayout, month: MonthNumber): Observation | undefined {
  const series = [...new Set(layout.points.map((one) => one.series))];
  const candidates = series.flatMap((one) => mainPoint(readSeries(one, month)) ?? []);
  return (candidates.find((point) => point.origins > 0) ?? candidates[0])?.observation;
}

/** Where the reader's point stands in this chart: on a series of it if keys lead there already, else on the month alone. */
function placeIn({ model, pinned }: KeyboardCursor): { readonly place: CursorPlace | null; readonly isOnSeries: boolean } {
  const month = effectiveMonth(cursorStore.get().month, pinned);
  const chosen = cursorSeries.get();
  const series = chosen?.panel === model.panel.id ? model.series.findIndex((one) => one.indicator.id === chosen.indicator) : -1;
  if (month === null) return { place: null, isOnSeries: false };
  return { place: { month, series: Math.max(0, series), claim: series < 0 ? null : (chosen?.claim ?? null) }, isOnSeries: series >= 0 };
}

function ask(request: CursorRequest): true {
  cursorRequests.set(request);
  return true;
}

/** Opens the words of the point, or of the month where no series is chosen; a month without any is pinned. */
function open(options: KeyboardCursor, at: CursorPlace, isOnSeries: boolean): void {
  const series = options.model.series[at.series];
  const chosen = isOnSeries && series !== undefined ? spokenPoint(series, at.month, options.range, at.claim).opens?.observation : undefined;
  const observation = isOnSeries ? chosen : pointToOpen(options.layout, at.month);
  if (observation === undefined) options.onPin(at.month);
  else options.onOpen(observation);
}

/** Answers a key, and says whether it was one of the chart's. */
function answer({ key, shiftKey }: KeyboardEvent, options: KeyboardCursor): boolean {
  const { model, range, point, box } = options;
  const { place, isOnSeries } = placeIn(options);
  const at = place ?? { month: stopAt(range.to, range), series: 0, claim: null };
  const next = placeForKey(key, shiftKey, place, { range, series: model.series });
  if (next !== undefined) {
    point.current?.show(next);
    return true;
  }
  switch (key) {
    case 'Enter':
      if (shiftKey) options.onSecond(at.month);
      else open(options, at, isOnSeries);
      return true;
    case ' ':
      options.onPin(at.month);
      return true;
    case 't':
    case 'T': {
      const series = model.series[at.series];
      if (series === undefined) return false;
      const claim = at.claim ?? spokenPoint(series, at.month, range).opens?.observation.id ?? null;
      return ask({ kind: 'table', indicator: series.indicator.id, month: at.month, claim });
    }
    case '?':
      return ask({ kind: 'help' });
    case 'Escape':
      if (options.isOpen) return ask({ kind: 'close' });
      box.current?.focus();
      point.current?.hide();
      cursorSeries.set(null);
      leaveCursor();
      options.onPin(null);
      return true;
    default:
      return false;
  }
}

/**
 * The keys of a chart: arrows, Home, End and Page lead the focus from point to point, through time and through the series;
 * A leads to the next quoted point. Enter opens the source, Space pins the month, Shift and Enter compares it with the
 * pinned one, T shows the figure in the table, ? says what the keys do, Escape leads back out.
 */
export function useKeyboardCursor(options: KeyboardCursor) {
  const isStop = useRef(true);
  /** While the focus is on a point inside, the chart itself is no stop of the Tab key: a chart is one, whichever way it is met. */
  const setStop = (stop: boolean): void => {
    if (isStop.current === stop || options.box.current === null) return;
    isStop.current = stop;
    options.box.current.tabIndex = stop ? 0 : -1;
  };
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (answer(event, options)) event.preventDefault();
    },
    onFocus: (event: FocusEvent): void => setStop(event.target === event.currentTarget),
    onBlur: (): void => setStop(true),
  };
}
