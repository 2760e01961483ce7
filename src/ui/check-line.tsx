import { StateSign, type StateSignName } from './state-sign.tsx';

interface CheckLineProps {
  /** Whether it speaks for the quotes, against them, or not yet. */
  readonly state: Extract<StateSignName, 'exact' | 'not-found' | 'not-checked'>;
  /** Beside the sign where it must not be overlooked; else empty. */
  readonly name: string;
  readonly text: string;
}

/** What a second look at quotes has found, in one line. */
export function CheckLine({ state, name, text }: CheckLineProps) {
  return (
    <p className="flex items-start gap-1.5 text-s text-ink-2">
      <span className="mt-px flex-none">
        <StateSign state={state} name={name} title={text} />
      </span>
      <span>{text}</span>
    </p>
  );
}
