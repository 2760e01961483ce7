import { describe, expect, it } from 'vitest';
import { buildPlotted, type PlottedParts, testMonth } from '../test/build-plotted.ts';
import { mainPoint, readSeries } from './readout.ts';

const LINE: PlottedParts = {
  values: [
    ['2024-12', 10.7],
    ['2025-02', 2.3, { status: 'combined' }],
    ['2025-03', 12.4],
    ['2025-05', 4.8],
  ],
};
const STEP: PlottedParts = {
  indicator: { mark: 'step', frequency: 'D' },
  values: [
    ['2025-04-09', 104],
    ['2025-04-10', 145],
    ['2025-05-14', 30],
    ['2025-08-01', 20, { lastSeen: 20_301 }],
  ],
  until: '2025-10',
};
const YEARS: PlottedParts = { indicator: { mark: 'span', frequency: 'A' }, values: [['2023', 255_000], ['2025', 270_000]] };
const DAYS: PlottedParts = {
  indicator: { mark: 'point', frequency: 'D' },
  values: [['2025-04-01', 54], ['2025-04-30', 34], ['2025-06-15', 49]],
};

describe('the reading of a month', () => {
  it.each([
    ['a line', LINE, '2024-12', [10.7]],
    ['a line', LINE, '2025-01', [2.3]],
    ['a line', LINE, '2025-02', [2.3]],
    ['a line', LINE, '2025-03', [12.4]],
    ['a line', LINE, '2025-04', []],
    ['a line', LINE, '2024-11', []],
    ['a line', LINE, '2025-06', []],
    ['a step', STEP, '2025-03', []],
    ['a step', STEP, '2025-04', [104, 145]],
    ['a step', STEP, '2025-05', [145, 30]],
    ['a step', STEP, '2025-06', [30]],
    ['a step', STEP, '2025-07', [30]],
    ['a step', STEP, '2025-08', [20]],
    ['a step', STEP, '2025-10', [20]],
    ['a step', STEP, '2025-11', []],
    ['a yearly span', YEARS, '2022-12', []],
    ['a yearly span', YEARS, '2023-01', [255_000]],
    ['a yearly span', YEARS, '2023-12', [255_000]],
    ['a yearly span', YEARS, '2024-06', []],
    ['a yearly span', YEARS, '2025-02', [270_000]],
    ['announced rates', DAYS, '2025-04', [54, 34]],
    ['announced rates', DAYS, '2025-05', []],
    ['announced rates', DAYS, '2025-06', [49]],
    ['a daily line', { ...DAYS, indicator: { mark: 'line', frequency: 'D' } }, '2025-04', [54, 34]],
    ['a series without a figure', { values: [] }, '2025-04', []],
  ] as const)('of %s in %3$s is as published', (_name, parts, month, values) => {
    expect(readSeries(buildPlotted(parts), testMonth(month)).map((point) => point.y)).toEqual(values);
  });

  it('has nothing for a figure that a filter hides', () => {
    expect(readSeries(buildPlotted({ ...LINE, hidden: ['2025-03'] }), testMonth('2025-03'))).toEqual([]);
    expect(readSeries(buildPlotted({ ...STEP, hidden: ['2025-05-14'] }), testMonth('2025-06'))).toEqual([]);
  });
});

describe('the point that a month opens', () => {
  it.each([
    ['the last one', {}, 30],
    ['the last that is quoted', { '2025-04-10': ['cnn'] }, 145],
    ['the last where several are', { '2025-04-10': ['cnn'], '2025-05-14': ['wnc'] }, 30],
  ])('is %s', (_name, origins, value) => {
    expect(mainPoint(readSeries(buildPlotted({ ...STEP, origins }), testMonth('2025-05')))?.y).toBe(value);
  });

  it('is none where the month has no figure', () => {
    expect(mainPoint([])).toBeUndefined();
  });
});
