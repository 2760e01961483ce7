import { useRef } from 'react';
import { highlightStore } from '../state/cursor-store.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartLayout, SeriesPoint } from './chart-layout.ts';
import { useStoreEffect } from './use-store-effect.ts';

const SVG = 'http://www.w3.org/2000/svg';

function ring(one: SeriesPoint, x: number): SVGCircleElement {
  const circle = document.createElementNS(SVG, 'circle');
  const attributes = {
    cx: x,
    cy: one.y,
    r: 14,
    fill: 'var(--marker)',
    stroke: SERIES_STYLES[one.series.indicator.colour].mark,
    'stroke-width': 2,
    class: 'highlight-ring',
    'data-lit': one.point.observation.id,
    'data-day': one.point.x,
  };
  for (const [name, value] of Object.entries(attributes)) circle.setAttribute(name, String(value));
  return circle;
}

/** Rings around every point that the quote under the pointer supports, painted without a React render. */
export function HighlightLayer({ layout }: { readonly layout: ChartLayout }) {
  const layer = useRef<SVGGElement>(null);
  useStoreEffect(() => {
    const lit = new Set(highlightStore.get());
    if (lit.size === 0 && layer.current?.firstChild === null) return;
    const discs = new Map(layout.discs.map((disc) => [disc.point.observation.id, disc]));
    const chosen = layout.points.filter((one) => lit.has(one.point.observation.id));
    layer.current?.replaceChildren(
      ...chosen.map((one) => ring(one, discs.get(one.point.observation.id)?.x ?? layout.scale.toPlotX(one.point.x))),
    );
  }, highlightStore);
  return <g ref={layer} aria-hidden="true" className="highlight" />;
}
