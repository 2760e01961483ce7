interface ShareLineProps {
  /** Percent. */
  readonly value: number;
  readonly rivals: readonly number[];
}

/** A share on a line from 0 to 100 %; what disputes it is a hollow dot. The words beside it say the same. */
export function ShareLine({ value, rivals }: ShareLineProps) {
  return (
    <svg width="100%" height={14} aria-hidden="true" className="my-0.5 block max-w-[170px] overflow-visible">
      <line x1="0" x2="100%" y1={7} y2={7} stroke="var(--rule-strong)" />
      <line x1="0" x2="0" y1={3} y2={11} stroke="var(--rule-strong)" />
      <line x1="100%" x2="100%" y1={3} y2={11} stroke="var(--rule-strong)" />
      {rivals.map((rival) => (
        <circle key={rival} cx={`${rival}%`} cy={7} r={4} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />
      ))}
      <circle cx={`${value}%`} cy={7} r={4.5} fill="var(--ink)" />
    </svg>
  );
}
