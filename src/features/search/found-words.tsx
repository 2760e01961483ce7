import { markedText } from '../../domain/search/marked-text.ts';

/** A text with what was looked for marked: underlined, since the highlighter belongs to the digits of quotes. */
export function FoundWords({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  let position = 0;
  return markedText(text, terms).map((part) => {
    const key = position;
    position += part.text.length;
    return part.found ? (
      <mark key={key} className="bg-transparent text-ink underline decoration-2 underline-offset-2">
        {part.text}
      </mark>
    ) : (
      part.text
    );
  });
}
