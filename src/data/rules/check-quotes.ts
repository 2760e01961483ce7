import type { QuoteEvidence, Source, Span } from '../../domain/dataset.ts';
import { disagreesWithEvent, disagreesWithObservation, type Disagreement } from '../../domain/evidence/agrees-with.ts';
import { codePointLength, sliceCodePoints } from '../../domain/evidence/code-points.ts';
import { normaliseText } from '../../domain/evidence/normalise-text.ts';
import { cutsWord } from '../../domain/evidence/word-edges.ts';
import type { FilePlace } from '../../domain/issue.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { IssueLog } from '../issue-log.ts';
import type { RuleInput } from './package-index.ts';

interface Words {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets, length and form of a quote or mention, as far as they can be checked without the document. */
function checkWords(words: Words, source: Source | undefined, place: FilePlace, log: IssueLog): void {
  const length = codePointLength(words.exact);
  if (normaliseText(words.exact) !== words.exact) log.report('quote-not-normalised', { ...place, column: 'exact' }, {});
  if (words.end - words.start !== length) {
    log.report(
      'quote-length',
      { ...place, column: 'end' },
      { found: String(words.end - words.start), expected: String(length) },
    );
  }
  if (source === undefined) return;
  if (source.sha256 === '' || source.textLength === 0) {
    log.report('source-without-text', { ...place, column: 'source' }, { source: source.id });
  } else if (words.end > source.textLength) {
    log.report(
      'quote-beyond-text',
      { ...place, column: 'end' },
      { found: String(words.end), limit: String(source.textLength) },
    );
  }
}

/** A span lies within the quote and takes whole words and numbers: "4.5%" out of "34.5%" would say another number. */
function checkSpan(span: Span, exact: string, place: FilePlace, log: IssueLog): boolean {
  const length = codePointLength(exact);
  if (span.end > length) {
    log.report('span-outside', place, { found: String(span.end), limit: String(length) });
    return false;
  }
  const before = sliceCodePoints(exact, { start: 0, end: span.start });
  const words = sliceCodePoints(exact, span);
  const after = sliceCodePoints(exact, { start: span.end, end: length });
  if (!cutsWord(before, words) && !cutsWord(words, after)) return true;
  log.report('span-cuts-word', place, { words });
  return false;
}

function reportDisagreement(found: Disagreement, quote: QuoteEvidence, row: number, log: IssueLog): void {
  const place = { file: 'evidence.csv', row, column: 'number' };
  const { reason, ...facts } = found;
  switch (reason) {
    case 'unreadable':
      log.report('number-unreadable', place, { words: facts.words });
      return;
    case 'value':
      log.report('number-differs', place, { ...facts, relation: quote.relation });
      return;
    case 'sign':
      log.report('number-sign', { ...place, column: 'sign' }, facts);
      return;
    case 'unit':
      log.report('number-unit', place, facts);
      return;
    case 'date':
      log.report('date-differs', place, { words: facts.words, expected: facts.expected });
      return;
  }
}

/** The number of a quote bears out its target. Unknown targets have been reported. */
function checkNumber(quote: QuoteEvidence, row: number, { index, log }: RuleInput): void {
  const { target } = quote;
  if (target.kind === 'event') {
    const event = index.events.get(target.id)?.value;
    const found = event === undefined ? null : disagreesWithEvent(quote, event);
    if (found !== null) reportDisagreement(found, quote, row, log);
    return;
  }
  const observation = index.observations.get(target.id)?.value;
  const indicator = observation === undefined ? undefined : index.indicators.get(observation.indicator)?.value;
  if (observation === undefined || indicator === undefined) return;
  const found = disagreesWithObservation(quote, observation, indicator);
  if (found !== null) reportDisagreement(found, quote, row, log);
}

function checkQuote(quote: QuoteEvidence, row: number, input: RuleInput): void {
  const { index, log } = input;
  const place = { file: 'evidence.csv', row };
  checkWords(quote, index.sources.get(quote.source)?.value, place, log);
  if (quote.sha256 !== sha256Hex(quote.exact)) {
    log.report('quote-hash', { ...place, column: 'sha256' }, { expected: sha256Hex(quote.exact) });
  }
  if (cutsWord(quote.prefix, quote.exact) || cutsWord(quote.exact, quote.suffix)) {
    log.report('quote-cuts-word', { ...place, column: 'exact' }, { words: quote.exact });
  }
  const whole = checkSpan(quote.number, quote.exact, { ...place, column: 'number' }, log);
  const signWhole = quote.sign === null || checkSpan(quote.sign, quote.exact, { ...place, column: 'sign' }, log);
  if (whole && signWhole) checkNumber(quote, row, input);
}

/** Rows of quotes between two moments in which the page may do something else. */
const QUOTES_A_STEP = 50;

/** Every quote is whole in itself: hash, length, spans, and a number that agrees with its target. */
export function* checkQuotes(input: RuleInput): Generator<void> {
  const { tables, index, log } = input;
  for (const { row, value } of tables.evidence) {
    if (value.kind === 'quote') checkQuote(value, row, input);
    if (row % QUOTES_A_STEP === 0) yield;
  }
  for (const { row, value } of tables.mentions) {
    checkWords(value, index.sources.get(value.source)?.value, { file: 'mentions.csv', row }, log);
  }
}
