import type { CitationEvidence, Evidence, QuoteEvidence, Source, Span, Target } from '../domain/dataset.ts';
import { claimId, eventId, evidenceId, originId, sourceId } from '../domain/ids.ts';
import { sha256Hex } from '../domain/sha256.ts';
import type { Parts } from './build-series.ts';

interface EvidenceReferences {
  readonly id: string;
  /** A claim id, or `event:<id>`. */
  readonly target: string;
  readonly source: string;
}

type Replaced = 'kind' | 'id' | 'target' | 'source' | 'origin' | 'authority' | 'number' | 'sign' | 'exact';

export type QuoteParts = Parts<
  QuoteEvidence,
  Replaced,
  EvidenceReferences & {
    readonly kind: 'quote';
    readonly exact: string;
    /** The words of `exact` that are the number, and those that give its sign. */
    readonly number: string;
    readonly sign?: string;
    readonly origin?: string;
    readonly authority?: string;
  }
>;
export type CitationParts = Parts<
  CitationEvidence,
  'id' | 'target' | 'source' | 'kind',
  EvidenceReferences & { readonly kind?: 'citation' }
>;
export type EvidenceParts = QuoteParts | CitationParts;
export type SourceParts = Parts<Source, 'id', { readonly id: string }>;

export function buildSource({ id, ...parts }: SourceParts): Source {
  return {
    id: sourceId(id),
    kind: 'article',
    publisher: `Publisher of ${id}`,
    title: `Title of ${id}`,
    authors: '',
    publishedOn: '2025-06-09',
    url: `https://example.org/${id}`,
    carrier: '',
    sha256: '',
    textLength: 0,
    file: '',
    note: null,
    ...parts,
  };
}

function testTarget(text: string): Target {
  return text.startsWith('event:')
    ? { kind: 'event', id: eventId(text.slice('event:'.length)) }
    : { kind: 'observation', id: claimId(text) };
}

/** Where words stand in a text of the basic plane; words that are not there throw, since the test would be wrong. */
function spanOf(words: string, exact: string): Span {
  const start = exact.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in "${exact}"`);
  return { start, end: start + words.length };
}

/** A quote (with its spans given as words) or, without `kind`, a citation that states its target. */
export function buildEvidence(parts: EvidenceParts): Evidence {
  const { id, target, source } = parts;
  const base = {
    id: evidenceId(id),
    target: testTarget(target),
    source: sourceId(source),
    relation: parts.relation ?? 'states',
    note: parts.note ?? null,
  } as const;
  if (parts.kind !== 'quote') return { ...base, kind: 'citation' };
  const start = parts.start ?? 0;
  return {
    ...base,
    kind: 'quote',
    origin: originId(parts.origin ?? source),
    authority: parts.authority === undefined ? null : sourceId(parts.authority),
    exact: parts.exact,
    prefix: parts.prefix ?? '',
    suffix: parts.suffix ?? '',
    start,
    end: parts.end ?? start + Array.from(parts.exact).length,
    number: spanOf(parts.number, parts.exact),
    sign: parts.sign === undefined ? null : spanOf(parts.sign, parts.exact),
    sha256: parts.sha256 ?? sha256Hex(parts.exact),
  };
}
