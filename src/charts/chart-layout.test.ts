import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExplorer } from '../domain/explorer.ts';
import { exploreView } from '../domain/explorer-model.ts';
import type { PanelModel } from '../domain/panel-model.ts';
import { isoMonth, type MonthRange } from '../domain/time-period.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { en } from '../i18n/en/en.ts';
import { buildDataset, type DatasetParts } from '../test/build-dataset.ts';
import { testMonth } from '../test/build-plotted.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { layoutChart, nearestPoint } from './chart-layout.ts';
import { toChartWords } from './chart-words.ts';
import { plotFrame, timeScale, valueScale } from './plot-frame.ts';

const RANGE: MonthRange = { from: testMonth('2024-10'), to: testMonth('2025-12') };
const frame = plotFrame(764, 34, 126);
const HEIGHT = 156;
const words = toChartWords(en);

function panelOf(parts: DatasetParts, range = RANGE): PanelModel {
  const explorer = createExplorer(buildDataset({ panels: [{ id: 'panel', topic: 'trade' }], ...parts }));
  const [model] = exploreView(explorer, { ...DEFAULT_VIEW, range }).panels;
  if (model === undefined) throw new Error('no panel');
  return model;
}

function layoutOf(parts: DatasetParts, range = RANGE) {
  return layoutChart(panelOf(parts, range), range, frame, HEIGHT, words, { open: null, disputed: [] });
}

function months(id: string, values: Readonly<Record<string, number>>) {
  return Object.entries(values).map(([period, value]) => ({ indicator: id, period, value }));
}

const LINE = { id: 'line', panel: 'panel' };
const BAR = { id: 'bar', panel: 'panel', mark: 'bar', unit: 'tonnes' } as const;
const STEP = { id: 'step', panel: 'panel', mark: 'step', frequency: 'D' } as const;
const EDGE = frame.left + frame.plotWidth;

describe('the points of a panel', () => {
  it('stand where time and value put them', () => {
    const { points, scale, toY } = layoutOf({ indicators: [LINE], observations: months('line', { '2025-04': -21, '2025-05': -34.5 }) });
    expect(points.map(({ x, y }) => [x, y])).toEqual(points.map(({ point }) => [scale.toX(point.x), toY(point.y)]));
    expect(points).toHaveLength(2);
  });

  it('are those that reach into the range; their mark may stand outside of it', () => {
    const range = { from: testMonth('2025-02'), to: testMonth('2025-04') };
    const observations = [
      ...months('line', { '2024-12': 1, '2025-03': 2, '2025-04': 3, '2025-05': 4 }),
      { indicator: 'line', period: '2025-02', value: 9, status: 'combined' as const },
    ];
    const { points } = layoutOf({ indicators: [LINE], observations }, range);
    expect(points.map(({ point, inPlot }) => [point.y, inPlot])).toEqual([
      [9, false],
      [2, true],
      [3, true],
    ]);
  });

  it.each<readonly [string, Readonly<Record<string, number>>, readonly boolean[]]>([
    ['one value', { '2025-05': 1 }, [true]],
    ['a run', { '2025-04': 1, '2025-05': 2, '2025-06': 3 }, [false, false, false]],
    ['a value between two gaps', { '2025-01': 1, '2025-03': 2, '2025-05': 3, '2025-06': 4 }, [true, true, false, false]],
    ['a last value after a gap', { '2025-01': 1, '2025-02': 2, '2025-04': 3 }, [false, false, true]],
  ])('know, for %s, which no line reaches', (_name, values, expected) => {
    const { points } = layoutOf({ indicators: [LINE], observations: months('line', values) });
    expect(points.map((point) => point.alone)).toEqual(expected);
  });

  it('are small marks up to sixty a series', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [isoMonth(2018 * 12 + index), index]));
    const range = { from: 2018 * 12, to: 2026 * 12 };
    expect(layoutOf({ indicators: [LINE], observations: months('line', many(60)) }, range).sparse).toBe(true);
    expect(layoutOf({ indicators: [LINE], observations: months('line', many(61)) }, range).sparse).toBe(false);
    expect(layoutOf({ indicators: [LINE], observations: months('line', many(97)) }, RANGE).sparse).toBe(true);
  });
});

