import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { sourceId } from '../ids.ts';
import { DEFAULT_VIEW } from '../view.ts';
import { drawnTargets } from './drawn-targets.ts';

const MAY = 2025 * 12 + 4;

const explorer = createExplorer(
  buildDataset({
    indicators: [
      { id: 'exports-yoy' },
      { id: 'us-duty', mark: 'step', frequency: 'D', unit: 'percent' },
      { id: 'elements', mark: 'fact', unit: 'count' },
      { id: 'not-core', core: false },
    ],
    observations: [
      { indicator: 'exports-yoy', period: '2025-04', value: 8.1 },
      { indicator: 'exports-yoy', period: '2025-05', value: 4.8 },
      { indicator: 'exports-yoy', period: '2025-05', value: 4.6, vintage: 'revised' },
      { indicator: 'exports-yoy', period: '2025-07', value: 7 },
      { indicator: 'us-duty', period: '2025-02-04', value: 10 },
      { indicator: 'us-duty', period: '2025-04-10', value: 145 },
      { indicator: 'us-duty', period: '2025-05-14', value: 30 },
      { indicator: 'elements', period: 'none', value: 17 },
      { indicator: 'not-core', period: '2025-05', value: 1 },
    ],
    evidence: [{ kind: 'quote', id: 'q', target: 'exports-yoy.2025-05', source: 'cnn', exact: '4.8%', number: '4.8%' }],
  }),
);

function ids(view: Partial<typeof DEFAULT_VIEW> = {}) {
  const model = exploreView(explorer, { ...DEFAULT_VIEW, range: { from: MAY, to: MAY + 1 }, ...view });
  return drawnTargets(model).map((target) => target.id);
}

describe('the figures of a view', () => {
  it('are those drawn in its range, a rate set before it included, and the facts', () => {
    expect(ids().toSorted()).toEqual(['elements.none', 'exports-yoy.2025-05', 'us-duty.2025-04-10', 'us-duty.2025-05-14']);
  });

  it('are no more than the filters leave', () => {
    expect(ids({ sources: [sourceId('cnn')] })).toEqual(['exports-yoy.2025-05']);
    expect(ids({ topics: [] })).toEqual([]);
  });

  it('are the vintages that are drawn', () => {
    const revised = createExplorer(explorer.dataset, { known: null, revised: true });
    const model = exploreView(revised, { ...DEFAULT_VIEW, range: { from: MAY, to: MAY } });
    expect(drawnTargets(model).map((target) => target.id)).toContain('exports-yoy.2025-05.revised');
    expect(drawnTargets(model).map((target) => target.id)).not.toContain('exports-yoy.2025-05');
  });
});
