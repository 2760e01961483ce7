import { memo, type PointerEvent, useMemo, useRef } from 'react';
import { timeScale } from '../../charts/plot-frame.ts';
import { useStoreEffect } from '../../charts/use-store-effect.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { type DrawnFilters, figureDensity } from '../../domain/figure-density.ts';
import { monthOfDay, type MonthRange, monthStart } from '../../domain/time-period.ts';
import type { ViewState } from '../../domain/view.ts';
import { resolveRange } from '../../domain/view-range.ts';
import { formatMonth, formatRange } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { useView } from '../../state/use-view.ts';
import { windowStore } from '../../state/window-store.ts';
import { useScreenSize } from '../../ui/use-media.ts';
import { DensityBars, STRIP_HEIGHT } from './density-bars.tsx';
import { partLimits, partMonth, visibleRange, type WindowPart } from './range-window.ts';
import { useWindowGesture } from './use-window-gesture.ts';
import { type SliderValues, sliderAttributes, WindowHandle } from './window-handle.tsx';
import { YearLabels } from './year-labels.tsx';

interface OverviewProps {
  readonly explorer: Explorer;
  /** The filters of what the panels show. The window itself stands where the reader has it: charts follow, a finger must not wait. */
  readonly filters: DrawnFilters;
  /** Pixels of the plot within this component's width, the same for every panel. */
  readonly plot: { readonly left: number; readonly width: number };
  readonly onView: (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;
}

const LABELS_HEIGHT = 18;
/** What may be drawn beyond the plot: half a grip. */
const OVERHANG = 6;

/** Names and values of the three sliders. */
function useSliders(range: MonthRange, extent: MonthRange): (part: WindowPart) => SliderValues {
  const { overview, language } = useWords();
  const label = { from: overview.first, to: overview.last, body: overview.window };
  return (part) => {
    const limits = partLimits(part, range, extent);
    const now = partMonth(part, range);
    const text = part === 'body' ? formatRange(range, language) : formatMonth(now, language);
    return { label: label[part], min: limits.from, max: limits.to, now, text };
  };
}

/** The whole history at a glance, and the window that is shown of it: to drag, to point at, or to move with keys. */
export const Overview = memo(function Overview({ explorer, filters, plot, onView }: OverviewProps) {
  const { overview, language } = useWords();
  const screen = useScreenSize();
  const { extent } = explorer;
  const live = useView();
  const range = visibleRange(resolveRange(live.range, extent), extent);
  const width = plot.left + plot.width + OVERHANG;
  const scale = useMemo(() => timeScale(extent, { width, left: plot.left, plotWidth: plot.width }), [extent, width, plot]);
  const density = useMemo(() => figureDensity(explorer, filters), [explorer, filters]);
  const slider = useSliders(range, extent);
  const gesture = useWindowGesture({ range, extent, scale, onRange: (next, mode) => onView({ range: next }, mode) });
  const monthAt = (event: PointerEvent<SVGElement>) =>
    monthOfDay(scale.toDay(plot.left + event.clientX - event.currentTarget.getBoundingClientRect().left));
  const x = { from: scale.toX(monthStart(range.from)), to: scale.toX(monthStart(range.to + 1)) };
  const handle = (part: 'from' | 'to') => (
    <WindowHandle
      part={part}
      x={x[part]}
      target={screen === 'desktop' ? 24 : 44}
      least={0}
      most={width}
      slider={slider(part)}
      handlers={{ ...gesture.part(part), ...gesture.keys(part) }}
    />
  );
  const strip = useRef<SVGSVGElement>(null);
  useStoreEffect(() => {
    const shown = windowStore.get();
    const at = shown === null ? x : { from: scale.toPlotX(shown.from), to: scale.toPlotX(shown.to) };
    const [body, from, to] = ['body', 'from', 'to'].map((part) => strip.current?.querySelector<SVGElement>(`[data-part=${part}]`));
    body?.firstElementChild?.setAttribute('x', String(at.from));
    body?.firstElementChild?.setAttribute('width', String(at.to - at.from));
    if (from) from.style.translate = shown === null ? '' : `${at.from - x.from}px`;
    if (to) to.style.translate = shown === null ? '' : `${at.to - x.to}px`;
  }, windowStore);
  const sum = (part: 'figures' | 'quoted') => density.reduce((total, month) => total + month[part], 0);
  return (
    <section aria-label={overview.label} className="relative desktop:grid">
      <div className="text-xs text-ink-2 max-desktop:mb-1.5 desktop:w-[210px] desktop:[grid-area:1/1]">
        <h2 className="text-s font-semibold text-ink">{overview.title}</h2>
        <p>{overview.how}</p>
      </div>
      <p className="sr-only">{overview.picture(formatRange(extent, language), sum('figures'), sum('quoted'))}</p>
      <svg ref={strip} width={width} height={STRIP_HEIGHT + LABELS_HEIGHT} className="relative block select-none desktop:[grid-area:1/1]">
        <DensityBars density={density} scale={scale} />
        <path d={`M${plot.left} ${STRIP_HEIGHT}h${plot.width}`} stroke="var(--rule-strong)" />
        <rect
          x={plot.left}
          width={plot.width}
          height={STRIP_HEIGHT}
          fill="transparent"
          className="density-strip touch-pan-y"
          {...gesture.beside(monthAt)}
        />
        <g
          {...sliderAttributes(slider('body'))}
          {...gesture.part('body')}
          {...gesture.keys('body')}
          data-part="body"
          className="cursor-grab touch-pan-y active:cursor-grabbing"
        >
          <rect x={x.from} width={x.to - x.from} height={STRIP_HEIGHT} fill="var(--band)" />
        </g>
        {handle('from')}
        {handle('to')}
        <YearLabels extent={extent} scale={scale} end={width} />
      </svg>
    </section>
  );
});
