import type { SeriesStyle } from '../../theme/series-styles.ts';

/** SVG path of a series' marker about the origin; `r` is half of its width in pixels. */
export function markerPath(shape: SeriesStyle['marker'], r: number): string {
  const [s, t, u, v, w] = [0.9, 1.15, 1.1, 0.85, 1.25].map((part) => Math.round(part * r * 100) / 100);
  const arm = Math.round(r * 36) / 100;
  switch (shape) {
    case 'circle':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'square':
      return `M-${s} -${s}H${s}V${s}H-${s}Z`;
    case 'triangle-up':
      return `M0 -${t}L${u} ${v}H-${u}Z`;
    case 'triangle-down':
      return `M0 ${t}L${u} -${v}H-${u}Z`;
    case 'diamond':
      return `M0 -${w}L${u} 0L0 ${w}L-${u} 0Z`;
    case 'cross':
      return `M-${r} -${arm}H-${arm}V-${r}H${arm}V-${arm}H${r}V${arm}H${arm}V${r}H-${arm}V${arm}H-${r}Z`;
  }
}
