import { useRef } from 'react';
import type { TradeEvent } from '../domain/dataset.ts';
import { type MonthRange, periodStart } from '../domain/time-period.ts';
import { placedAt, type SvgNode } from './drawing/svg-node.ts';
import { toElement } from './drawing/to-element.ts';
import { LOWEST_FLAG_Y } from './lane-layout.ts';
import { eventFlag } from './marks/event-flag.ts';
import { PILL_WIDTH } from './place-events.ts';
import type { PlotFrame, TimeScale } from './plot-frame.ts';
import { type Moving, useMoving } from './use-moving.ts';

interface MovingLaneProps {
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  /** Events of the story that are not among the flags at rest. */
  readonly beyond: readonly TradeEvent[];
}

/** A flag that comes into sight: its number depends on the range and is given when the gesture ends. */
function blankFlag(event: TradeEvent, rest: TimeScale): SvgNode {
  const day = periodStart(event.start);
  const card = eventFlag({ category: event.category, text: '', stacked: false, selected: false });
  return placedAt(rest.toX(day), LOWEST_FLAG_Y, { ...card, attributes: { ...card.attributes, 'data-day': day } });
}

function begin({ beyond }: MovingLaneProps, rest: TimeScale, layer: SVGGElement | null): Moving {
  const svg = layer?.ownerSVGElement;
  return {
    elements: beyond.map((event) => toElement(blankFlag(event, rest))),
    paint: ({ scale }) => {
      // Names and counts were placed for months of another width: nearer together they would cover each other.
      svg?.toggleAttribute('data-near', scale.monthWidth < rest.monthWidth * 0.98);
      svg?.toggleAttribute('data-tight', scale.monthWidth < PILL_WIDTH);
    },
  };
}

/** Takes the lane of events through a gesture. */
export function MovingLane(props: MovingLaneProps) {
  const layer = useRef<SVGGElement>(null);
  useMoving(layer, props.range, props.frame, (rest) => begin(props, rest, layer.current));
  return <g ref={layer} aria-hidden="true" className="moving" />;
}
