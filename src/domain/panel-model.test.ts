import { describe, expect, it } from 'vitest';
import { buildPlotted, type PlottedParts, testMonth } from '../test/build-plotted.ts';
import { buildPanel as buildPanelOfDataset, sameText } from '../test/build-series.ts';
import { buildPanel, isInRange, type PanelScope, touchesRange } from './panel-model.ts';
import type { MonthRange } from './time-period.ts';

function months(from: string, to: string): MonthRange {
  return { from: testMonth(from), to: testMonth(to) };
}

const panel = buildPanelOfDataset({
  id: 'exports',
  title: sameText('Export growth'),
  finding: sameText('Exports fell by a third'),
  findingNeeds: months('2025-04', '2025-05'),
});
const EXPORTS: PlottedParts = {
  values: [['2024-12', 15.6], ['2025-02', 2.3, { status: 'combined' }], ['2025-04', -21], ['2025-05', -34.5]],
};
const DUTIES: PlottedParts = {
  indicator: { mark: 'step', frequency: 'D', decimals: 0, unit: 'percent' },
  values: [['2025-04-10', 145], ['2025-05-14', 30]],
};
const YEARS: PlottedParts = { indicator: { mark: 'span', frequency: 'A' }, values: [['2025', 270]] };

const WHOLE: PanelScope = { complete: true, filtered: false, shownAs: { kind: 'published' } };

function panelOf(parts: readonly PlottedParts[], range: MonthRange) {
  return buildPanel(panel, parts.map(buildPlotted), range, WHOLE);
}

describe('a panel', () => {
  it('is none without a series', () => {
    expect(buildPanel(panel, [], months('2025-01', '2025-06'), WHOLE)).toBeNull();
  });

  it('takes unit and multiplier of its series, and the most decimals', () => {
    const model = panelOf([{ ...EXPORTS, indicator: { unit: 'usd', unitMultiplier: 9, decimals: 1 } }, { values: [], indicator: { decimals: 2 } }], months('2025-01', '2025-06'));
    expect(model).toMatchObject({ unit: 'usd', unitMultiplier: 9, decimals: 2 });
  });

  it.each([
    ['the range covers it', '2024-10', '2026-08', WHOLE, 'Exports fell by a third'],
    ['the range is just what it needs', '2025-04', '2025-05', WHOLE, 'Exports fell by a third'],
    ['the range begins too late', '2025-05', '2026-08', WHOLE, 'Export growth'],
    ['the range ends too early', '2024-10', '2025-04', WHOLE, 'Export growth'],
    ['a series is left out', '2024-10', '2026-08', { ...WHOLE, complete: false }, 'Export growth'],
    ['sources are filtered', '2024-10', '2026-08', { ...WHOLE, filtered: true }, 'Export growth'],
  ])('shows finding or neutral title where %s', (_name, from, to, scope, words) => {
    const model = buildPanel(panel, [buildPlotted(EXPORTS)], months(from, to), scope);
    expect(model && [model.headline.en, model.filtered]).toEqual([words, scope.filtered]);
  });

  it('shows a finding that needs no months in any range, and its title where it has no finding', () => {
    const range = months('2019-01', '2019-01');
    const series = [buildPlotted(EXPORTS)];
    expect(buildPanel({ ...panel, findingNeeds: null }, series, range, WHOLE)?.headline.en).toBe('Exports fell by a third');
    expect(buildPanel({ ...panel, finding: null }, series, months('2025-01', '2025-12'), WHOLE)?.headline.en).toBe('Export growth');
  });
});

describe('the scale and count of a panel', () => {
  it.each([
    ['all its months', EXPORTS, '2024-10', '2025-06', { count: 4, empty: false, min: -40, max: 20 }],
    ['one month', EXPORTS, '2025-05', '2025-05', { count: 1, empty: false, min: -40, max: 0 }],
    ['a month without a figure', EXPORTS, '2025-03', '2025-03', { count: 0, empty: true, min: 0, max: 1 }],
    ['months before the data', EXPORTS, '2010-01', '2010-12', { count: 0, empty: true, min: 0, max: 1 }],
    ['months after the data', EXPORTS, '2030-01', '2030-12', { count: 0, empty: true, min: 0, max: 1 }],
    ['no figure at all', { values: [] }, '2025-01', '2025-12', { count: 0, empty: true, min: 0, max: 1 }],
    ['the half of a combined figure that its mark is not in', EXPORTS, '2025-02', '2025-02', { count: 0, empty: false, min: 0, max: 3 }],
    ['the half that its mark is in', EXPORTS, '2025-01', '2025-01', { count: 1, empty: false, min: 0, max: 3 }],
    ['a rate set before the range', DUTIES, '2025-07', '2025-09', { count: 0, empty: false, min: 0, max: 30 }],
    ['a rate that ends in the range', DUTIES, '2025-05', '2025-05', { count: 1, empty: false, min: 0, max: 150 }],
    ['a quarter of a yearly figure', YEARS, '2025-01', '2025-03', { count: 0, empty: false, min: 0, max: 300 }],
    ['the quarter that its mark is in', YEARS, '2025-07', '2025-09', { count: 1, empty: false, min: 0, max: 300 }],
  ] as const)('are for %s what is drawn', (_name, parts, from, to, expected) => {
    const model = panelOf([parts], months(from, to));
    expect(model && { count: model.count, empty: model.empty, min: model.scale.min, max: model.scale.max }).toEqual(expected);
  });

  it('add up over its series', () => {
    expect(panelOf([EXPORTS, { values: [['2025-05', 4.8]] }], months('2025-04', '2025-05'))?.count).toBe(3);
  });
});

describe('a point at the edge of a range', () => {
  const [point] = buildPlotted({ values: [['2025-02', 2.3, { status: 'combined' }]] }).points;

  it.each([
    ['2024-12', '2024-12', false, false],
    ['2024-12', '2025-01', true, true],
    ['2025-02', '2025-06', false, true],
    ['2025-03', '2025-06', false, false],
  ])('from %s to %s stands in it: %s, touches it: %s', (from, to, inside, touching) => {
    expect(point && isInRange(point, months(from, to))).toBe(inside);
    expect(point && touchesRange(point, months(from, to))).toBe(touching);
  });
});
