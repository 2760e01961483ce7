import type { KeyHandlers, PartHandlers } from './use-window-gesture.ts';
import { STRIP_HEIGHT } from './density-bars.tsx';

interface WindowHandleProps {
  readonly part: 'from' | 'to';
  /** Where the edge of the window stands. */
  readonly x: number;
  /** Width of what can be hit, and how far it may reach to either side. */
  readonly target: number;
  readonly least: number;
  readonly most: number;
  readonly slider: SliderValues;
  readonly handlers: PartHandlers & KeyHandlers;
}

export interface SliderValues {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly now: number;
  readonly text: string;
}

/** The attributes of a slider, whose value is a month and is said as one. */
export function sliderAttributes({ label, min, max, now, text }: SliderValues) {
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': 'horizontal',
    'aria-valuemin': min,
    'aria-valuemax': max,
    'aria-valuenow': now,
    'aria-valuetext': text,
  } as const;
}

/** An edge of the window with its grip: 10 × 20 drawn, more to hit. */
export function WindowHandle({ part, x, target, least, most, slider, handlers }: WindowHandleProps) {
  const from = Math.max(least, x - target / 2);
  const to = Math.min(most, x + target / 2);
  return (
    <g {...sliderAttributes(slider)} {...handlers} data-part={part} className="cursor-ew-resize touch-pan-y">
      <rect x={from} y={0} width={to - from} height={STRIP_HEIGHT} fill="transparent" />
      <path d={`M${x} 0V${STRIP_HEIGHT}`} stroke="var(--ink)" strokeWidth={1.5} />
      <rect x={x - 5} y={8} width={10} height={20} rx={3} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />
      <path d={`M${x - 1.5} 14v8M${x + 1.5} 14v8`} stroke="var(--ink)" />
    </g>
  );
}
