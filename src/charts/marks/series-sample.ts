import type { Indicator } from '../../domain/dataset.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { placedAt, type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { hatchId } from './hatch.ts';
import { markerPath } from './marker-path.ts';

function sampleMarks({ colour, mark }: Indicator, hollow: boolean): SvgNode[] {
  const style = SERIES_STYLES[colour];
  if (mark === 'bar') {
    const fill = style.hatched ? `url(#${hatchId(colour)})` : style.mark;
    return [svgNode('rect', { x: 8, y: 0.5, width: 11, height: 11, fill, stroke: style.mark })];
  }
  const marker = {
    d: markerPath(style.marker, 3.4),
    fill: hollow ? 'var(--paper)' : style.mark,
    stroke: style.mark,
    'stroke-width': 1.5,
  };
  return [
    svgNode('path', { d: 'M1 6H27', stroke: style.mark, 'stroke-width': 2, 'stroke-dasharray': style.dash, fill: 'none' }),
    placedAt(14, 6, svgNode('path', marker)),
  ];
}

/** How a series is drawn, in 28 × 12 pixels: beside its name in readouts, heads and menus. */
export function seriesSample(indicator: Indicator, hollow = false): SvgNode {
  const box = { width: 28, height: 12, 'aria-hidden': 'true', class: 'inline-block flex-none' };
  return svgNode('svg', box, sampleMarks(indicator, hollow));
}
