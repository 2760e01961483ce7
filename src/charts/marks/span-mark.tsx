interface SpanMarkProps {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly colour: string;
  readonly dash?: string | undefined;
}

/** One value for a stretch of time: a segment as wide as what it speaks of, with end ticks. */
export function SpanMark({ x0, x1, y, colour, dash }: SpanMarkProps) {
  return (
    <g className="span-mark" stroke={colour} fill="none" strokeWidth={2}>
      <path d={`M${x0} ${y}H${x1}`} strokeDasharray={dash} />
      <path d={`M${x0} ${y - 4}v8M${x1} ${y - 4}v8`} />
    </g>
  );
}
