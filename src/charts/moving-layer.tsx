import { useRef } from 'react';
import type { PanelModel } from '../domain/panel-model.ts';
import type { PlottedSeries } from '../domain/plotted-series.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartLayout } from './chart-layout.ts';
import { placedAt, type SvgNode, svgNode } from './drawing/svg-node.ts';
import { toElement } from './drawing/to-element.ts';
import { clipId } from './line-marks.ts';
import { originDisc } from './marks/origin-disc.ts';
import { movingPaths } from './moving-paths.ts';
import type { PlotFrame, TimeScale } from './plot-frame.ts';
import { isHollow } from './point-status.ts';
import { type Moving, useMoving } from './use-moving.ts';

/** Words on the plot were placed for months of another width: where these shrink further, they would cover each other. */
const NOTES_FIT = 0.6;

interface MovingLayerProps {
  readonly model: PanelModel;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly layout: ChartLayout;
  readonly height: number;
}

/** Discs of quoted figures that are beyond the range at rest; a gesture may bring them in. */
function discsBeyond({ indicator, points }: PlottedSeries, { layout }: MovingLayerProps, rest: TimeScale): SvgNode[] {
  const placed = new Set(layout.discs.flatMap((disc) => [disc.point, ...disc.joined]));
  const colour = SERIES_STYLES[indicator.colour].label;
  return points
    .filter((point) => point.origins > 0 && !placed.has(point))
    .map((point) => {
      const disc = originDisc({ count: point.origins, hollow: isHollow(point.observation), colour, selected: false });
      return placedAt(rest.toX(point.x), layout.toY(point.y), { ...disc, attributes: { ...disc.attributes, 'data-day': point.x } });
    });
}

function begin(props: MovingLayerProps, rest: TimeScale, layer: SVGGElement | null): Moving {
  const paths = movingPaths(props).map(({ look, clipped, outline }) => ({ clipped, outline, element: toElement(svgNode('path', look)) }));
  const clip = toElement(svgNode('g', { 'clip-path': `url(#${clipId(props.model)})` }));
  clip.append(...paths.filter((one) => one.clipped).map((one) => one.element));
  const discs = props.model.series.flatMap((series) => discsBeyond(series, props, rest)).map(toElement);
  return {
    elements: [clip, ...paths.filter((one) => !one.clipped).map((one) => one.element), ...discs],
    paint: (shown) => {
      layer?.ownerSVGElement?.toggleAttribute('data-near', shown.scale.monthWidth < rest.monthWidth * NOTES_FIT);
      for (const { element, outline } of paths) element.setAttribute('d', outline(shown));
    },
  };
}

/** What a gesture shows of a panel in the place of its lines and small marks: the same, at the window of the moment. */
export function MovingLayer(props: MovingLayerProps) {
  const layer = useRef<SVGGElement>(null);
  useMoving(layer, props.range, props.frame, (rest) => begin(props, rest, layer.current));
  return <g ref={layer} aria-hidden="true" className="moving" />;
}
