import { describe, expect, it } from 'vitest';
import { claim } from '../../test/build-citation.ts';
import { buildDataset, type DatasetParts } from '../../test/build-dataset.ts';
import { createExplorer } from '../explorer.ts';
import { disputeId, evidenceId } from '../ids.ts';
import { dayNumber } from '../time-period.ts';
import { claimFacts } from './claim-facts.ts';

const MAY = 'exports-yoy.2025-05';

function facts(parts: DatasetParts, id = MAY) {
  const observations = parts.observations ?? [{ indicator: 'exports-yoy', period: '2025-05', value: 4.8 }];
  return claimFacts(createExplorer(buildDataset({ ...parts, observations })), claim(id));
}

describe('the facts of a claim', () => {
  it('are none for a target that is not in the dataset', () => {
    expect(facts({}, 'gone.2025-05')).toBeNull();
  });

  it.each([
    ['words that state it before words that round it', ['rounds', 'states'], 'source-1'],
    ['the first words where none states it', ['bounds', 'rounds'], 'source-0'],
  ] as const)('lead with %s', (_, relations, lead) => {
    const evidence = relations.map((relation, at) => ({ kind: 'quote', id: `q${at}`, target: MAY, source: `source-${at}`, relation, exact: 'up 4.8%', number: '4.8%' }) as const);
    expect(facts({ evidence })?.lead?.source.id).toBe(lead);
  });

  it('lead with a release where nothing is quoted, and never with what disputes it', () => {
    const sources = [{ id: 'page', kind: 'report' }, { id: 'release', kind: 'release' }, { id: 'late', kind: 'release' }] as const;
    const evidence = [
      { id: 'c0', target: MAY, source: 'late', relation: 'disputes' },
      { id: 'c1', target: MAY, source: 'page' },
      { id: 'c2', target: MAY, source: 'release' },
    ] as const;
    expect(facts({ sources, evidence })?.lead).toMatchObject({ source: { id: 'release' }, quote: null });
    expect(facts({ sources, evidence: evidence.slice(0, 2) })?.lead?.source.id).toBe('page');
    expect(facts({ sources, evidence: [] })?.lead).toBeNull();
  });

  it.each([
    [MAY, ['revised-later 4.5', 'other 5']],
    ['exports-yoy.2025-05.revised', ['first-release 4.8', 'other 5']],
  ])('of %s name the other values of the period, of several revisions the last', (id, expected) => {
    const row = { indicator: 'exports-yoy', period: '2025-05' };
    const observations = [
      { ...row, value: 4.8, publishedOn: '2025-06-09' },
      { ...row, value: 4.6, vintage: 'revised', publishedOn: '2025-07-14' },
      { ...row, value: 4.5, vintage: 'revised2', publishedOn: '2025-08-09' },
      { ...row, value: 5, vintage: 'alternative' },
      { ...row, value: 4.8, vintage: 'alternative2' },
      { ...row, value: 48, vintage: 'misprint', status: 'misprint' as const },
    ];
    expect(facts({ observations }, id)?.others.map((one) => `${one.kind} ${one.observation.value}`)).toEqual(expected);
  });

  it('do not set two months together beside the later of them alone', () => {
    const row = { indicator: 'exports-value', period: '2024-02' };
    const observations = [
      { ...row, value: 528, status: 'combined' as const },
      { ...row, value: 221, vintage: 'latest' },
    ];
    expect(facts({ observations }, 'exports-value.2024-02')?.others).toEqual([]);
  });

  it('tell a rival by its words, those who say it, and whether it is a value of the same measure', () => {
    const text = (en: string) => ({ en, zh: en });
    const dispute = (id: string, refuted: boolean) => ({
      id: disputeId(id),
      title: text('May'),
      cause: 'misprint' as const,
      about: [claim(MAY)],
      claims: [
        { label: text('4.8%'), evidence: [evidenceId('own')], refuted },
        { label: text('48%'), evidence: [evidenceId('rival')], refuted: !refuted },
      ],
      finding: text('A misprint'),
      findingSources: [],
    });
    const observations = [
      { indicator: 'exports-yoy', period: '2025-05', value: 4.8 },
      { indicator: 'exports-yoy', period: '2025-05', value: 48, vintage: 'misprint' },
    ];
    const evidence = [
      { id: 'own', target: MAY, source: 'customs' },
      { id: 'rival', target: `${MAY}.misprint`, source: 'paper' },
    ];
    const found = facts({ observations, evidence, disputes: [dispute('may', false)] });
    expect(found?.refuted).toBe(false);
    expect(found?.disputes[0]).toMatchObject({ hasOwnSide: true, rivals: [{ label: { en: '48%' }, refuted: true, isValue: true, sources: [{ id: 'paper' }] }] });
    expect(facts({ observations, evidence, disputes: [dispute('may', true)] })?.refuted).toBe(true);
  });

  it('hold nothing later than the day that is asked for', () => {
    const row = { indicator: 'exports-yoy', period: '2025-05' };
    const dataset = buildDataset({
      observations: [
        { ...row, value: 4.8, publishedOn: '2025-06-09' },
        { ...row, value: 4.6, vintage: 'revised', publishedOn: '2025-07-14' },
      ],
      sources: [{ id: 'early', publishedOn: '2025-06-09' }, { id: 'late', publishedOn: '2025-08-01' }],
      evidence: [
        { kind: 'quote', id: 'q', target: MAY, source: 'late', exact: 'up 4.8%', number: '4.8%' },
        { id: 'c', target: MAY, source: 'early' },
      ],
    });
    const known = dayNumber(2025, 6, 10);
    const then = claimFacts(createExplorer(dataset, { known, revised: false }), claim(MAY));
    expect(then).toMatchObject({ lead: { source: { id: 'early' }, quote: null }, others: [], knownOn: known });
    expect(claimFacts(createExplorer(dataset), claim(MAY))).toMatchObject({ lead: { source: { id: 'late' } }, others: [{ kind: 'revised-later' }], knownOn: null });
  });
});
