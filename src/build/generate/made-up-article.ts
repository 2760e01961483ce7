import { sha256Hex } from '../../domain/sha256.ts';
import type { SampleRow } from '../../test/sample-package.ts';

/** A sentence of a made-up article that states a value. */
export interface MadeUpSentence {
  readonly target: string;
  /** Words before the number, the number with its unit, and words after it. */
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** An article as its text, its row of `sources.csv` and its quotes as rows of `evidence.csv`. */
export interface MadeUpArticle {
  readonly text: string;
  readonly source: SampleRow;
  readonly evidence: readonly SampleRow[];
}

const MOST_CONTEXT = 32;

/** Makes up an article of sentences. All is plain ASCII, so that offsets count letters. */
export function madeUpArticle(id: string, publishedOn: string, sentences: readonly MadeUpSentence[]): MadeUpArticle {
  const parts = sentences.map(({ before, number, after }) => `${before}${number}${after}`);
  const text = `Made up for tests. ${parts.map((part) => `${part}. `).join('')}End.`;
  const evidence = sentences.map(({ target, before, number }, index): SampleRow => {
    const exact = parts[index] ?? '';
    const start = text.indexOf(exact);
    const end = start + exact.length;
    return {
      id: `${id}-${index + 1}`,
      target,
      source: id,
      kind: 'quote',
      relation: 'states',
      origin: id,
      exact,
      prefix: text.slice(Math.max(0, start - MOST_CONTEXT), start),
      suffix: text.slice(end, end + MOST_CONTEXT),
      start: String(start),
      end: String(end),
      number: `${before.length}-${before.length + number.length}`,
      sha256: sha256Hex(exact),
    };
  });
  const source: SampleRow = {
    id,
    kind: 'article',
    publisher: `The Test Paper (${id})`,
    title: 'Figures that were made up',
    published_on: publishedOn,
    url: `https://example.org/${id}`,
    sha256: sha256Hex(text),
    text_length: String(text.length),
    file: `${id}.txt`,
  };
  return { source, evidence, text };
}
