import { SERIES_STYLES } from '../theme/series-styles.ts';
import { barSlot } from './bar-slots.ts';
import type { ChartLayout, SeriesPoint } from './chart-layout.ts';
import { AnnouncedDiamond } from './marks/announced-diamond.tsx';
import { CitedMarker } from './marks/cited-marker.tsx';
import { ForecastTick } from './marks/forecast-tick.tsx';
import { PeriodBar } from './marks/period-bar.tsx';
import { SpanMark } from './marks/span-mark.tsx';
import { isHollow } from './point-status.ts';

interface MarkProps {
  readonly at: SeriesPoint;
  readonly layout: ChartLayout;
}

/** A point that only reaches into the range has its mark outside of it: there its line or span is all that is seen. */
function Marker({ at, layout }: MarkProps) {
  if (at.point.origins > 0 || !at.inPlot || !(layout.sparse || at.alone)) return null;
  return (
    <CitedMarker
      x={at.x}
      y={at.y}
      style={SERIES_STYLES[at.series.indicator.colour]}
      hollow={isHollow(at.point.observation)}
    />
  );
}

interface SeenSpan {
  readonly x0: number;
  readonly x1: number;
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
}

/** What a point covers, drawn in a little so that neighbours stay apart at any scale, as far as the plot reaches. */
function seenSpan({ at, layout }: MarkProps): SeenSpan {
  const [start, end] = [layout.scale.toX(at.point.start), layout.scale.toX(at.point.end)];
  const inset = Math.min(2, (end - start) / 4);
  const [x0, x1] = [Math.max(start + inset, layout.plot.x0), Math.min(end - inset, layout.plot.x1)];
  return { x0, x1: Math.max(x0, x1), goesOn: { before: start < layout.plot.x0 - 1, after: end > layout.plot.x1 + 1 } };
}

function SpanOf(props: MarkProps) {
  const { mark } = SERIES_STYLES[props.at.series.indicator.colour];
  return <SpanMark {...seenSpan(props)} y={props.at.y} colour={mark} />;
}

/** Two months in one: a faint bar over both under the mark of a combined figure; halves would be invented. */
function CombinedBar({ at, layout }: MarkProps) {
  const { mark } = SERIES_STYLES[at.series.indicator.colour];
  const span = seenSpan({ at, layout });
  return (
    <>
      <rect x={span.x0} y={at.y} width={span.x1 - span.x0} height={Math.max(0, layout.toY(0) - at.y)} fill={mark} fillOpacity={0.16} />
      <SpanMark {...span} y={at.y} colour={mark} />
    </>
  );
}

function Bar({ at, layout }: MarkProps) {
  const series = layout.points.map((one) => one.series);
  const slot = barSlot(at.series, [...new Set(series)], at.point, layout.scale);
  const style = SERIES_STYLES[at.series.indicator.colour];
  return (
    <PeriodBar
      x={slot.x}
      width={slot.width}
      y={at.y}
      zero={layout.toY(0)}
      slot={at.series.indicator.colour}
      colour={style.mark}
      hatched={style.hatched}
    />
  );
}

function PointMark({ at, layout }: MarkProps) {
  if (at.point.observation.status === 'forecast') return <ForecastTick x={at.x} y={at.y} />;
  if (at.point.observation.status === 'announced') {
    return <AnnouncedDiamond x={at.x} y={at.y} colour={SERIES_STYLES[at.series.indicator.colour].mark} />;
  }
  return <Marker at={at} layout={layout} />;
}

/** The marks of one point, without its disc: what is drawn says what kind of figure it is. */
export function SeriesMark({ at, layout }: MarkProps) {
  switch (at.series.indicator.mark) {
    case 'line':
      return (
        <>
          {at.point.observation.status === 'combined' && <SpanOf at={at} layout={layout} />}
          <Marker at={at} layout={layout} />
        </>
      );
    case 'bar':
      return at.point.observation.status === 'combined' ? <CombinedBar at={at} layout={layout} /> : <Bar at={at} layout={layout} />;
    case 'span':
      return (
        <>
          <SpanOf at={at} layout={layout} />
          <Marker at={at} layout={layout} />
        </>
      );
    case 'point':
      return <PointMark at={at} layout={layout} />;
    case 'step':
    case 'fact':
      return null;
  }
}
