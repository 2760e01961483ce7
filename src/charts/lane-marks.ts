import type { ChartWords } from './chart-words.ts';
import type { Pen } from './drawing/pen.ts';
import { PIXEL_PEN } from './drawing/pixel-pen.ts';
import { type SvgNode, svgNode } from './drawing/svg-node.ts';
import { flagDay, flagNumber, flagY, type LaneLayout, PILL_Y } from './lane-layout.ts';
import { eventFlag } from './marks/event-flag.ts';
import type { EventPill, PlacedFlag } from './place-events.ts';

/** The room that a pointer has, about a mark. */
function target(): SvgNode {
  return svgNode('rect', { x: -12, y: -12, width: 24, height: 24, fill: 'transparent' });
}

/** The dotted stems from the flags down to the panels. */
export function laneStems({ flags, height }: LaneLayout, pen: Pen = PIXEL_PEN): SvgNode {
  const stems = flags.map((flag) =>
    pen.at({ x: flag.x, y: 0 }, svgNode('path', { d: `M0 ${flagY(flag) + 9}V${height}`, stroke: 'var(--rule)', 'stroke-dasharray': '1.5 3', 'data-day': flagDay(flag) })),
  );
  return svgNode('g', { 'aria-hidden': 'true', class: 'stems' }, stems);
}

/** What is seen of a flag: its card, and its words beside it. */
export function flagMarks(flag: PlacedFlag, selected: boolean, pen: Pen = PIXEL_PEN): readonly SvgNode[] {
  const stacked = flag.from !== flag.to;
  const gap = stacked ? 22 : 14;
  const isRight = flag.side === 'right';
  const look = { x: isRight ? gap : -gap, y: 4, 'font-size': 12, 'text-anchor': isRight ? 'start' : 'end', fill: 'var(--ink)', class: 'halo' };
  const card = eventFlag({ category: flag.events[0].category, text: flagNumber(flag), stacked, selected });
  return [target(), card, ...(flag.label === '' ? [] : [svgNode('text', look, flag.label)])].map((node) =>
    pen.at({ x: flag.x, y: flagY(flag) }, node),
  );
}

/** What is seen of a count of further events. */
export function pillMarks({ x, events }: EventPill, selected: boolean, words: ChartWords, pen: Pen = PIXEL_PEN): readonly SvgNode[] {
  const card = { x: -12, y: -8.5, width: 24, height: 17, rx: 8.5, class: 'pill', fill: selected ? 'var(--ink)' : 'var(--paper)', stroke: 'var(--rule)' };
  const look = { y: 4, 'text-anchor': 'middle', 'font-size': 12, fill: selected ? 'var(--paper)' : 'var(--ink-2)' };
  return [target(), svgNode('rect', card), svgNode('text', look, words.joined(events.length))].map((node) => pen.at({ x, y: PILL_Y }, node));
}