describe('the names at line ends', () => {
  const duties = [
    { indicator: 'step', period: '2025-04-10', value: 145 },
    { indicator: 'step', period: '2025-05-14', value: 30 },
    { indicator: 'step', period: '2026-02-01', value: 10 },
  ];
  const point = { id: 'poll', panel: 'panel', mark: 'point' } as const;

  function ends(parts: DatasetParts, range = RANGE) {
    return layoutOf(parts, range).endLabels.map((label) => [label.of.series.indicator.id, label.of.value]);
  }

  it.each<readonly [string, DatasetParts, MonthRange, readonly (readonly [string, number])[]]>([
    ['the last value of a line in the range', { indicators: [LINE], observations: months('line', { '2025-04': 1, '2025-05': 2, '2026-01': 3 }) }, RANGE, [['line', 2]]],
    ['no line without a value in the range', { indicators: [LINE], observations: months('line', { '2026-01': 3 }) }, RANGE, []],
    ['the rate in force at the end of the range', { indicators: [STEP], observations: duties }, RANGE, [['step', 30]]],
    ['a rate set before the range', { indicators: [STEP], observations: duties }, { from: testMonth('2025-07'), to: testMonth('2025-09') }, [['step', 30]]],
    ['no loose point', { indicators: [point], observations: months('poll', { '2025-05': 5 }) }, RANGE, []],
  ])('name %s', (_name, parts, range, expected) => {
    expect(ends(parts, range)).toEqual(expected);
  });

  it('stand beyond the plot, and beside the last bar where bars end early', () => {
    const bars = (values: Readonly<Record<string, number>>) => layoutOf({ indicators: [BAR], observations: months('bar', values) });
    const early = bars({ '2025-01': 1 });
    expect(early.endLabelX).toBe(early.scale.toX(early.points[0]?.point.end ?? NaN) + 8);
    expect(bars({ '2025-11': 1 }).endLabelX).toBe(EDGE + 8);
    expect(layoutOf({ indicators: [LINE], observations: months('line', { '2025-01': 1 }) }).endLabelX).toBe(EDGE + 8);
  });

  it('stand in the drawing where bars have no value at all', () => {
    const { endLabelX, endLabels } = layoutOf({ indicators: [BAR], observations: months('bar', { '2019-01': 1 }) });
    expect(endLabels).toEqual([]);
    expect(Number.isFinite(endLabelX)).toBe(true);
  });
});

describe('the point nearest to a pointer', () => {
  const layout = layoutOf({ indicators: [LINE, STEP], observations: [...months('line', { '2025-04': 1, '2025-05': 2 }), { indicator: 'step', period: '2024-01-01', value: 2 }] });
  const [april, may] = layout.points.filter((one) => one.series.indicator.id === 'line');

  it('is the one within reach, and none beyond', () => {
    expect(nearestPoint(layout, (may?.x ?? NaN) + 3, (may?.y ?? NaN) + 3)).toBe(may);
    expect(nearestPoint(layout, (april?.x ?? NaN) - 12, april?.y ?? NaN)).toBe(april);
    expect(nearestPoint(layout, (april?.x ?? NaN) - 20, april?.y ?? NaN)).toBeUndefined();
  });

  it('is never one whose mark stands outside the plot', () => {
    const outside = layout.points.find((one) => one.series.indicator.id === 'step');
    expect(outside?.inPlot).toBe(false);
    expect(nearestPoint(layout, outside?.x ?? NaN, outside?.y ?? NaN)).toBeUndefined();
  });
});

describe('a panel without a value', () => {
  it('is an empty plot', () => {
    const { points, discs, notes, endLabels } = layoutOf({ indicators: [LINE] });
    expect([points, discs, notes, endLabels]).toEqual([[], [], [], []]);
  });
});

describe('the panels of the bundled package', () => {
  const explorer = createExplorer(loadBundledPackage());
  const metrics = fc.option(fc.subarray([...explorer.dataset.indicators.keys()]));
  const month = fc.integer({ min: explorer.extent.from - 6, max: explorer.extent.to + 6 });

  it('have every mark in the plot at its value, every disc and note inside the drawing, in any range', () => {
    fc.assert(
      fc.property(month, month, metrics, fc.constantFrom('tonnes', 'yoy', 'mine'), fc.constantFrom(frame, plotFrame(292, 44, 6)), (from, to, chosen, rareEarthView, at) => {
        const { panels, range } = exploreView(explorer, { ...DEFAULT_VIEW, range: { from, to }, metrics: chosen, rareEarthView });
        const { toX } = timeScale(range, at);
        for (const model of panels) {
          const layout = layoutChart(model, range, at, HEIGHT, words, { open: null, disputed: [] });
          const toY = valueScale(model.scale, HEIGHT);
          expect(layout.points.length === 0).toBe(model.empty);
          for (const one of layout.points) {
            expect(Math.hypot(one.x - toX(one.point.x), one.y - toY(one.point.observation.value))).toBeLessThan(0.5);
            expect(one.inPlot).toBe(one.x >= at.left - 1e-9 && one.x < at.left + at.plotWidth);
            expect(one.y).toBeGreaterThanOrEqual(16 - 1e-9);
            expect(one.y).toBeLessThanOrEqual(HEIGHT - 12 + 1e-9);
          }
          for (const disc of layout.discs) expect(disc.x >= at.left - 1e-9 && disc.x <= at.left + at.plotWidth).toBe(true);
          for (const note of layout.notes) expect(note.x >= at.left && note.x <= at.left + at.plotWidth).toBe(true);
          for (const label of layout.endLabels) expect(label.y >= 10 && label.y <= HEIGHT - 12).toBe(true);
        }
      }),
      { seed: 20_261_121, numRuns: 60 },
    );
  });
});
