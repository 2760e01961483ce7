import type { SeriesStyle } from '../../theme/series-styles.ts';

/** SVG path of a series' marker about the origin; `r` is half of its width in pixels. */
export function markerPath(shape: SeriesStyle['marker'], r: number): string {
  switch (shape) {
    case 'circle':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'square':
      return `M${-r * 0.9} ${-r * 0.9}H${r * 0.9}V${r * 0.9}H${-r * 0.9}Z`;
    case 'triangle-up':
      return `M0 ${-r * 1.15}L${r * 1.1} ${r * 0.85}H${-r * 1.1}Z`;
    case 'triangle-down':
      return `M0 ${r * 1.15}L${r * 1.1} ${-r * 0.85}H${-r * 1.1}Z`;
    case 'diamond':
      return `M0 ${-r * 1.25}L${r * 1.1} 0L0 ${r * 1.25}L${-r * 1.1} 0Z`;
    case 'cross':
      return `M${-r} ${-r * 0.36}H${-r * 0.36}V${-r}H${r * 0.36}V${-r * 0.36}H${r}V${r * 0.36}H${r * 0.36}V${r}H${-r * 0.36}V${r * 0.36}H${-r}Z`;
  }
}
