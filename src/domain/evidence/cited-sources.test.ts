import { expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { citedPublishers } from './cited-sources.ts';

const dataset = buildDataset({
  observations: ['2025-03', '2025-04', '2025-05'].map((period) => ({ indicator: 'cpi', period, value: 1 })),
  sources: [
    { id: 'a', publisher: 'Office', title: 'B table' },
    { id: 'b', publisher: 'Office', title: 'A table' },
    { id: 'c', publisher: '', title: 'Copy' },
    { id: 'quoted', publisher: 'CNN' },
  ],
  evidence: [
    { id: '1', target: 'cpi.2025-03', source: 'a' },
    { id: '2', target: 'cpi.2025-04', source: 'b' },
    { id: '3', target: 'cpi.2025-03', source: 'c' },
    { id: '4', target: 'cpi.2025-03', source: 'c' },
    { kind: 'quote', id: '5', target: 'cpi.2025-05', source: 'quoted', exact: '1%', number: '1%' },
  ],
});

it('groups what is cited by publisher, the most cited first, and counts each figure once a source', () => {
  const groups = citedPublishers(dataset).map((group) => [
    group.publisher,
    group.targets,
    ...group.sources.map((one) => `${one.source.title} ${one.targets}`),
  ]);
  expect(groups).toEqual([
    ['Office', 2, 'A table 1', 'B table 1'],
    ['', 1, 'Copy 1'],
  ]);
});
