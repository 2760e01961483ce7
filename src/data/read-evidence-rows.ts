import type { CitationEvidence, Evidence, Mention, QuoteEvidence, Source } from '../domain/dataset.ts';
import { originId } from '../domain/ids.ts';
import type { RowReader } from './row-reader.ts';
import { EVIDENCE_COLUMNS, MENTION_COLUMNS, SOURCE_COLUMNS } from './wire-schema.ts';
import { requiredLocal } from './read-series-rows.ts';
import type { Column } from './wire-table.ts';

export function readSource(row: RowReader): Source {
  const c = SOURCE_COLUMNS;
  return {
    id: row.read(c.id),
    kind: row.read(c.kind),
    publisher: row.read(c.publisher),
    title: row.read(c.title),
    authors: row.read(c.authors),
    publishedOn: row.read(c.publishedOn),
    url: row.read(c.url),
    carrier: row.read(c.carrier),
    sha256: row.read(c.sha256),
    textLength: row.read(c.textLength),
    file: row.read(c.file),
    note: row.local(c.noteEn, c.noteZh),
  };
}

/** A cell that only a quote fills; for a quote an empty one is an issue. */
function quoteCell<T>(row: RowReader, column: Column<T | null>, fallback: T): T {
  const value = row.read(column);
  if (value !== null) return value;
  row.report('cell-empty', column, {});
  return fallback;
}

function readQuote(row: RowReader, base: Omit<CitationEvidence, 'kind'>): QuoteEvidence {
  const c = EVIDENCE_COLUMNS;
  return {
    ...base,
    kind: 'quote',
    origin: quoteCell(row, c.origin, originId('')),
    authority: row.read(c.authority),
    exact: quoteCell(row, c.exact, ''),
    prefix: row.read(c.prefix),
    suffix: row.read(c.suffix),
    start: quoteCell(row, c.start, 0),
    end: quoteCell(row, c.end, 0),
    number: quoteCell(row, c.number, { start: 0, end: 0 }),
    sign: row.read(c.sign),
    sha256: quoteCell(row, c.sha256, ''),
  };
}

const QUOTE_ONLY: readonly Column<unknown>[] = [
  EVIDENCE_COLUMNS.origin,
  EVIDENCE_COLUMNS.authority,
  EVIDENCE_COLUMNS.exact,
  EVIDENCE_COLUMNS.prefix,
  EVIDENCE_COLUMNS.suffix,
  EVIDENCE_COLUMNS.start,
  EVIDENCE_COLUMNS.end,
  EVIDENCE_COLUMNS.number,
  EVIDENCE_COLUMNS.sign,
  EVIDENCE_COLUMNS.sha256,
];

export function readEvidence(row: RowReader): Evidence {
  const c = EVIDENCE_COLUMNS;
  const base = {
    id: row.read(c.id),
    target: row.read(c.target),
    source: row.read(c.source),
    relation: row.read(c.relation),
    note: row.local(c.noteEn, c.noteZh),
  };
  if (row.read(c.kind) === 'quote') return readQuote(row, base);
  for (const column of QUOTE_ONLY) {
    if (!row.isEmpty(column)) row.report('cell-not-empty', column, { because: 'citation' });
  }
  return { ...base, kind: 'citation' };
}

export function readMention(row: RowReader): Mention {
  const c = MENTION_COLUMNS;
  return {
    id: row.read(c.id),
    source: row.read(c.source),
    exact: row.read(c.exact),
    start: row.read(c.start),
    end: row.read(c.end),
    what: requiredLocal(row, c.whatEn, c.whatZh),
  };
}
