/** Announced, never in force: a hollow diamond with a dashed edge. */
export function AnnouncedDiamond({ x, y, colour }: { readonly x: number; readonly y: number; readonly colour: string }) {
  return (
    <path
      d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z"
      transform={`translate(${x} ${y})`}
      fill="var(--paper)"
      stroke={colour}
      strokeWidth={1.5}
      strokeDasharray="2 1.2"
      className="announced-mark"
    />
  );
}
