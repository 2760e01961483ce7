import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { createExplorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { figurePublishers } from './figure-publishers.ts';
import { indicatorId } from './ids.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';

const explorer = createExplorer(loadBundledPackage());

function publishers(fields: Partial<ViewState>) {
  return figurePublishers(explorer, exploreView(explorer, { ...DEFAULT_VIEW, ...fields }));
}

describe('the publishers behind a picture', () => {
  it('are in order of the figures that they stand behind, none of them twice', () => {
    const all = publishers({});
    expect(all.length).toBeGreaterThan(5);
    expect(all.map((one) => one.figures)).toEqual(all.map((one) => one.figures).toSorted((a, b) => b - a));
    expect(new Set(all.map((one) => one.publisher)).size).toBe(all.length);
  });

  it('are those of what is drawn, and none where nothing is', () => {
    const prices = publishers({ metrics: [indicatorId('cpi-yoy')] });
    expect(prices.length).toBeLessThan(publishers({}).length);
    expect(prices[0]?.publisher).toMatch(/Statistics/);
    expect(publishers({ metrics: [] })).toEqual([]);
  });
});
