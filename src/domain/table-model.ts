import { stopsOf } from './cursor-stop.ts';
import type { Indicator } from './dataset.ts';
import type { PanelModel } from './panel-model.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { type MonthReading, readMonthOf, readSeries } from './readout.ts';
import type { MonthNumber, MonthRange } from './time-period.ts';
import type { TableSort } from './view.ts';

export interface TableColumn {
  readonly panel: PanelModel;
  readonly series: PlottedSeries;
  readonly indicator: Indicator;
}

export interface TableCell {
  /** As the readout of the charts gives them: several where a step changed inside the month. */
  readonly points: readonly PlottedPoint[];
  /** The readings of the month, of a dense series; its points are among them. */
  readonly readings: MonthReading | null;
  /** For two months released as one: whether this month carries the shared cell, or leans on its neighbour's. */
  readonly shared: 'no' | 'first' | 'second';
}

export interface TableRow {
  readonly month: MonthNumber;
  readonly cells: readonly TableCell[];
}

export interface TableModel {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

function shared(points: readonly PlottedPoint[], month: MonthNumber): TableCell['shared'] {
  const combined = points.find((point) => point.observation.status === 'combined');
  if (combined?.observation.period == null) return 'no';
  return combined.observation.period.ordinal === month ? 'second' : 'first';
}

function cell(series: PlottedSeries, month: MonthNumber): TableCell {
  const points = readSeries(series, month);
  return { points, readings: readMonthOf(series, month), shared: shared(points, month) };
}

/** The number a column sorts by: the last value of the month; a month without a figure has none. */
function sortValue(row: TableRow, position: number): number | undefined {
  const cell = row.cells[position];
  return cell?.readings?.last.value ?? cell?.points.at(-1)?.y;
}

function compareBy(position: number, descending: boolean): (a: TableRow, b: TableRow) => number {
  return (a, b) => {
    const left = sortValue(a, position);
    const right = sortValue(b, position);
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return descending ? right - left : left - right;
  };
}

/**
 * The charts as a table: a row a month (or quarter) of the range, a column a drawn series. Those without a figure
 * sort last in either direction. An unknown sort column leaves the order of time.
 */
export function buildTable(panels: readonly PanelModel[], range: MonthRange, sort: TableSort | null): TableModel {
  const drawn = panels.flatMap((panel) => panel.series.map((series) => ({ panel, series })));
  const rows = stopsOf(range).map((month): TableRow => ({ month, cells: drawn.map((one) => cell(one.series, month)) }));
  const columns = drawn.map((one) => ({ panel: one.panel, series: one.series, indicator: one.series.indicator }));
  if (sort === null) return { columns, rows };
  if (sort.column === 'period') return { columns, rows: sort.descending ? rows.toReversed() : rows };
  const position = columns.findIndex((column) => column.indicator.id === sort.column);
  return { columns, rows: position < 0 ? rows : rows.toSorted(compareBy(position, sort.descending)) };
}
