import type { CsvRow } from './csv.ts';
import { quotesOfSource } from './package-figures.ts';

/** Words of an article that one or several quotes share. */
export interface ExpectedPassage {
  readonly text: string;
  /** Claims and, as `event:<id>`, events that the words state. */
  readonly targets: readonly string[];
  /** What must be marked. */
  readonly digits: readonly string[];
}

interface Open {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quotes: readonly CsvRow[];
}

/** The passages of an article in the order of its text: quotes that share words are one. */
export function expectedPassages(source: string): readonly ExpectedPassage[] {
  const passages: Open[] = [];
  const inOrder = quotesOfSource(source).toSorted((a, b) => Number(a('start')) - Number(b('start')) || Number(a('end')) - Number(b('end')));
  for (const quote of inOrder) {
    const [start, end] = [Number(quote('start')), Number(quote('end'))];
    const last = passages.at(-1);
    if (last === undefined || start >= last.end) passages.push({ start, end, text: quote('exact'), quotes: [quote] });
    else {
      const rest = [...quote('exact')].slice(last.end - start).join('');
      const joined = { start: last.start, end: Math.max(last.end, end), text: last.text + rest, quotes: [...last.quotes, quote] };
      passages[passages.length - 1] = joined;
    }
  }
  return passages.map(({ text, quotes }) => ({
    text,
    targets: quotes.map((quote) => quote('target')),
    digits: quotes.map((quote) => {
      const [from = 0, to = 0] = quote('number').split('-').map(Number);
      return [...quote('exact')].slice(from, to).join('');
    }),
  }));
}
