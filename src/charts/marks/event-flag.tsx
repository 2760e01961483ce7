import type { EventCategory } from '../../domain/dataset.ts';

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

interface EventFlagProps {
  readonly x: number;
  readonly y: number;
  readonly category: EventCategory;
  /** "4", or "6–8" where several stand on one card. */
  readonly text: string;
  readonly stacked: boolean;
  readonly selected: boolean;
}

/** A numbered event. A circle is always a sentence; an event is never a circle. */
export function EventFlag({ x, y, category, text, stacked, selected }: EventFlagProps) {
  const w = half(text);
  const colour = `var(--ev-${category})`;
  const outline = category === 'other';
  return (
    <g transform={`translate(${x} ${y})`} className="event-flag">
      {selected && <rect x={-w - 4} y={-14} width={2 * w + 8} height={28} rx={3} fill="none" stroke="var(--ink)" strokeWidth={2} />}
      {stacked && <path d={silhouette('tariff', w)} transform="translate(3 -3)" fill="var(--paper)" stroke={colour} />}
      <path d={silhouette(category, w)} fill={outline ? 'var(--paper)' : colour} stroke={outline ? colour : 'var(--paper)'} strokeLinejoin="round" />
      <text y={4.2} textAnchor="middle" fontSize={12} fontWeight={700} fill={outline ? 'var(--ink)' : 'var(--ev-ink)'}>
        {text}
      </text>
    </g>
  );
}
