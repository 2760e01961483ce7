import { memo, type MouseEvent, Suspense, useCallback, useMemo, useRef } from 'react';
import type { Observation } from '../domain/dataset.ts';
import type { PanelDispute } from '../domain/dispute/panel-disputes.ts';
import type { ClaimId, DisputeId } from '../domain/ids.ts';
import type { PanelModel } from '../domain/panel-model.ts';
import { type MonthNumber, type MonthRange, monthOfDay } from '../domain/time-period.ts';
import { type ChartLayout, layoutChart, nearestPoint } from './chart-layout.ts';
import { CursorLayer, SecondMoment } from './cursor-layer.tsx';
import { DiscLayer } from './disc-layer.tsx';
import { DisputeLayer } from './dispute-layer.tsx';
import { isOnCanvas } from './dense-size.ts';
import { disputeStrokes } from './dispute-marks.ts';
import { SvgTree } from './drawing/svg-tree.tsx';
import { HighlightLayer } from './highlight-layer.tsx';
import { LazyChartFrame } from './lazy-chart-frame.tsx';
import { LazyDenseLayer } from './lazy-dense-layer.tsx';
import { lineMarks } from './line-marks.ts';
import { MovingLayer } from './moving-layer.tsx';
import { noteMarks } from './note-marks.ts';
import type { PlotFrame } from './plot-frame.ts';
import { seriesMarks } from './series-marks.ts';
import { type PointHandle, PointNode } from './point-node.tsx';
import { useWords } from '../i18n/words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useChartWords } from './use-chart-words.ts';
import { pointToOpen, useKeyboardCursor } from './use-keyboard-cursor.ts';

export interface TimeChartProps {
  readonly model: PanelModel;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly height: number;
  readonly pinned: MonthNumber | null;
  /** The month that the pinned one is compared with. */
  readonly second: MonthNumber | null;
  readonly open: ClaimId | null;
  /** Whether names stand at the line ends; on phones the readout says them. */
  readonly endLabels: boolean;
  readonly label: string;
  readonly disputes: readonly PanelDispute[];
  readonly onPin: (month: MonthNumber | null) => void;
  readonly onSecond: (month: MonthNumber) => void;
  readonly onOpen: (observation: Observation) => void;
  readonly onDispute: (dispute: DisputeId) => void;
}

/** The chart could not be loaded: said in words, for half of a chart would mislead. */
function ChartMissing() {
  const { charts } = useWords();
  return <p className="absolute inset-0 grid place-items-center text-s text-ink-2">{charts.partMissing}</p>;
}

/** The figure of the disc that was hit. */
function discAt(target: EventTarget, layout: ChartLayout): Observation | undefined {
  const claim = target instanceof Element ? target.closest('[data-claim]')?.getAttribute('data-claim') : null;
  return layout.discs.find((disc) => disc.point.observation.id === claim)?.point.observation;
}

/** One panel's picture: the still frame by Recharts, and cursor, marks and words in layers of our own. */
export const TimeChart = memo(Chart);

function Chart(props: TimeChartProps) {
  const { model, range, frame, height, pinned, open, disputes } = props;
  const words = useChartWords();
  const box = useRef<HTMLDivElement>(null);
  const layout = useMemo(
    () => layoutChart(model, range, frame, height, words, { open, disputed: disputes }),
    [model, range, frame, height, words, open, disputes],
  );
  const lines = useMemo(() => lineMarks(model, range, layout, height, { painted: true }), [model, range, layout, height]);
  const marks = useMemo(() => layout.points.map((at) => seriesMarks(at, layout)), [layout]);
  const notes = useMemo(() => noteMarks(layout, props.endLabels, words), [layout, props.endLabels, words]);
  const strokes = useMemo(() => disputeStrokes(layout), [layout]);
  const point = useRef<PointHandle>(null);
  const { onPin, onSecond, onOpen } = props;
  const keys = useKeyboardCursor({ model, layout, range, pinned, isOpen: open !== null, onPin, onSecond, onOpen, box, point });
  const first = model.series[0]?.indicator;
  const top = model.scale.ticks.at(-1);
  const tickText = useCallback(
    (value: number) => (first === undefined ? '' : words.tick(value, first, value === top)),
    [first, top, words],
  );

  const onClick = (event: MouseEvent): void => {
    const disc = event.shiftKey ? undefined : discAt(event.target, layout);
    const isTouch = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (disc !== undefined && !isTouch) {
      props.onOpen(disc);
      return;
    }
    const rect = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - rect.left;
    if (x < frame.left || x >= frame.left + frame.plotWidth) return;
    const month = monthOfDay(layout.scale.toDay(x));
    if (event.shiftKey) {
      props.onSecond(month);
      return;
    }
    const near = disc ?? nearestPoint(layout, x, event.clientY - rect.top)?.point.observation;
    // A finger is wide: its first tap reads the month, and only the second opens the words behind it.
    const words = !isTouch ? near : month === pinned ? (near ?? pointToOpen(layout, month)) : undefined;
    if (words === undefined) props.onPin(month);
    else props.onOpen(words);
  };

  const size = { width: frame.width, height };
  return (
    <div
      ref={box}
      role="application"
      tabIndex={0}
      aria-label={props.label}
      className="time-chart relative"
      onClick={onClick}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      data-panel={model.panel.id}
    >
      <svg {...size} className="block overflow-visible" aria-hidden="true">
        <SecondMoment range={range} frame={frame} height={height} month={props.second} />
        <CursorLayer range={range} frame={frame} height={height} pinned={pinned} />
      </svg>
      <ErrorBoundary fallback={<ChartMissing />}>
        <Suspense fallback={<span data-waiting="part" />}>
          <div className="pointer-events-none absolute inset-0" aria-hidden="true">
            <LazyChartFrame scale={model.scale} frame={frame} height={height} tickText={tickText} />
          </div>
          {model.series.some(isOnCanvas) && (
            <LazyDenseLayer model={model} range={range} frame={frame} height={height} toY={layout.toY} />
          )}
          <svg {...size} className="absolute inset-0 overflow-visible">
            <SvgTree node={lines} />
            <g aria-hidden="true" className="series-marks at-rest">
              {marks.map((mark, index) => (
                <SvgTree key={layout.points[index]?.point.observation.id} node={mark} />
              ))}
            </g>
            <MovingLayer model={model} range={range} frame={frame} layout={layout} height={height} />
            <SvgTree node={notes} />
            <HighlightLayer layout={layout} />
            <SvgTree node={strokes} />
            <DisputeLayer disputes={layout.disputes} words={words} onDispute={props.onDispute} />
            <DiscLayer discs={layout.discs} open={open} words={words} onOpen={props.onOpen} />
            <PointNode handle={point} model={model} range={range} frame={frame} layout={layout} height={height} />
          </svg>
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
