import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { testMonth } from '../../test/build-plotted.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { DEFAULT_VIEW, type ViewState } from '../view.ts';
import { momentChanges } from './moment-changes.ts';

const explorer = createExplorer(loadBundledPackage());

function changes(from: string, to: string, view: Partial<ViewState> = {}) {
  const model = exploreView(explorer, { ...DEFAULT_VIEW, ...view });
  const found = momentChanges(model, testMonth(from), testMonth(to));
  return Object.fromEntries(found.map((one) => [String(one.series.indicator.id), one]));
}

describe('the change from one month to another', () => {
  it('is in points for rates: exports to the US from April to May 2025', () => {
    const { from, to, change } = changes('2025-04', '2025-05')['exports-us-yoy'] ?? {};
    expect([from?.y, to?.y]).toEqual([-21, -34.5]);
    expect(change).toEqual({
      kind: 'changed',
      rises: false,
      by: { kind: 'apart', amount: 13.5, unit: 'percentage-points', unitMultiplier: 0, decimals: 1 },
      share: null,
    });
    expect([from?.observation.id, to?.observation.id]).toEqual(['exports-us-yoy.2025-04', 'exports-us-yoy.2025-05']);
  });

  it('is in the unit and in per cent for amounts', () => {
    const { change } = changes('2025-04', '2025-05')['rare-earth-exports'] ?? {};
    expect(change).toMatchObject({ kind: 'changed', rises: true, by: { amount: 1079.8, unit: 'tonnes' } });
    expect(change?.kind === 'changed' ? change.share : null).toBeCloseTo(22.567, 3);
  });

  it('is that of the month\u2019s end for a rate that changed inside it', () => {
    const { from, to } = changes('2025-04', '2025-05')['us-duty-on-china'] ?? {};
    expect([from?.y, to?.y]).toEqual([145, 30]);
  });

  it.each([
    ['missing', '2025-04', '2025-05', 'magnet-exports'],
    ['combined', '2025-02', '2025-03', 'exports-us-yoy'],
  ])('is refused: %s', (reason, from, to, id) => {
    expect(changes(from, to)[id]?.change).toEqual({ kind: 'refused', reason });
  });

  it('is of the values as the view shows them', () => {
    const { from, to, change } = changes('2025-04', '2025-05', { transform: { kind: 'points', base: testMonth('2025-03') } })['exports-us-yoy'] ?? {};
    expect([from?.derivation?.terms, to?.derivation?.terms]).toEqual([2, 2]);
    expect(change).toMatchObject({ kind: 'changed', rises: false, by: { amount: 13.5, unit: 'percentage-points' } });
  });

  it('leaves out what says nothing of either month', () => {
    expect(changes('2026-04', '2026-05')['magnet-exports']).toBeUndefined();
  });
});
