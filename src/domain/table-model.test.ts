import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { testMonth } from '../test/build-plotted.ts';
import { createExplorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { indicatorId } from './ids.ts';
import { readSeries } from './readout.ts';
import { buildTable } from './table-model.ts';
import { isoMonth, type MonthRange } from './time-period.ts';
import { DEFAULT_VIEW, type TableSort } from './view.ts';

const explorer = createExplorer(
  buildDataset({
    panels: [
      { id: 'duties', topic: 'tariffs', order: 10 },
      { id: 'growth', topic: 'trade', order: 20 },
    ],
    indicators: [
      { id: 'to-us', panel: 'growth', order: 2 },
      { id: 'to-all', panel: 'growth', order: 1 },
      { id: 'duty', panel: 'duties', topic: 'tariffs', mark: 'step', frequency: 'D' },
      { id: 'value', panel: 'growth', core: false },
    ],
    observations: [
      { indicator: 'duty', period: '2025-04-10', value: 145 },
      { indicator: 'duty', period: '2025-05-14', value: 30 },
      { indicator: 'to-all', period: '2025-02', value: 2.3, status: 'combined' },
      { indicator: 'to-all', period: '2025-03', value: 12.4 },
      { indicator: 'to-all', period: '2025-05', value: 4.8 },
      { indicator: 'to-us', period: '2025-03', value: 9.1 },
      { indicator: 'to-us', period: '2025-04', value: -21 },
      { indicator: 'to-us', period: '2025-05', value: -34.5 },
      { indicator: 'value', period: '2025-05', value: 316 },
    ],
  }),
);

const range: MonthRange = { from: testMonth('2025-01'), to: testMonth('2025-06') };
const { panels } = exploreView(explorer, { ...DEFAULT_VIEW, range });

function tableOf(sort: TableSort | null, months: MonthRange = range) {
  const view = exploreView(explorer, { ...DEFAULT_VIEW, range: months });
  return buildTable(view.panels, view.range, sort);
}

function monthsOf(sort: TableSort | null) {
  return tableOf(sort).rows.map((row) => isoMonth(row.month));
}

const TIME = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];

describe('the table', () => {
  it('has a column for each drawn series, panel by panel in their order', () => {
    expect(tableOf(null).columns.map((column) => [column.panel.panel.id, column.indicator.id])).toEqual([
      ['duties', 'duty'],
      ['growth', 'to-all'],
      ['growth', 'to-us'],
    ]);
  });

  it('has a row for each month of the range, with or without figures', () => {
    expect(monthsOf(null)).toEqual(TIME);
    expect(tableOf(null, { from: range.from, to: range.from }).rows).toHaveLength(1);
    expect(tableOf(null, { from: testMonth('2030-01'), to: testMonth('2030-12') }).rows).toHaveLength(12);
  });

  it('shows in each cell what the readout of the charts shows for the month', () => {
    const series = panels.flatMap((panel) => panel.series);
    for (const row of tableOf(null).rows) {
      expect(row.cells.map((cell) => cell.points)).toEqual(series.map((one) => readSeries(one, row.month)));
    }
  });

  it('keeps every rate of a month in which a step changed', () => {
    const may = tableOf(null).rows.find((row) => row.month === testMonth('2025-05'));
    expect(may?.cells[0]?.points.map((point) => point.y)).toEqual([145, 30]);
  });

  it('says which cells two months share', () => {
    const shared = tableOf(null).rows.map((row) => row.cells[1]?.shared);
    expect(shared).toEqual(['first', 'second', 'no', 'no', 'no', 'no']);
  });

  it('has rows but no column where no series is drawn', () => {
    const table = buildTable([], range, { column: 'period', descending: true });
    expect(table.columns).toEqual([]);
    expect(table.rows).toHaveLength(6);
  });
});

describe('the order of the table', () => {
  const column = (id: string, descending: boolean) => ({ column: indicatorId(id), descending });

  it.each<readonly [string, TableSort | null, readonly string[]]>([
    ['that of time', null, TIME],
    ['that of time, asked for', { column: 'period', descending: false }, TIME],
    ['the latest month first', { column: 'period', descending: true }, TIME.toReversed()],
    ['the lowest value first, months without one last', column('to-us', false), ['2025-05', '2025-04', '2025-03', '2025-01', '2025-02', '2025-06']],
    ['the highest value first, months without one still last', column('to-us', true), ['2025-03', '2025-04', '2025-05', '2025-01', '2025-02', '2025-06']],
    ['by the last rate of a month in which it changed', column('duty', false), ['2025-05', '2025-06', '2025-04', '2025-01', '2025-02', '2025-03']],
    ['by one value for both months it covers', column('to-all', true), ['2025-03', '2025-05', '2025-01', '2025-02', '2025-04', '2025-06']],
    ['that of time for a column that is not drawn', column('value', true), TIME],
    ['that of time for a column that does not exist', column('nothing', false), TIME],
  ])('is %s', (_name, sort, expected) => {
    expect(monthsOf(sort)).toEqual(expected);
  });

  it('is a permutation of the months, by value, months without one last and equal ones in order of time', () => {
    const values = fc.uniqueArray(fc.tuple(fc.integer({ min: range.from, max: range.to }), fc.integer({ min: -3, max: 3 })), {
      selector: ([month]) => month,
    });
    fc.assert(
      fc.property(values, fc.boolean(), (pairs, descending) => {
        const observations = pairs.map(([month, value]) => ({ indicator: 'growth', period: isoMonth(month), value }));
        const model = exploreView(createExplorer(buildDataset({ observations })), { ...DEFAULT_VIEW, range });
        const { rows } = buildTable(model.panels, range, column('growth', descending));
        const known = new Map(pairs);
        const rank = (month: number) => (known.get(month) ?? NaN) * (descending ? -1 : 1);
        const expected = TIME.map(testMonth).toSorted((a, b) => {
          if (!known.has(a) || !known.has(b)) return Number(known.has(b)) - Number(known.has(a)) || a - b;
          return rank(a) - rank(b) || a - b;
        });
        expect(rows.map((row) => row.month)).toEqual(expected);
      }),
      { seed: 20_261_121 },
    );
  });
});
