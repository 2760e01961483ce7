import type { EventCategory } from '../../domain/dataset.ts';
import { placedAt, type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** Half of a flag's width in pixels. */
function half(text: string): number {
  return text.length > 2 ? 15 : 9;
}

/** One silhouette a category, 18 px high about the origin, so that colour is never alone. */
function silhouette(category: EventCategory, w: number): string {
  switch (category) {
    case 'tariff':
    case 'other':
      return `M${-w} -9H${w}V9H${-w}Z`;
    case 'export-control':
      return `M${-w} -9H${w - 5}L${w} -4V9H${-w}Z`;
    case 'talks':
      return `M${-w} -9H${w}V7H${-w + 8}L${-w + 1} 12V7H${-w}Z`;
    case 'legal':
      return `M${-w} -4L0 -11L${w} -4V9H${-w}Z`;
    case 'data':
      return `M${-w} -9H${w}V9H4L0 5L-4 9H${-w}Z`;
  }
}

interface EventFlagLook {
  readonly category: EventCategory;
  /** "4", or "6–8" where several stand on one card. */
  readonly text: string;
  readonly stacked: boolean;
  readonly selected: boolean;
}

/** A numbered event about its origin. A circle is always a sentence; an event is never a circle. */
export function eventFlag({ category, text, stacked, selected }: EventFlagLook): SvgNode {
  const w = half(text);
  const colour = `var(--ev-${category})`;
  const outline = category === 'other';
  const frame = { x: -w - 4, y: -14, width: 2 * w + 8, height: 28, rx: 3, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 };
  return svgNode('g', { class: 'event-flag' }, [
    ...(selected ? [svgNode('rect', frame)] : []),
    ...(stacked ? [placedAt(3, -3, svgNode('path', { d: silhouette('tariff', w), fill: 'var(--paper)', stroke: colour }))] : []),
    svgNode('path', {
      d: silhouette(category, w),
      fill: outline ? 'var(--paper)' : colour,
      stroke: outline ? colour : 'var(--paper)',
      'stroke-linejoin': 'round',
    }),
    svgNode(
      'text',
      { y: 4.2, 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 700, fill: outline ? 'var(--ink)' : 'var(--ev-ink)' },
      text,
    ),
  ]);
}
