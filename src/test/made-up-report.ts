import type { QuoteEvidence } from '../domain/dataset.ts';
import { joinPassages } from '../domain/evidence/passages.ts';
import type { CopySource } from '../domain/evidence/verify-copy.ts';
import { sourceId } from '../domain/ids.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { buildEvidence } from './build-evidence.ts';

/** A report that nobody wrote, with the things that make quotes hard to find: curly quotes, dashes, repeated figures. */
export const REPORT = [
  'Harbour town counts its ships after a slow spring',
  'By A. Writer, The Quay — The harbour “board” said on Monday that arrivals fell 34.5% in May from a year earlier.',
  'It was the third fall in a row. Departures rose 4.8% over the same month, helped by ferries to the islands.',
  'The board’s chair said seven of the nine cranes were idle in April, and that two firms had left the quay.',
  'Fuel was 12 days late. The harbour fee stays at 145% of last year’s, down from 170% before the strike.',
  'Two hundred and seventy thousand people crossed by ferry, a record – and more than 90% of them came back by rail.',
].join('\n');

/** Its quotes: the words, and the number in them. */
export const REPORT_QUOTES: readonly (readonly [string, string])[] = [
  ['The harbour “board” said on Monday that arrivals fell 34.5% in May from a year earlier', '34.5%'],
  ['Departures rose 4.8% over the same month', '4.8%'],
  ['seven of the nine cranes were idle in April', 'seven'],
  ['seven of the nine cranes were idle in April', 'nine'],
  ['Fuel was 12 days late.', '12 days'],
  ['The harbour fee stays at 145% of last year’s, down from 170% before the strike', '145%'],
  ['The harbour fee stays at 145% of last year’s, down from 170% before the strike', '170%'],
  ['Two hundred and seventy thousand people crossed by ferry', 'Two hundred and seventy thousand'],
  ['more than 90% of them came back by rail', '90%'],
];

const CONTEXT = 32;

/** A quote as the package records it, from a text of the basic plane. Its figure is `<source>.<position>`. */
function quoteFrom(text: string, source: string, [exact, number]: readonly [string, string], position: number): QuoteEvidence {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const quote = buildEvidence({
    kind: 'quote',
    id: `${source}-${position + 1}`,
    target: `${source}.${position + 1}`,
    source,
    exact,
    number,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  });
  if (quote.kind !== 'quote') throw new Error('a quote is built as a quote');
  return quote;
}

/** A document with its quotes, as a copy is checked against it. */
export function copySource(text = REPORT, quotes = REPORT_QUOTES, source = 'quay'): CopySource {
  return {
    source: { id: sourceId(source), sha256: sha256Hex(text), textLength: text.length },
    passages: joinPassages(quotes.map((quote, position) => quoteFrom(text, source, quote, position))),
    mentions: [],
  };
}
