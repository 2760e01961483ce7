import { digitsStyle } from './digits-style.ts';
import type { StateSignName } from './state-sign.tsx';

/** A run of a quote's words. */
export interface QuoteTextPart {
  readonly text: string;
  readonly mark: 'none' | 'digits' | 'sign';
  /** Of digits: what a check has found, as the line under them shows; exact where nothing else is said. */
  readonly state?: StateSignName;
}

interface QuoteTextProps {
  readonly parts: readonly QuoteTextPart[];
  /** The words around the quote, in the same document. */
  readonly before?: string;
  readonly after?: string;
  /** The quotation marks of the language; the first hangs in the margin. */
  readonly open: string;
  readonly close: string;
}

/** Digits never break across lines; words that are marked may, where they are many. */
const UNBROKEN_LENGTH = 18;
const SIGN = 'underline decoration-1 decoration-rule-strong underline-offset-3';

function Part({ part }: { readonly part: QuoteTextPart }) {
  switch (part.mark) {
    case 'digits': {
      const style = digitsStyle(part.state ?? 'exact');
      return <mark className={part.text.length > UNBROKEN_LENGTH ? style : `${style} whitespace-nowrap`}>{part.text}</mark>;
    }
    case 'sign':
      return <span className={SIGN}>{part.text}</span>;
    case 'none':
      return part.text;
  }
}

/** Someone else's words: set in serif by the block around it, digits under the highlighter, context greyed. */
export function QuoteText({ parts, before = '', after = '', open, close }: QuoteTextProps) {
  let position = 0;
  return (
    <>
      {open}
      {before !== '' && <span className="text-ink-3">{before}</span>}
      {parts.map((part) => {
        const key = position;
        position += part.text.length;
        return <Part key={key} part={part} />;
      })}
      {after !== '' && <span className="text-ink-3">{after}</span>}
      {close}
    </>
  );
}
