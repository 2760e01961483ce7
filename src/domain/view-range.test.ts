import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../test/build-dataset.ts';
import { testMonth } from '../test/build-plotted.ts';
import { isoMonth } from './time-period.ts';
import { DEFAULT_VIEW, type ViewRange } from './view.ts';
import { dataExtent, openRange, resolveRange } from './view-range.ts';

function extentOf(parts: DatasetParts) {
  const { from, to } = dataExtent(buildDataset(parts));
  return [isoMonth(from), isoMonth(to)];
}

const monthly = [
  { indicator: 'exports', period: '2024-03', value: 1 },
  { indicator: 'exports', period: '2025-05', value: 2 },
];

describe('the extent of the data', () => {
  it.each<readonly [string, DatasetParts, readonly string[]]>([
    ['the months of a monthly series', { observations: monthly }, ['2024-03', '2025-05']],
    ['one month', { observations: monthly.slice(1) }, ['2025-05', '2025-05']],
    ['both months of a combined figure', { observations: [{ indicator: 'exports', period: '2025-02', value: 2, status: 'combined' }] }, ['2025-01', '2025-02']],
    ['the first year of a yearly series', { observations: [...monthly, { indicator: 'mines', period: '2018', value: 1 }] }, ['2018-01', '2025-05']],
    ['no year beyond the months', { observations: [...monthly, { indicator: 'mines', period: '2026', value: 1 }] }, ['2024-03', '2025-05']],
    ['no forecast', { observations: [...monthly, { indicator: 'poll', period: '2025-06', value: 5, status: 'forecast' }] }, ['2024-03', '2025-05']],
    ['no vintage that is not drawn', { observations: [...monthly, { indicator: 'exports', period: '2026-01', value: 5, vintage: 'revised' }] }, ['2024-03', '2025-05']],
    [
      'no fact',
      { indicators: [{ id: 'students', mark: 'fact' }], observations: [...monthly, { indicator: 'students', period: '2011', value: 5 }] },
      ['2024-03', '2025-05'],
    ],
    [
      'whole years where nothing is monthly',
      { observations: [{ indicator: 'mines', period: '2018', value: 1 }, { indicator: 'mines', period: '2024', value: 1 }] },
      ['2018-01', '2024-12'],
    ],
    [
      'the months of days where nothing is monthly',
      { observations: [{ indicator: 'duty', period: '2025-04-10', value: 145 }, { indicator: 'duty', period: '2025-05-14', value: 30 }] },
      ['2025-04', '2025-05'],
    ],
    ['a single month for an empty package', {}, ['2025-01', '2025-01']],
    ['a single month where nothing has a period', { observations: [{ indicator: 'elements', period: 'none', value: 17 }] }, ['2025-01', '2025-01']],
  ])('takes %s', (_name, parts, expected) => {
    expect(extentOf(parts)).toEqual(expected);
  });
});

describe('the range of a view', () => {
  const extent = { from: testMonth('2018-01'), to: testMonth('2026-08') };

  it.each<readonly [string, ViewRange, string, string]>([
    ['by default from October 2024 on', DEFAULT_VIEW.range, '2024-10', '2026-08'],
    ['the whole extent', { from: 'earliest', to: 'latest' }, '2018-01', '2026-08'],
    ['as the reader gave it', { from: testMonth('2025-01'), to: testMonth('2025-06') }, '2025-01', '2025-06'],
    ['one month', { from: testMonth('2025-05'), to: testMonth('2025-05') }, '2025-05', '2025-05'],
    ['beyond the data where the reader asks for it', { from: testMonth('2010-01'), to: testMonth('2030-12') }, '2010-01', '2030-12'],
    ['with its ends put in order', { from: testMonth('2025-06'), to: testMonth('2025-01') }, '2025-01', '2025-06'],
    ['with moving ends put in order', { from: 'latest', to: 'earliest' }, '2018-01', '2026-08'],
    ['with a first month after the latest', { from: testMonth('2027-03'), to: 'latest' }, '2026-08', '2027-03'],
    ['the last month alone', { from: 'latest', to: 'latest' }, '2026-08', '2026-08'],
  ])('is %s', (_name, range, from, to) => {
    const resolved = resolveRange(range, extent);
    expect([isoMonth(resolved.from), isoMonth(resolved.to)]).toEqual([from, to]);
  });
});

describe('a range that a reader drew', () => {
  it('stays open at the ends of the figures', () => {
    const extent = { from: 100, to: 200 };
    expect(openRange(extent, extent)).toEqual({ from: 'earliest', to: 'latest' });
    expect(openRange({ from: 150, to: 160 }, extent)).toEqual({ from: 150, to: 160 });
  });
});
