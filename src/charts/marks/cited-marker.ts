import type { SeriesStyle } from '../../theme/series-styles.ts';
import { type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { markerPath } from './marker-path.ts';

/** A figure that is only cited: a small mark in its series' shape about its origin; hollow is provisional. */
export function citedMarker(style: SeriesStyle, hollow: boolean): SvgNode {
  return svgNode('path', {
    d: markerPath(style.marker, hollow ? 2.6 : 3),
    fill: hollow ? 'var(--paper)' : style.mark,
    stroke: hollow ? style.mark : 'none',
    'stroke-width': 1.5,
    class: 'cited-marker',
  });
}
