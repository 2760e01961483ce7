import { QUOTE_STATES } from '../../domain/evidence/quote-state.ts';
import { useWords } from '../../i18n/words.ts';
import { digitsStyle } from '../../ui/digits-style.ts';
import { StateSign } from '../../ui/state-sign.tsx';

/** What the line under digits says of their words, state by state: the highlighter alone means that the words are there. */
export function StateKey() {
  const { evidence, sources: words, ownCopy } = useWords();
  return (
    <ul>
      {QUOTE_STATES.map((state) => (
        <li key={state} className="grid grid-cols-[56px_minmax(0,1fr)] items-baseline gap-x-2.5 border-t border-rule py-1">
          <span className="text-ink-2">
            <span className={digitsStyle(state)}>{words.keySample}</span>
          </span>
          <span className="text-ink-2">
            <StateSign state={state} name={evidence.states[state].name} title={ownCopy.meanings[state]} />
            <span className="block">{ownCopy.meanings[state]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
