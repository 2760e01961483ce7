import { hatchId } from './hatch.tsx';

interface PeriodBarProps {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly zero: number;
  readonly slot: string;
  readonly colour: string;
  readonly hatched: boolean;
}

/** An amount: a bar from zero. A missing month is nothing at all. */
export function PeriodBar({ x, width, y, zero, slot, colour, hatched }: PeriodBarProps) {
  return (
    <rect
      x={x}
      y={Math.min(y, zero)}
      width={width}
      height={Math.max(1, Math.abs(zero - y))}
      fill={hatched ? `url(#${hatchId(slot)})` : colour}
      stroke={hatched ? colour : 'none'}
      strokeWidth={1}
      className="period-bar"
    />
  );
}
