import type { Span } from '../dataset.ts';

/** `digits`: the words that state the number; `sign`: the words that give it direction or scale. */
export type QuoteMark = 'none' | 'digits' | 'sign';

/** A run of a quote's words that are marked alike. */
export interface QuotePart {
  readonly text: string;
  readonly mark: QuoteMark;
}

function covers(spans: readonly Span[], position: number): boolean {
  return spans.some((span) => position >= span.start && position < span.end);
}

/**
 * Cuts a quote into runs by its spans (code points). Where a span of digits and one of sign meet, the
 * digits win. The parts joined give the text back, whatever the spans.
 */
export function splitQuote(text: string, digits: readonly Span[], signs: readonly Span[]): readonly QuotePart[] {
  const parts: { text: string; mark: QuoteMark }[] = [];
  [...text].forEach((character, position) => {
    const mark = covers(digits, position) ? 'digits' : covers(signs, position) ? 'sign' : 'none';
    const last = parts.at(-1);
    if (last?.mark === mark) last.text += character;
    else parts.push({ text: character, mark });
  });
  return parts;
}

/** The words around a quote, in whole words; empty where nothing whole is left. */
export interface QuoteContext {
  readonly before: string;
  readonly after: string;
  /** Whether the sentence goes on beyond the words shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Longest prefix and suffix of the package, in code points: one as long as this may end inside a word. */
const CONTEXT_LENGTH = 32;

function wholeWordsBefore(prefix: string): string {
  if ([...prefix].length < CONTEXT_LENGTH) return prefix;
  return /^\s/.test(prefix) ? prefix : prefix.replace(/^\S+/, '');
}

function wholeWordsAfter(suffix: string): string {
  if ([...suffix].length < CONTEXT_LENGTH) return suffix;
  return /\s$/.test(suffix) ? suffix : suffix.replace(/\S+$/, '');
}

/** Trims prefix and suffix to whole words of the quote's own paragraph; the spaces that touch the quote stay. */
export function quoteContext(prefix: string, suffix: string): QuoteContext {
  const lineBefore = prefix.lastIndexOf('\n');
  const lineAfter = suffix.indexOf('\n');
  const before = lineBefore < 0 ? wholeWordsBefore(prefix) : prefix.slice(lineBefore + 1);
  const after = lineAfter < 0 ? wholeWordsAfter(suffix) : suffix.slice(0, lineAfter);
  return {
    before: before.trimStart(),
    after: after.trimEnd(),
    cutBefore: lineBefore < 0 && prefix !== '',
    cutAfter: lineAfter < 0 && suffix !== '',
  };
}
