import { type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** A forecast: a short ink tick at its value, about its origin, never joined to the line. */
export function forecastTick(): SvgNode {
  return svgNode('path', { d: 'M-14 0h28', stroke: 'var(--ink)', 'stroke-width': 1.5, class: 'forecast-tick' });
}
