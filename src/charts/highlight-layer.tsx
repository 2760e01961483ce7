import { useSyncExternalStore } from 'react';
import { highlightStore } from '../state/cursor-store.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartLayout } from './chart-layout.ts';

/** Rings around every point that the quote under the pointer supports. */
export function HighlightLayer({ layout }: { readonly layout: ChartLayout }) {
  const lit = useSyncExternalStore(highlightStore.subscribe, highlightStore.get, highlightStore.get);
  if (lit.length === 0) return null;
  const chosen = new Set(lit);
  const discs = new Map(layout.discs.map((disc) => [disc.point.observation.id, disc]));
  return (
    <g aria-hidden="true">
      {layout.points
        .filter((one) => chosen.has(one.point.observation.id))
        .map((one) => (
          <circle
            key={one.point.observation.id}
            cx={discs.get(one.point.observation.id)?.x ?? layout.scale.toPlotX(one.point.x)}
            cy={one.y}
            r={14}
            fill="var(--marker)"
            stroke={SERIES_STYLES[one.series.indicator.colour].mark}
            strokeWidth={2}
            className="highlight-ring"
            data-lit={one.point.observation.id}
          />
        ))}
    </g>
  );
}
