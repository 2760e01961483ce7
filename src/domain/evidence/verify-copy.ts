import type { Mention, QuoteEvidence, Source } from '../dataset.ts';
import type { EvidenceId, SourceId } from '../ids.ts';
import { sha256Hex } from '../sha256.ts';
import { codePointLength, sliceCodePoints } from './code-points.ts';
import { type Anchor, type PlacedMention, placeMentions } from './copy-mentions.ts';
import { type CopyText, openCopy, type Stretch } from './copy-text.ts';
import { findFigures, MOST_FIGURES } from './find-figures.ts';
import { hasNumber, locatePassages, type PassageLocation, spanInCopy } from './locate-passages.ts';
import { type Passage, spanInPassage } from './passages.ts';
import type { QuoteState } from './quote-state.ts';

/** A document that a copy may be of. */
export interface CopySource {
  readonly source: Pick<Source, 'id' | 'sha256' | 'textLength'>;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
}

/** What became of one quote's number. */
export interface FigureCheck {
  readonly quote: EvidenceId;
  readonly state: QuoteState;
  /** Where its digits stand in the copy, if their sentence does. */
  readonly at: Stretch | null;
}

/** What became of one passage. `state` sums up where it was placed and, where it is missing, its numbers. */
export interface PassageCheck {
  readonly passage: Passage;
  readonly state: QuoteState;
  readonly placed: PassageLocation;
  readonly figures: readonly FigureCheck[];
}

export interface SourceCheck {
  readonly source: SourceId;
  /** Whether the copy is, letter for letter, the text whose fingerprint the package holds. */
  readonly whole: boolean;
  readonly passages: readonly PassageCheck[];
  readonly mentions: readonly PlacedMention[];
  /** Exact, exact after normalisation. */
  readonly found: number;
  readonly moved: number;
  /** Number only, not found. */
  readonly missing: number;
}

export interface CopyReport {
  /** The copy under N1; every position counts in it. */
  readonly text: string;
  /** The best fit first. */
  readonly sources: readonly SourceCheck[];
  /** The document that the copy belongs to; null where none of its passages is there. */
  readonly best: SourceId | null;
  /** Everything that looks like a figure, charted or not; cut off at {@link MOST_FIGURES}. */
  readonly figures: readonly Stretch[];
}

/** A copy loses the last line end easily, by hand or by editor. */
function isWhole({ sha256, textLength }: CopySource['source'], { text }: CopyText): boolean {
  const bare = text.trimEnd();
  if (sha256 === '' || Math.abs(codePointLength(bare) - textLength) > 2) return false;
  return [text, bare, `${bare}\n`].some((form) => codePointLength(form) === textLength && sha256Hex(form) === sha256);
}

type NumberCheck = (quote: QuoteEvidence) => boolean;

/** Looks for a quote's number, each spelling once. */
function numberCheck(copy: CopyText): NumberCheck {
  const known = new Map<string, boolean>();
  return (quote) => {
    const words = sliceCodePoints(quote.exact, quote.number);
    const found = known.get(words) ?? hasNumber(words, copy);
    known.set(words, found);
    return found;
  };
}

function checkPassage(passage: Passage, placed: PassageLocation, copy: CopyText, numberStands: NumberCheck): PassageCheck {
  if (placed.state !== 'missing') {
    const figures = passage.quotes.map((quote): FigureCheck => {
      const at = spanInCopy(passage, spanInPassage(passage, quote, quote.number), placed, copy);
      return { quote: quote.id, state: placed.state, at };
    });
    return { passage, state: placed.state, placed, figures };
  }
  const figures = passage.quotes.map((quote): FigureCheck => {
    const stands = !placed.lookAlike && numberStands(quote);
    return { quote: quote.id, state: stands ? 'number-only' : 'not-found', at: null };
  });
  const state = figures.every((figure) => figure.state === 'number-only') ? 'number-only' : 'not-found';
  return { passage, state, placed, figures };
}

function anchorsOf(checks: readonly PassageCheck[]): readonly Anchor[] {
  return checks.flatMap(({ passage, placed }) =>
    placed.state === 'exact' || placed.state === 'exact-after-normalisation'
      ? [{ start: passage.start, from: placed.from, to: placed.to }]
      : [],
  );
}

function* checkSource(input: CopySource, copy: CopyText, numberStands: NumberCheck): Generator<void, SourceCheck> {
  const locations = yield* locatePassages(input.passages, copy);
  const passages = locations.flatMap((placed, at) => {
    const passage = input.passages[at];
    return passage === undefined ? [] : [checkPassage(passage, placed, copy, numberStands)];
  });
  const count = (...states: readonly QuoteState[]): number => passages.filter(({ state }) => states.includes(state)).length;
  return {
    source: input.source.id,
    whole: isWhole(input.source, copy),
    passages,
    mentions: placeMentions(input.mentions, anchorsOf(passages), copy),
    found: count('exact', 'exact-after-normalisation'),
    moved: count('moved'),
    missing: count('number-only', 'not-found'),
  };
}

/** The whole text first, then by passages that are there, then by their share. */
function byFit(a: SourceCheck, b: SourceCheck): number {
  const there = (check: SourceCheck): number => check.found + check.moved;
  const share = (check: SourceCheck): number => there(check) / Math.max(1, check.passages.length);
  return Number(b.whole) - Number(a.whole) || there(b) - there(a) || b.found - a.found || share(b) - share(a);
}

/**
 * Checks a reader's copy against every document whose words the package quotes, and says which it belongs to: the one of
 * whose passages the most are there, word for word. Nothing is guessed: a copy with none of them belongs to none.
 *
 * Yields the number of passages looked for so far, so that it can be done in slices.
 */
export function* verifyCopy(text: string, inputs: readonly CopySource[]): Generator<number, CopyReport> {
  const copy = openCopy(text);
  const numberStands = numberCheck(copy);
  const checks: SourceCheck[] = [];
  let done = 0;
  for (const input of inputs) {
    const steps = checkSource(input, copy, numberStands);
    let step = steps.next();
    while (step.done !== true) {
      done += 1;
      yield done;
      step = steps.next();
    }
    checks.push(step.value);
  }
  const sources = checks.toSorted(byFit);
  const [first] = sources;
  const belongs = first !== undefined && first.found + first.moved > 0;
  return { text: copy.text, sources, best: belongs ? first.source : null, figures: findFigures(copy.text, MOST_FIGURES) };
}
