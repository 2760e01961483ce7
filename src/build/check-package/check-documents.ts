import type { IssueLog } from '../../data/issue-log.ts';
import type { Located, Tables } from '../../data/tables.ts';
import type { Mention, QuoteEvidence, Source } from '../../domain/dataset.ts';
import { codePointLength, sliceCodePoints } from '../../domain/evidence/code-points.ts';
import { findQuote, openDocument, type SearchDocument } from '../../domain/evidence/locate-quote.ts';
import { sha256Hex } from '../../domain/sha256.ts';

/** Gives the text of a document by its file name, or undefined when it is not there. */
export type ReadDocument = (file: string) => string | undefined;

function checkDocument({ row, value }: Located<Source>, document: SearchDocument, log: IssueLog): void {
  const place = { file: 'sources.csv', row };
  const hash = sha256Hex(document.text);
  const length = codePointLength(document.text);
  if (hash !== value.sha256) {
    log.report('document-hash', { ...place, column: 'sha256' }, { found: hash, expected: value.sha256 });
  }
  if (length !== value.textLength) {
    const facts = { found: String(length), expected: String(value.textLength) };
    log.report('document-length', { ...place, column: 'text_length' }, facts);
  }
}

/** Opens each document that a source names; those that are missing or others are reported. */
function openDocuments(tables: Tables, read: ReadDocument, log: IssueLog): ReadonlyMap<string, SearchDocument> {
  const documents = new Map<string, SearchDocument>();
  for (const source of tables.sources) {
    const { id, file, sha256 } = source.value;
    if (sha256 === '') continue;
    const text = file === '' ? undefined : read(file);
    if (text === undefined) {
      log.report('document-missing', { file: 'sources.csv', row: source.row, column: 'file' }, { document: file });
    } else {
      const document = openDocument(text);
      checkDocument(source, document, log);
      documents.set(id, document);
    }
  }
  return documents;
}

/** The words are nowhere between their neighbours: says whether the words or the neighbours are at fault. */
function reportMissing({ row, value }: Located<QuoteEvidence>, { text }: SearchDocument, log: IssueLog): void {
  const place = { file: 'evidence.csv', row };
  if (sliceCodePoints(text, value) !== value.exact) {
    const index = text.indexOf(value.exact);
    if (index === -1) log.report('quote-missing-in-text', { ...place, column: 'exact' }, { source: value.source });
    else
      log.report(
        'quote-moved',
        { ...place, column: 'start' },
        { found: String(codePointLength(text.slice(0, index))), expected: String(value.start) },
      );
    return;
  }
  const before = sliceCodePoints(text, {
    start: Math.max(0, value.start - codePointLength(value.prefix)),
    end: value.start,
  });
  const after = sliceCodePoints(text, { start: value.end, end: value.end + codePointLength(value.suffix) });
  if (before !== value.prefix) log.report('quote-context', { ...place, column: 'prefix' }, { found: before });
  if (after !== value.suffix) log.report('quote-context', { ...place, column: 'suffix' }, { found: after });
}

function checkQuote(quote: Located<QuoteEvidence>, document: SearchDocument, log: IssueLog): void {
  const { row, value } = quote;
  const place = { file: 'evidence.csv', row };
  const places = findQuote(value, document, 100);
  const [only] = places;
  if (only === undefined) {
    reportMissing(quote, document, log);
  } else if (places.length > 1) {
    log.report('quote-repeated', { ...place, column: 'prefix' }, { found: String(places.length) });
  } else if (only.start !== value.start || only.end !== value.end) {
    log.report(
      'quote-moved',
      { ...place, column: 'start' },
      { found: String(only.start), expected: String(value.start) },
    );
  }
}

function checkMention({ row, value }: Located<Mention>, { text }: SearchDocument, log: IssueLog): void {
  if (sliceCodePoints(text, value) === value.exact) return;
  const place = { file: 'mentions.csv', row };
  const index = text.indexOf(value.exact);
  if (index === -1) log.report('quote-missing-in-text', { ...place, column: 'exact' }, { source: value.source });
  else
    log.report(
      'quote-moved',
      { ...place, column: 'start' },
      { found: String(codePointLength(text.slice(0, index))), expected: String(value.start) },
    );
}

/** Each document is the one that was read, and each quote and mention stands in it: a quote exactly once, at its offsets. */
export function checkDocuments(tables: Tables, read: ReadDocument, log: IssueLog): void {
  const documents = openDocuments(tables, read, log);
  for (const { row, value } of tables.evidence) {
    const document = documents.get(value.source);
    if (value.kind === 'quote' && document !== undefined) checkQuote({ row, value }, document, log);
  }
  for (const mention of tables.mentions) {
    const document = documents.get(mention.value.source);
    if (document !== undefined) checkMention(mention, document, log);
  }
}
