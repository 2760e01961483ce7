import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { buildTable } from '../../domain/table-model.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import type { TableSort } from '../../domain/view.ts';
import { buildDataset } from '../../test/build-dataset.ts';
import { layColumns, layRows, openingPoint } from './table-layout.ts';

const month = (year: number, one: number) => year * 12 + one - 1;
const range = { from: month(2025, 1), to: month(2025, 6) };

const explorer = createExplorer(
  buildDataset({
    panels: [{ id: 'duties', topic: 'tariffs', order: 10 }, { id: 'exports', order: 20 }],
    indicators: [
      { id: 'duty', panel: 'duties', topic: 'tariffs', mark: 'step', frequency: 'D', colour: 'us' },
      { id: 'threat', panel: 'duties', topic: 'tariffs', mark: 'point', frequency: 'D', colour: 'us' },
      { id: 'other-threat', panel: 'duties', topic: 'tariffs', mark: 'point', frequency: 'D', colour: 'rare' },
      { id: 'to-us', panel: 'exports' },
    ],
    observations: [
      { indicator: 'duty', period: '2025-02-04', value: 10 },
      { indicator: 'duty', period: '2025-04-09', value: 104 },
      { indicator: 'duty', period: '2025-04-10', value: 145 },
      { indicator: 'duty', period: '2025-05-14', value: 30 },
      { indicator: 'threat', period: '2025-04-09', value: 54, status: 'announced' },
      { indicator: 'other-threat', period: '2024-04-09', value: 1, status: 'announced' },
      { indicator: 'to-us', period: '2025-02', value: 2.3, status: 'combined' },
      { indicator: 'to-us', period: '2025-03', value: 9.1 },
    ],
    evidence: [{ id: 'q1', target: 'duty.2025-05-14', source: 'cnn', kind: 'quote', exact: 'cut to 30%', number: '30%' }],
  }),
);

function lay(sort: TableSort | null = null, open: readonly number[] = [], within = range) {
  const table = buildTable(exploreView(explorer, { ...DEFAULT_VIEW, range: within }).panels, within, sort);
  const columns = layColumns(table);
  return { columns, rows: layRows(table, columns, new Set(open)) };
}

function rowOf(one: number, laid = lay()) {
  const row = laid.rows.find((candidate) => candidate.month === one);
  if (row === undefined) throw new Error('no such month');
  return row;
}

describe('columns', () => {
  it('take single points of the same actor as notes, and leave out those without a value in the range', () => {
    expect(lay().columns.map(({ column, notes }) => [column.indicator.id, notes])).toEqual([
      ['duty', [1]],
      ['to-us', []],
    ]);
  });

  it('give single points without a host a column once they have a value', () => {
    const wide = { from: month(2024, 1), to: month(2025, 6) };
    expect(lay(null, [], wide).columns.map(({ column }) => column.indicator.id)).toEqual(['duty', 'other-threat', 'to-us']);
  });
});

describe('rows', () => {
  it('share the cell of two months that were released as one', () => {
    expect(rowOf(month(2025, 1)).cells[1]).toMatchObject({ rows: 2 });
    expect(rowOf(month(2025, 2)).cells[1]).toBeNull();
    expect(rowOf(month(2025, 3)).cells[1]).toMatchObject({ rows: 1 });
  });

  it('share it in reverse order of time too', () => {
    const laid = lay({ column: 'period', descending: true });
    expect(rowOf(month(2025, 2), laid).cells[1]).toMatchObject({ rows: 2 });
    expect(rowOf(month(2025, 1), laid).cells[1]).toBeNull();
  });

  it('give each month its own cell where the range cuts the two apart', () => {
    const laid = lay(null, [], { from: month(2025, 2), to: month(2025, 6) });
    expect(rowOf(month(2025, 2), laid).cells[1]).toMatchObject({ rows: 1 });
  });

  it('share the cell of a year beside monthly figures, and are years where nothing is monthly', () => {
    const yearly = { id: 'mine', mark: 'span', frequency: 'A' } as const;
    const mined = [
      { indicator: 'mine', period: '2024', value: 1 },
      { indicator: 'mine', period: '2025', value: 2 },
    ];
    const within = { from: month(2024, 7), to: month(2025, 6) };
    const rowsOf = (dataset: Parameters<typeof buildDataset>[0]) => {
      const table = buildTable(exploreView(createExplorer(buildDataset(dataset)), { ...DEFAULT_VIEW, range: within }).panels, within, null);
      return layRows(table, layColumns(table), new Set());
    };
    const beside = rowsOf({ indicators: [yearly, { id: 'b' }], observations: [...mined, { indicator: 'b', period: '2025-01', value: 3 }] });
    expect(beside.flatMap(({ cells }) => cells[0]?.rows ?? [])).toEqual([6, 6]);
    const alone = rowsOf({ indicators: [yearly], observations: mined });
    expect(alone.map(({ year, cells }) => [year, cells[0]?.points[0]?.y, cells[0]?.rows])).toEqual([
      [2024, 1, 1],
      [2025, 2, 1],
    ]);
  });

  it('lay out the days of a month in which a rate changed more than once', () => {
    const { steps } = rowOf(month(2025, 4));
    expect(steps.map(({ cells }) => cells[0]?.points.map((point) => point.y))).toEqual([[104], [145]]);
    expect(steps.map(({ cells }) => cells[0]?.notes.map((point) => point.y))).toEqual([[54], []]);
    expect(rowOf(month(2025, 5)).steps).toEqual([]);
  });

  it('let a shared cell span the days that are laid out between its months', () => {
    const busy = createExplorer(
      buildDataset({
        indicators: [{ id: 'a', mark: 'step', frequency: 'D' }, { id: 'b' }],
        observations: [
          { indicator: 'a', period: '2025-01-02', value: 1 },
          { indicator: 'a', period: '2025-01-05', value: 2 },
          { indicator: 'b', period: '2025-02', value: 3, status: 'combined' },
        ],
      }),
    );
    const table = buildTable(exploreView(busy, { ...DEFAULT_VIEW, range }).panels, range, null);
    const columns = layColumns(table);
    expect(layRows(table, columns, new Set())[0]?.cells[1]?.rows).toBe(2);
    expect(layRows(table, columns, new Set([range.from]))[0]?.cells[1]?.rows).toBe(4);
  });
});

describe('the point that a cell opens', () => {
  it.each([
    [month(2025, 4), 145],
    [month(2025, 5), 30],
    [month(2025, 6), 30],
  ])('is what begins in the month, else what goes on', (one, value) => {
    expect(openingPoint(rowOf(one).cells[0]?.points ?? [], one)?.y).toBe(value);
  });

  it('is none where there is no figure', () => {
    expect(openingPoint([], month(2025, 4))).toBeUndefined();
  });
});
