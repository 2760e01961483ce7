import { describe, expect, it } from 'vitest';
import { claim } from '../../test/build-citation.ts';
import { buildDataset } from '../../test/build-dataset.ts';
import { createExplorer } from '../explorer.ts';
import { disputeId, evidenceId, sourceId } from '../ids.ts';
import { references } from './references.ts';

const MAY = 'exports-yoy.2025-05';
const JUNE = 'exports-yoy.2025-06';

const explorer = createExplorer(
  buildDataset({
    observations: [
      { indicator: 'exports-yoy', period: '2025-05', value: -34.5 },
      { indicator: 'exports-yoy', period: '2025-06', value: -16 },
    ],
    sources: [{ id: 'zeta' }, { id: 'customs' }, { id: 'finding' }, { id: 'unused' }],
    evidence: [
      { kind: 'quote', id: 'q', target: MAY, source: 'zeta', exact: 'fell 34.5%', number: '34.5%', authority: 'customs' },
      { kind: 'quote', id: 'r', target: MAY, source: 'other', relation: 'context', exact: 'since 2020', number: '2020' },
      { kind: 'quote', id: 'd', target: MAY, source: 'rival', relation: 'disputes', exact: '34.4%', number: '34.4%' },
      { id: 'c-may', target: MAY, source: 'table' },
      { id: 'c-june', target: JUNE, source: 'table' },
    ],
    disputes: [
      {
        id: disputeId('may'),
        title: { en: 'May', zh: '五月' },
        cause: 'unexplained',
        about: [claim(MAY)],
        claims: [
          { label: { en: 'a', zh: 'a' }, evidence: [evidenceId('q')], refuted: false },
          { label: { en: 'b', zh: 'b' }, evidence: [evidenceId('d')], refuted: false },
        ],
        finding: { en: 'None', zh: '无' },
        findingSources: [sourceId('finding')],
      },
    ],
  }),
);

function told(targets: Parameters<typeof references>[1]) {
  return references(explorer, targets).map(({ source, uses }) => [source.id, uses.map((use) => `${use.role} ${use.target.id}`)]);
}

describe('the references of claims', () => {
  it('are the distinct sources that stand behind one, speak against it or are what it rests on', () => {
    expect(told([claim(MAY)])).toEqual([
      ['customs', [`authority ${MAY}`]],
      ['finding', [`dispute ${MAY}`]],
      ['other', [`remark ${MAY}`]],
      ['rival', [`remark ${MAY}`]],
      ['table', [`citation ${MAY}`]],
      ['zeta', [`quote ${MAY}`]],
    ]);
  });

  it('name a source of several claims once, with every claim', () => {
    expect(told([claim(JUNE), claim(MAY)]).find(([id]) => id === 'table')).toEqual(['table', [`citation ${JUNE}`, `citation ${MAY}`]]);
  });

  it('come in one order, in whatever order the claims are', () => {
    const ids = (targets: Parameters<typeof references>[1]) => told(targets).map(([id]) => id);
    expect(ids([claim(JUNE), claim(MAY)])).toEqual(ids([claim(MAY), claim(JUNE)]));
  });

  it('of nothing, or of what is not in the dataset, are none', () => {
    expect(told([])).toEqual([]);
    expect(told([claim('gone.2025-05')])).toEqual([]);
  });
});
