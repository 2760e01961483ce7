/** ≠ on an ink square: sources differ. Drawn, because the fonts hold no such sign. */
export function DiffersMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x - 8} ${y - 8})`} className="differs-mark">
      <rect width={16} height={16} rx={2} fill="var(--ink)" />
      <path d="M4 6.2h8M4 9.8h8M10.4 3.4l-4.8 9.2" stroke="var(--paper)" strokeWidth={1.5} fill="none" />
    </g>
  );
}

/** The mark as an inline picture. */
export function InlineDiffersMark() {
  return (
    <svg width={16} height={16} aria-hidden="true" className="inline-block flex-none align-[-3px]">
      <DiffersMark x={8} y={8} />
    </svg>
  );
}
