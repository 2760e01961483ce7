interface SpanMarkProps {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly colour: string;
  /** Whether the stretch goes on beyond an end: there it has no tick. */
  readonly goesOn?: { readonly before: boolean; readonly after: boolean };
}

const WHOLE = { before: false, after: false } as const;

/** One value for a stretch of time: a segment as wide as what it speaks of, with end ticks. */
export function SpanMark({ x0, x1, y, colour, goesOn = WHOLE }: SpanMarkProps) {
  const ticks = (goesOn.before ? '' : `M${x0} ${y - 4}v8`) + (goesOn.after ? '' : `M${x1} ${y - 4}v8`);
  return (
    <g className="span-mark" stroke={colour} fill="none" strokeWidth={2}>
      <path d={`M${x0} ${y}H${x1}`} />
      {ticks !== '' && <path d={ticks} />}
    </g>
  );
}
