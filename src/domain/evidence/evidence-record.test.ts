import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { sameText } from '../../test/build-series.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import type { Dispute, Target } from '../dataset.ts';
import { createExplorer } from '../explorer.ts';
import { claimId, disputeId, eventId, evidenceId } from '../ids.ts';
import { evidenceRecord } from './evidence-record.ts';
import { splitQuote } from './quote-parts.ts';

const claim = (id: string): Target => ({ kind: 'observation', id: claimId(id) });
const event = (id: string): Target => ({ kind: 'event', id: eventId(id) });

function dispute(id: string, about: readonly Target[], groups: readonly (readonly string[])[]): Dispute {
  return {
    id: disputeId(id),
    title: sameText(id),
    cause: 'unexplained',
    about,
    claims: groups.map((group) => ({ label: sameText(group.join()), evidence: group.map(evidenceId), refuted: false })),
    finding: sameText('finding'),
    findingSources: [],
  };
}

const quote = { kind: 'quote', exact: 'fell 34.5%', number: '34.5%' } as const;
const explorer = createExplorer(
  buildDataset({
    observations: [
      { indicator: 'exports', period: '2025-05', value: -34.5, publishedOn: '2025-06-09' },
      { indicator: 'exports', period: '2025-05', value: -34.4, vintage: 'alternative' },
      { indicator: 'exports', period: '2025-05', value: -34.6, vintage: 'revised' },
      { indicator: 'exports', period: '2025-05', value: -34.2, vintage: 'later', publishedOn: '2025-08' },
      { indicator: 'exports', period: '2025-04', value: -21, vintage: 'revised' },
    ],
    events: [{ id: 'talks', start: '2025-06-09' }],
    evidence: [
      { ...quote, id: 'said', target: 'exports.2025-05', source: 'cnn' },
      { ...quote, id: 'aside', target: 'exports.2025-05', source: 'wnc', relation: 'context' },
      { id: 'cited', target: 'exports.2025-05', source: 'tass' },
      { id: 'rival', target: 'exports.2025-05.alternative', source: 'argaam', relation: 'disputes' },
      { ...quote, id: 'here', target: 'event:talks', source: 'cnn', relation: 'context' },
      { ...quote, id: 'there', target: 'event:talks', source: 'wnc', relation: 'context' },
    ],
    disputes: [
      dispute('value', [claim('exports.2025-05'), claim('exports.2025-05.alternative')], [['said'], ['rival']]),
      dispute('venue', [event('talks')], [['here'], ['there']]),
    ],
  }),
);

describe('the evidence of a target', () => {
  const record = evidenceRecord(explorer, claim('exports.2025-05'));

  it('keeps quotes that support it, citations and remarks apart', () => {
    expect(record?.groups.flatMap((group) => group.quotes.map((one) => one.id))).toEqual(['said']);
    expect(record?.citations.map((one) => one.source.id)).toEqual(['tass']);
    expect(record?.remarks.map((one) => one.id)).toEqual(['aside']);
  });

  it('knows its own side of a dispute, from either end', () => {
    const own = (target: Target) => evidenceRecord(explorer, target)?.disputes[0]?.sides.map((side) => side.own);
    expect(own(claim('exports.2025-05'))).toEqual([true, false]);
    expect(own(claim('exports.2025-05.alternative'))).toEqual([false, true]);
  });

  it('takes no side where both speak of the target', () => {
    const sides = evidenceRecord(explorer, event('talks'))?.disputes[0]?.sides;
    expect(sides?.map((side) => side.own)).toEqual([false, false]);
  });

  it('does not repeat as a remark what a dispute prints', () => {
    expect(evidenceRecord(explorer, event('talks'))?.remarks).toEqual([]);
  });

  it('lists other values of the period by their day, one without a day last, none that a dispute names', () => {
    expect(record?.vintages.map((one) => one.vintage)).toEqual(['later', 'revised']);
  });

  it.each([claim('exports.1999-01'), event('nothing')])('is null for a target that the package does not hold', (target) => {
    expect(evidenceRecord(explorer, target)).toBeNull();
  });
});

describe('the bundled package', () => {
  const bundled = createExplorer(loadBundledPackage());

  it('has evidence behind every figure and every event', () => {
    const targets: readonly Target[] = [
      ...[...bundled.dataset.observations.keys()].map((id): Target => ({ kind: 'observation', id })),
      ...[...bundled.dataset.events.keys()].map((id): Target => ({ kind: 'event', id })),
    ];
    const bare = targets.filter((target) => {
      const record = evidenceRecord(bundled, target);
      return record === null || record.reports + record.citations.length + record.disputes.length + record.remarks.length === 0;
    });
    expect(bare).toEqual([]);
  });

  it('has digits to mark in every quote', () => {
    const quotes = [...bundled.dataset.evidence.values()].flatMap((one) => (one.kind === 'quote' ? [one] : []));
    const unmarked = quotes.filter((one) => !splitQuote(one.exact, [one.number], []).some((part) => part.mark === 'digits'));
    expect(quotes.length).toBeGreaterThan(0);
    expect(unmarked).toEqual([]);
  });
});
