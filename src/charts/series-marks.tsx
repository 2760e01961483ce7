import { SERIES_STYLES } from '../theme/series-styles.ts';
import { barSlot } from './bar-slots.ts';
import type { ChartLayout, SeriesPoint } from './chart-layout.ts';
import { AnnouncedDiamond } from './marks/announced-diamond.tsx';
import { CitedMarker } from './marks/cited-marker.tsx';
import { ForecastTick } from './marks/forecast-tick.tsx';
import { PeriodBar } from './marks/period-bar.tsx';
import { SpanMark } from './marks/span-mark.tsx';
import { isHollow } from './point-status.ts';

function Marker({ at, sparse }: { readonly at: SeriesPoint; readonly sparse: boolean }) {
  if (!sparse || at.point.origins > 0) return null;
  return (
    <CitedMarker
      x={at.x}
      y={at.y}
      style={SERIES_STYLES[at.series.indicator.colour]}
      hollow={isHollow(at.point.observation)}
    />
  );
}

function SpanOf({ at, layout }: { readonly at: SeriesPoint; readonly layout: ChartLayout }) {
  const { mark } = SERIES_STYLES[at.series.indicator.colour];
  return <SpanMark x0={layout.scale.toX(at.point.start) + 2} x1={layout.scale.toX(at.point.end) - 2} y={at.y} colour={mark} />;
}

/** Two months in one: a faint bar over both under the mark of a combined figure; halves would be invented. */
function CombinedBar({ at, layout }: { readonly at: SeriesPoint; readonly layout: ChartLayout }) {
  const { mark } = SERIES_STYLES[at.series.indicator.colour];
  const [x0, x1] = [layout.scale.toX(at.point.start) + 2, layout.scale.toX(at.point.end) - 2];
  return (
    <>
      <rect x={x0} y={at.y} width={x1 - x0} height={Math.max(0, layout.toY(0) - at.y)} fill={mark} fillOpacity={0.16} />
      <SpanMark x0={x0} x1={x1} y={at.y} colour={mark} />
    </>
  );
}

function Bar({ at, layout }: { readonly at: SeriesPoint; readonly layout: ChartLayout }) {
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

function PointMark({ at, sparse }: { readonly at: SeriesPoint; readonly sparse: boolean }) {
  if (at.point.observation.status === 'forecast') return <ForecastTick x={at.x} y={at.y} />;
  if (at.point.observation.status === 'announced') {
    return <AnnouncedDiamond x={at.x} y={at.y} colour={SERIES_STYLES[at.series.indicator.colour].mark} />;
  }
  return <Marker at={at} sparse={sparse} />;
}

/** The marks of one point, without its disc: what is drawn says what kind of figure it is. */
export function SeriesMark({ at, layout }: { readonly at: SeriesPoint; readonly layout: ChartLayout }) {
  switch (at.series.indicator.mark) {
    case 'line':
      return (
        <>
          {at.point.observation.status === 'combined' && <SpanOf at={at} layout={layout} />}
          <Marker at={at} sparse={layout.sparse} />
        </>
      );
    case 'bar':
      return at.point.observation.status === 'combined' ? <CombinedBar at={at} layout={layout} /> : <Bar at={at} layout={layout} />;
    case 'span':
      return (
        <>
          <SpanOf at={at} layout={layout} />
          <Marker at={at} sparse={layout.sparse} />
        </>
      );
    case 'point':
      return <PointMark at={at} sparse={layout.sparse} />;
    case 'step':
    case 'fact':
      return null;
  }
}
