import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import type { CitationParts, EvidenceParts, QuoteParts } from '../../test/build-evidence.ts';
import { sameText } from '../../test/build-series.ts';
import type { Dispute, Target } from '../dataset.ts';
import { claimId, disputeId, eventId, sourceId } from '../ids.ts';
import { indexEvidence, targetKey } from './evidence-index.ts';

const MAY = 'exports.2025-05';
const may: Target = { kind: 'observation', id: claimId(MAY) };

function quote(id: string, source: string, more: Partial<QuoteParts> = {}): QuoteParts {
  return { id, target: MAY, source, kind: 'quote', exact: 'fell 34.5% in May', number: '34.5%', ...more };
}

function cited(id: string, more: Partial<CitationParts> = {}): CitationParts {
  return { id, target: MAY, source: 'customs', ...more };
}

function indexOf(evidence: readonly EvidenceParts[], disputes: readonly Dispute[] = []) {
  return indexEvidence(buildDataset({ evidence, disputes }));
}

describe('the evidence of a target', () => {
  it.each<readonly [string, readonly EvidenceParts[], { reports: number; origins: number; citations: number }]>([
    ['nothing', [], { reports: 0, origins: 0, citations: 0 }],
    ['a citation alone', [cited('c1')], { reports: 0, origins: 0, citations: 1 }],
    ['one quote', [quote('q1', 'cnn')], { reports: 1, origins: 1, citations: 0 }],
    ['two reports of their own', [quote('q1', 'cnn'), quote('q2', 'wnc')], { reports: 2, origins: 2, citations: 0 }],
    ['a report and its rewrite', [quote('q1', 'cnn'), quote('q2', 'rewrite', { origin: 'cnn' })], { reports: 2, origins: 1, citations: 0 }],
    [
      'two reports of one poll, neither of which is its home',
      [quote('q1', 'cnn', { origin: 'reuters-poll' }), quote('q2', 'wnc', { origin: 'reuters-poll' })],
      { reports: 2, origins: 1, citations: 0 },
    ],
    ['one report that says it twice', [quote('q1', 'cnn'), quote('q2', 'cnn')], { reports: 1, origins: 1, citations: 0 }],
    [
      'two readings of one release',
      [quote('q1', 'cnn', { authority: 'customs' }), quote('q2', 'wnc', { authority: 'customs' })],
      { reports: 2, origins: 2, citations: 0 },
    ],
    ['a report that rounds', [quote('q1', 'cnn', { relation: 'rounds' })], { reports: 1, origins: 1, citations: 0 }],
    ['a report that gives a bound', [quote('q1', 'cnn', { relation: 'bounds' })], { reports: 1, origins: 1, citations: 0 }],
    ['a report that says otherwise', [quote('q1', 'cnn', { relation: 'disputes' })], { reports: 0, origins: 0, citations: 0 }],
    ['a report that only speaks about it', [quote('q1', 'cnn', { relation: 'context' })], { reports: 0, origins: 0, citations: 0 }],
  ])('counts for %s its reports, origins and citations', (_name, evidence, expected) => {
    const { reports, origins, citations } = indexOf(evidence).of(may);
    expect({ reports, origins, citations: citations.length }).toEqual(expected);
  });

  it('keeps apart what supports it and what does not', () => {
    const index = indexOf([quote('q1', 'cnn'), quote('q2', 'wnc', { relation: 'disputes' }), quote('q3', 'lavoce', { relation: 'context' })]);
    expect(index.of(may).quotes.map((one) => one.id)).toEqual(['q1']);
    expect(index.of(may).otherQuotes.map((one) => one.id)).toEqual(['q2', 'q3']);
  });

  it('has first readings before those that repeat them, else in the order of the package', () => {
    const index = indexOf([
      quote('q1', 'rewrite', { relation: 'repeats' }),
      quote('q2', 'wnc', { relation: 'rounds' }),
      quote('q3', 'lavoce', { relation: 'repeats' }),
      quote('q4', 'cnn'),
    ]);
    expect(index.of(may).quotes.map((one) => one.id)).toEqual(['q2', 'q4', 'q1', 'q3']);
  });

  it('is never that of another target, nor of an event with the same words', () => {
    const index = indexOf([quote('q1', 'cnn'), quote('q2', 'wnc', { target: 'event:talks' })]);
    expect(index.of({ kind: 'observation', id: claimId('exports.2025-04') }).reports).toBe(0);
    expect(index.of({ kind: 'observation', id: claimId('talks') }).reports).toBe(0);
    expect(index.of({ kind: 'event', id: eventId('talks') }).reports).toBe(1);
    expect(targetKey({ kind: 'event', id: eventId('talks') })).not.toBe(targetKey({ kind: 'observation', id: claimId('talks') }));
  });
});

describe('the disputes of a target', () => {
  const dispute: Dispute = {
    id: disputeId('may'),
    title: sameText('May'),
    cause: 'unexplained',
    about: [may, { kind: 'event', id: eventId('talks') }],
    claims: [],
    finding: sameText('Nothing says why'),
    findingSources: [],
  };

  it('are found at every target they are about, with or without evidence there', () => {
    const index = indexOf([quote('q1', 'cnn')], [dispute, { ...dispute, id: disputeId('other'), about: [may] }]);
    expect(index.of(may).disputes.map((one) => one.id)).toEqual(['may', 'other']);
    expect(index.of({ kind: 'event', id: eventId('talks') }).disputes.map((one) => one.id)).toEqual(['may']);
    expect(index.of({ kind: 'event', id: eventId('call') }).disputes).toEqual([]);
  });
});

describe('the quotes of a source', () => {
  it('stand in the order of its text, and by their digits where two share a sentence', () => {
    const exact = 'up 4.8% after 8.1%';
    const index = indexOf([
      quote('q1', 'cnn', { start: 90 }),
      quote('q2', 'cnn', { start: 20, exact, number: '8.1%' }),
      quote('q3', 'cnn', { start: 20, exact, number: '4.8%' }),
      quote('q4', 'wnc', { start: 1 }),
      cited('c1', { source: 'cnn' }),
    ]);
    expect(index.quotesOf(sourceId('cnn')).map((one) => one.id)).toEqual(['q3', 'q2', 'q1']);
  });

  it('include those that say otherwise, and are none for a source that is only cited', () => {
    const index = indexOf([quote('q1', 'cnn', { relation: 'disputes' }), cited('c1')]);
    expect(index.quotesOf(sourceId('cnn'))).toHaveLength(1);
    expect(index.quotesOf(sourceId('customs'))).toEqual([]);
    expect(index.quotesOf(sourceId('nobody'))).toEqual([]);
  });
});
