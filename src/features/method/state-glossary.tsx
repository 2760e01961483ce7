import { QUOTE_STATES } from '../../domain/evidence/quote-state.ts';
import { useWords } from '../../i18n/words.ts';
import { StateSign } from '../../ui/state-sign.tsx';
import { MethodSection } from './method-section.tsx';

/** Each state of a quote with its sign and its word. */
export function StateGlossary() {
  const { method, evidence } = useWords();
  return (
    <MethodSection title={method.states.title}>
      <ul className="text-s">
        {QUOTE_STATES.map((state) => (
          <li key={state} className="grid gap-x-4 border-t border-rule py-1.5 first:border-t-0 @min-[560px]:grid-cols-[190px_minmax(0,1fr)]">
            <StateSign state={state} name={evidence.states[state].name} title="" />
            <span className="text-ink-2">{evidence.states[state].meaning}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-s text-ink-2">{method.states.note}</p>
    </MethodSection>
  );
}
