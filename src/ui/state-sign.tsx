/** What a check of a quote can say so far; the word beside the sign is the caller's. */
export type StateSignName = 'exact' | 'not-checked';

function Sign({ state }: { readonly state: StateSignName }) {
  switch (state) {
    case 'exact':
      return (
        <>
          <circle cx={7} cy={7} r={6} fill="currentColor" />
          <path d="M4 7.2l2.2 2.2L10.2 5" fill="none" stroke="var(--paper)" strokeWidth={1.6} />
        </>
      );
    case 'not-checked':
      return <circle cx={7} cy={7} r={5.5} fill="none" stroke="currentColor" strokeWidth={1.3} strokeDasharray="2 2" />;
  }
}

/** The state of a quote: a sign and a word, never a colour. */
export function StateSign({ state, name, title }: { readonly state: StateSignName; readonly name: string; readonly title: string }) {
  return (
    <span className="inline-flex items-center gap-1 text-xs whitespace-nowrap text-ink" title={title}>
      <svg width={14} height={14} aria-hidden="true" className="flex-none">
        <Sign state={state} />
      </svg>
      {name}
    </span>
  );
}
