import type { RefObject } from 'react';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineDiffersMark } from '../../charts/marks/differs-mark.ts';
import type { Target } from '../../domain/dataset.ts';
import { targetKey } from '../../domain/evidence/evidence-index.ts';
import { type Passage, spanInPassage } from '../../domain/evidence/passages.ts';
import { splitQuote } from '../../domain/evidence/quote-parts.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { QuoteText } from '../../ui/quote-text.tsx';

interface PassageRowProps {
  readonly explorer: Explorer;
  readonly passage: Passage;
  readonly active: boolean;
  /** Set on the row that was asked for. */
  readonly rowRef: RefObject<HTMLLIElement | null> | undefined;
  readonly onActive: (active: boolean) => void;
  readonly onOpen: (target: Target) => void;
}

/** Targets of a passage, each once, in the order of their digits. */
function targetsOf(passage: Passage): readonly Target[] {
  return [...new Map(passage.quotes.map((quote) => [targetKey(quote.target), quote.target])).values()];
}

function Figure({ explorer, target, onOpen }: Pick<PassageRowProps, 'explorer' | 'onOpen'> & { readonly target: Target }) {
  const words = useWords();
  const text = targetText(explorer.dataset, target, words);
  if (text === null) return null;
  const disputed = explorer.index.of(target).disputes.length > 0;
  return (
    <button
      type="button"
      aria-label={words.sources.openFigure(text.value, text.what)}
      onClick={() => onOpen(target)}
      className="group block min-h-11 w-full text-left text-s @min-[440px]/reading:min-h-9 @min-[440px]/reading:text-right"
    >
      <span className="block font-semibold underline decoration-transparent underline-offset-2 group-hover:decoration-rule-strong">
        {disputed && (
          <span className="mr-1.5">
            <SvgTree node={inlineDiffersMark()} />
            <span className="sr-only">
              {words.sources.differs}
              {words.join.marks.space}
            </span>
          </span>
        )}
        {text.value}
      </span>
      <span className="block text-balance text-ink-2">{text.what}</span>
    </button>
  );
}

/** One sentence of a report, its digits marked, and at the right edge the figures that it leads to. */
export function PassageRow({ explorer, passage, active, rowRef, onActive, onOpen }: PassageRowProps) {
  const { evidence: words } = useWords();
  const spans = (pick: 'number' | 'sign') =>
    passage.quotes.flatMap((quote) => {
      const span = quote[pick];
      return span === null ? [] : [spanInPassage(passage, quote, span)];
    });
  return (
    <li
      ref={rowRef}
      tabIndex={rowRef === undefined ? undefined : -1}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
      className={`grid gap-x-5 gap-y-1 border-t border-rule py-2 @min-[440px]/reading:grid-cols-[minmax(0,1fr)_minmax(170px,34%)] @min-[440px]/reading:items-baseline ${active ? 'bg-paper-2 shadow-[-14px_0_0_var(--paper-2),14px_0_0_var(--paper-2)]' : ''}`}
    >
      <blockquote lang={textLanguage(passage.text)} className="-indent-[0.42em] font-serif text-[16px]/[23px] text-pretty">
        <QuoteText
          open={words.openQuote}
          close={words.closeQuote}
          parts={splitQuote(passage.text, spans('number'), spans('sign'))}
        />
      </blockquote>
      <div className="space-y-1">
        {targetsOf(passage).map((target) => (
          <Figure key={targetKey(target)} explorer={explorer} target={target} onOpen={onOpen} />
        ))}
      </div>
    </li>
  );
}
