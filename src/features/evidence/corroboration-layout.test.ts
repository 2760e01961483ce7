import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { indexEvidence } from '../../domain/evidence/evidence-index.ts';
import { groupByOrigin } from '../../domain/evidence/origin-groups.ts';
import { claimId } from '../../domain/ids.ts';
import { layOutCorroboration } from './corroboration-layout.ts';

/** Groups from pairs of a report and its origin. */
function groupsOf(...statements: readonly (readonly [source: string, origin: string])[]) {
  const dataset = buildDataset({
    observations: [{ indicator: 'a', period: '2025', value: 5 }],
    evidence: statements.map(([source, origin], at) => ({
      kind: 'quote',
      id: `q${at}`,
      target: 'a.2025',
      source,
      origin,
      exact: '5%',
      number: '5%',
    })),
  });
  return groupByOrigin(indexEvidence(dataset).of({ kind: 'observation', id: claimId('a.2025') }).quotes);
}

describe('the drawing of reports that join into origins', () => {
  it('draws one node a report and one an origin, joined by one line each', () => {
    const layout = layOutCorroboration(groupsOf(['cnn', 'cnn'], ['copy', 'cnn'], ['wnc', 'wnc']));
    expect([layout.reports.length, layout.origins.length, layout.joins.length]).toEqual([3, 2, 3]);
  });

  it('puts an origin at the middle of its reports', () => {
    const layout = layOutCorroboration(groupsOf(['cnn', 'cnn'], ['copy', 'cnn'], ['more', 'cnn']));
    expect(layout.origins[0]?.y).toBe(layout.reports[1]?.y);
  });

  it('leaves more room between two origins than between reports of one', () => {
    const [cnn = 0, copy = 0, wnc = 0] = layOutCorroboration(groupsOf(['cnn', 'cnn'], ['copy', 'cnn'], ['wnc', 'wnc'])).reports.map((one) => one.y);
    expect(wnc - copy).toBeGreaterThan(copy - cnn);
  });

  it('draws a report of two origins once, with a line to each', () => {
    const layout = layOutCorroboration(groupsOf(['cnn', 'cnn'], ['cnn', 'poll']));
    expect([layout.reports.length, layout.origins.length, layout.joins.length]).toEqual([1, 2, 2]);
  });

  it('keeps every node inside its frame', () => {
    const layout = layOutCorroboration(groupsOf(['a', 'a'], ['b', 'b'], ['c', 'c'], ['d', 'd'], ['e', 'e']));
    for (const node of [...layout.reports, ...layout.origins]) {
      expect(node.y).toBeGreaterThanOrEqual(5);
      expect(node.y).toBeLessThanOrEqual(layout.height - 5);
    }
  });
});
