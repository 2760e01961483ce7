import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { claimId } from '../ids.ts';
import { indexEvidence } from './evidence-index.ts';
import { groupByOrigin, originHome, reportsOf, sharedAuthority } from './origin-groups.ts';

const target = 'exports.2025-05';
const statement = { kind: 'quote', target, exact: 'fell 34.5%', number: '34.5%', authority: 'customs' } as const;
const dataset = buildDataset({
  observations: [{ indicator: 'exports', period: '2025-05', value: -34.5 }],
  sources: [{ id: 'cnn', publisher: 'CNN' }, { id: 'copy' }, { id: 'wnc', publisher: 'WNC' }, { id: 'customs', kind: 'release' }],
  evidence: [
    { ...statement, id: 'copied', source: 'copy', origin: 'cnn', relation: 'repeats' },
    { ...statement, id: 'rounded', source: 'wnc', relation: 'bounds' },
    { ...statement, id: 'plain', source: 'wnc', start: 50 },
    { ...statement, id: 'first', source: 'cnn' },
  ],
});
const { quotes } = indexEvidence(dataset).of({ kind: 'observation', id: claimId(target) });
const groups = groupByOrigin(quotes);

describe('statements grouped by their origin', () => {
  it('puts the plainest statement first and what repeats it last', () => {
    expect(groups.map((group) => [group.origin, ...group.quotes.map((quote) => quote.id)])).toEqual([
      ['wnc', 'plain', 'rounded'],
      ['cnn', 'first', 'copied'],
    ]);
  });

  it('counts a report once, whatever it says', () => {
    expect(groups.map((group) => reportsOf(group))).toEqual([['wnc'], ['cnn', 'copy']]);
  });

  it('names an origin after its own document, else after the first that states it', () => {
    expect(groups.map((group) => originHome(dataset, group)?.publisher)).toEqual(['WNC', 'CNN']);
    const poll = groupByOrigin(quotes.filter((quote) => quote.id === 'copied')).map((group) => ({ ...group, origin: group.origin }));
    expect(poll.map((group) => originHome(buildDataset({ sources: [{ id: 'copy', publisher: 'Copy' }] }), group)?.publisher)).toEqual(['Copy']);
  });

  it('names the one release that all rest on', () => {
    expect(sharedAuthority(dataset, quotes)?.id).toBe('customs');
  });

  it.each([
    { name: 'one statement names none', quotes: quotes.map((quote, at) => (at === 0 ? { ...quote, authority: null } : quote)) },
    { name: 'there are no statements', quotes: [] },
  ])('names no release where $name', ({ quotes: some }) => {
    expect(sharedAuthority(dataset, some)).toBeNull();
  });
});
