/** What a check of a quote can say; the word beside the sign is the caller's. */
export type StateSignName = 'exact' | 'exact-after-normalisation' | 'moved' | 'number-only' | 'not-found' | 'not-checked';

function Sign({ state }: { readonly state: StateSignName }) {
  switch (state) {
    case 'exact':
      return (
        <>
          <circle cx={7} cy={7} r={6} fill="currentColor" />
          <path d="M4 7.2l2.2 2.2L10.2 5" fill="none" stroke="var(--paper)" strokeWidth={1.6} />
        </>
      );
    case 'exact-after-normalisation':
      return (
        <g fill="none" stroke="currentColor">
          <circle cx={7} cy={7} r={5.4} strokeWidth={1.2} />
          <path d="M4.2 7.2l2 2L9.9 5.2" strokeWidth={1.4} />
        </g>
      );
    case 'moved':
      return (
        <g fill="none" stroke="currentColor">
          <circle cx={7} cy={7} r={5.4} strokeWidth={1.2} />
          <path d="M4 7h5.6M7.3 4.6L9.8 7L7.3 9.4" strokeWidth={1.3} />
        </g>
      );
    case 'number-only':
      return (
        <g fill="none" stroke="currentColor">
          <circle cx={7} cy={7} r={5.4} strokeWidth={1.2} strokeDasharray="3 1.6" />
          <path d="M6 4.3L5.3 9.7M8.7 4.3L8 9.7M4.3 6h5.6M4.1 8h5.6" strokeWidth={1} />
        </g>
      );
    case 'not-found':
      return <path d="M3.5 3.5l7 7M10.5 3.5l-7 7" fill="none" stroke="currentColor" strokeWidth={1.8} />;
    case 'not-checked':
      return <circle cx={7} cy={7} r={5.5} fill="none" stroke="currentColor" strokeWidth={1.3} strokeDasharray="2 2" />;
  }
}

interface StateSignProps {
  readonly state: StateSignName;
  readonly name: string;
  readonly title: string;
}

/** The state of a quote: a sign and a word, never a colour. What was not found is inverted, so that it is never overlooked. */
export function StateSign({ state, name, title }: StateSignProps) {
  const inverted = state === 'not-found' ? 'rounded-mark bg-ink px-1.5 py-px text-paper forced-colors:border' : 'text-ink';
  return (
    <span className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${inverted}`} title={title}>
      <svg width={14} height={14} aria-hidden="true" className="flex-none">
        <Sign state={state} />
      </svg>
      {name}
    </span>
  );
}
