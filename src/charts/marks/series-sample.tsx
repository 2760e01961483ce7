import type { Indicator } from '../../domain/dataset.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { hatchId } from './hatch.tsx';
import { markerPath } from './marker-path.ts';

/** How a series is drawn, in 28 × 12 pixels: beside its name in readouts, heads and menus. */
export function SeriesSample({ indicator, hollow = false }: { readonly indicator: Indicator; readonly hollow?: boolean }) {
  const style = SERIES_STYLES[indicator.colour];
  return (
    <svg width={28} height={12} aria-hidden="true" className="inline-block flex-none">
      {indicator.mark === 'bar' ? (
        <rect
          x={8}
          y={0.5}
          width={11}
          height={11}
          fill={style.hatched ? `url(#${hatchId(indicator.colour)})` : style.mark}
          stroke={style.mark}
        />
      ) : (
        <>
          <path d="M1 6H27" stroke={style.mark} strokeWidth={2} strokeDasharray={style.dash} fill="none" />
          <path
            d={markerPath(style.marker, 3.4)}
            transform="translate(14 6)"
            fill={hollow ? 'var(--paper)' : style.mark}
            stroke={style.mark}
            strokeWidth={1.5}
          />
        </>
      )}
    </svg>
  );
}
