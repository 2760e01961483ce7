import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { sameText } from '../test/build-series.ts';
import { createExplorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { figureFilter, type FigureFilters, hidesFigures } from './figure-filter.ts';
import { filterCounts } from './filter-counts.ts';
import { claimId, disputeId, indicatorId, sourceId } from './ids.ts';
import { CITED, DEFAULT_VIEW } from './view.ts';
import { isFiltered, waysOut } from './ways-out.ts';

function quote(id: string, month: string, source: string, origin = source) {
  return { id, target: `x.2025-${month}`, source, origin, kind: 'quote', exact: 'some 5 words', number: '5' } as const;
}

const explorer = createExplorer(
  buildDataset({
    observations: ['01', '02', '03', '04', '05'].map((month, value) => ({ indicator: 'x', period: `2025-${month}`, value })),
    evidence: [
      quote('a', '02', 'cnn'),
      quote('b', '02', 'copy', 'cnn'),
      quote('c', '03', 'cnn'),
      quote('d', '03', 'wnc'),
      { id: 'e', target: 'x.2025-01', source: 'release' },
      { ...quote('f', '05', 'wnc'), relation: 'disputes' },
    ],
    disputes: [
      {
        id: disputeId('d'),
        title: sameText('They differ'),
        cause: 'unexplained',
        about: [{ kind: 'observation', id: claimId('x.2025-05') }],
        claims: [],
        finding: sameText(''),
        findingSources: [],
      },
    ],
  }),
);

const NONE: FigureFilters = { sources: null, minOrigins: null, evidenceFilter: 'any' };
const CASES: readonly (readonly [string, Partial<FigureFilters>, readonly number[]])[] = [
  ['nothing', {}, [0, 1, 2, 3, 4]],
  ['quotes', { evidenceFilter: 'quoted' }, [1, 2]],
  ['two origins, which a copy does not make', { minOrigins: 2 }, [2]],
  ['three origins', { minOrigins: 3 }, []],
  ['a dispute', { evidenceFilter: 'disputed' }, [4]],
  ['a dispute and two origins', { evidenceFilter: 'disputed', minOrigins: 2 }, []],
  ['quotes of one source', { evidenceFilter: 'quoted', sources: [sourceId('wnc')] }, [2]],
  ['what is cited only', { sources: [sourceId(CITED)] }, [0, 3]],
];

describe('a filter by evidence', () => {
  it.each(CASES)('that asks for %s keeps the figures that have it', (_name, filters, expected) => {
    const keep = figureFilter(explorer.index, { ...NONE, ...filters });
    const kept = [...explorer.dataset.observations.values()].filter(keep).map((one) => one.value);
    expect(kept).toEqual(expected);
  });

  it.each(CASES)('that asks for %s leaves in the charts what the counts say', (_name, filters, expected) => {
    const view = { ...DEFAULT_VIEW, ...filters };
    const model = exploreView(explorer, view);
    expect(model.panels.flatMap((panel) => panel.series.flatMap((series) => series.points.map((point) => point.y)))).toEqual(expected);
    expect(model.shown).toBe(expected.length);
    expect(filterCounts(explorer, view).metrics.get(indicatorId('x'))).toBe(expected.length);
    expect(filterCounts(explorer, view).coverage.get(indicatorId('x'))?.figures).toBe(expected.length);
  });

  it('leaves gaps, and says that figures may be hidden', () => {
    const { panels } = exploreView(explorer, { ...DEFAULT_VIEW, evidenceFilter: 'quoted' });
    expect(panels[0]?.filtered).toBe(true);
    expect(panels[0]?.series[0]?.points.map((point) => point.breakBefore)).toEqual([true, false]);
    expect([hidesFigures(NONE), hidesFigures({ ...NONE, minOrigins: 2 }), hidesFigures({ ...NONE, evidenceFilter: 'disputed' })]).toEqual([false, true, true]);
  });

  it('can be undone where nothing is left', () => {
    const view = { ...DEFAULT_VIEW, minOrigins: 9 };
    expect(isFiltered(view, 'evidence')).toBe(true);
    expect(waysOut(explorer, view)).toEqual([{ filter: 'evidence', patch: { minOrigins: null, evidenceFilter: 'any' }, drawn: 5 }]);
  });
});
