import type { Target } from '../../domain/dataset.ts';
import { targetKey } from '../../domain/evidence/evidence-index.ts';
import { hasWords } from '../../domain/evidence/quote-state.ts';
import type { PassageCheck } from '../../domain/evidence/verify-copy.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { QuoteText } from '../../ui/quote-text.tsx';
import { StateSign } from '../../ui/state-sign.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { checkedParts } from './checked-parts.ts';

/** Why a passage has its state, where the state alone does not say it; empty where it does. */
function detailOf({ state, placed, figures }: PassageCheck, words: Words['ownCopy']): string {
  if (placed.state === 'moved') return words.details[placed.why];
  if (placed.state !== 'missing') return state === 'exact' ? '' : words.meanings[state];
  if (placed.lookAlike) return words.details.lookAlike;
  if (state === 'number-only') return words.details.wordsDiffer;
  return figures.some((figure) => figure.state === 'number-only') ? words.details.someNumbers : words.details.gone;
}

interface CopyQuoteRowProps {
  readonly explorer: Explorer;
  readonly check: PassageCheck;
  readonly onOpen: (target: Target) => void;
  /** Shows the passage in the reader's copy; its position there. */
  readonly onRead: (at: number) => void;
}

/** A quote in the words of the package, what the reader's copy says of it, and the figures that it states. */
export function CopyQuoteRow({ explorer, check, onOpen, onRead }: CopyQuoteRowProps) {
  const words = useWords();
  const { passage, state, placed } = check;
  const detail = detailOf(check, words.ownCopy);
  const targets = [...new Map(passage.quotes.map((quote) => [targetKey(quote.target), quote.target])).values()];
  return (
    <li
      data-state={state}
      className="grid gap-x-6 gap-y-1 border-t border-rule py-2 @min-[640px]:grid-cols-[minmax(0,1fr)_minmax(150px,26%)] @min-[900px]:grid-cols-[minmax(0,1fr)_260px_minmax(150px,24%)] @min-[640px]:items-baseline"
    >
      <blockquote
        lang={textLanguage(passage.text)}
        className={`-indent-[0.42em] font-serif text-[16px]/[23px] text-pretty ${hasWords(state) ? '' : 'text-ink-2'}`}
      >
        <QuoteText open={words.evidence.openQuote} close={words.evidence.closeQuote} parts={checkedParts(check)} />
      </blockquote>
      <div className="text-s text-ink-2 @max-[899px]:order-3 @min-[640px]:@max-[899px]:col-span-2">
        <p className="flex flex-wrap items-center gap-x-3">
          <StateSign state={state} name={words.evidence.states[state].name} title={words.ownCopy.meanings[state]} />
          {placed.state !== 'missing' && (
            <TextButton label={words.ownCopy.goToLabel(passage.text)} onClick={() => onRead(placed.from)}>
              {words.ownCopy.goTo}
            </TextButton>
          )}
        </p>
        {detail !== '' && <p>{detail}</p>}
      </div>
      <ul className="space-y-1 text-s @min-[640px]:text-right">
        {targets.map((target) => {
          const text = targetText(explorer.dataset, target, words);
          if (text === null) return null;
          return (
            <li key={targetKey(target)}>
              <button
                type="button"
                aria-label={words.ownCopy.openFigure(text.value, text.what)}
                onClick={() => onOpen(target)}
                className="group block min-h-6 w-full text-left max-desktop:min-h-11 @min-[640px]:text-right"
              >
                <span className="block font-semibold underline decoration-transparent underline-offset-2 group-hover:decoration-rule-strong">
                  {text.value}
                </span>
                <span className="block text-balance text-ink-2">{text.what}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
