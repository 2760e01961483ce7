interface OriginDiscProps {
  /** Centre in pixels. */
  readonly x: number;
  readonly y: number;
  /** Number of independent origins. */
  readonly count: number;
  /** Hollow: the figure is provisional. */
  readonly hollow: boolean;
  readonly colour: string;
  readonly selected?: boolean;
}

/** A quoted figure: a 16 px disc with the count of its independent origins; fill is certainty, a ring is selection. */
export function OriginDisc({ x, y, count, hollow, colour, selected = false }: OriginDiscProps) {
  return (
    <g transform={`translate(${x} ${y})`} className="origin-disc">
      {selected && <circle r={13} fill="none" stroke="var(--ink)" strokeWidth={2} className="selected-ring" />}
      <circle r={9} fill="var(--paper)" />
      <circle r={hollow ? 7.2 : 8} fill={hollow ? 'var(--paper)' : colour} stroke={colour} strokeWidth={hollow ? 1.75 : 0} />
      <text y={4.1} textAnchor="middle" fontSize={12} fontWeight={700} fill={hollow ? colour : 'var(--paper)'}>
        {count}
      </text>
    </g>
  );
}

/** The disc as an inline picture, for cells, keys and facts. */
export function InlineOriginDisc({ count, hollow, colour }: Pick<OriginDiscProps, 'count' | 'hollow' | 'colour'>) {
  return (
    <svg width={18} height={18} aria-hidden="true" className="inline-block flex-none align-[-4px]">
      <OriginDisc x={9} y={9} count={count} hollow={hollow} colour={colour} />
    </svg>
  );
}
