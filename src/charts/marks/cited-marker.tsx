import type { SeriesStyle } from '../../theme/series-styles.ts';
import { markerPath } from './marker-path.ts';

interface CitedMarkerProps {
  readonly x: number;
  readonly y: number;
  readonly style: SeriesStyle;
  readonly hollow: boolean;
}

/** A figure that is only cited: a small mark in its series' shape; hollow is provisional. */
export function CitedMarker({ x, y, style, hollow }: CitedMarkerProps) {
  return (
    <path
      d={markerPath(style.marker, hollow ? 2.6 : 3)}
      transform={`translate(${x} ${y})`}
      fill={hollow ? 'var(--paper)' : style.mark}
      stroke={hollow ? style.mark : 'none'}
      strokeWidth={1.5}
      className="cited-marker"
    />
  );
}
