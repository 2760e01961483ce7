import { changeOf, type MomentChange } from './compare/moment-changes.ts';
import type { PanelModel } from './panel-model.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { buildTable, type TableCell } from './table-model.ts';
import type { MonthNumber, MonthRange } from './time-period.ts';

/** A value that a summary names: one of a cell of the table. */
export interface SummaryValue {
  readonly value: number;
  readonly month: MonthNumber;
  /** The point behind it; null for a reading of a dense series. */
  readonly point: PlottedPoint | null;
}

/** Where a line turned, and which way it went from there. */
export interface Turn extends SummaryValue {
  readonly way: 'up' | 'down';
}

/** What a series does in a range, in figures of the table. */
export interface SeriesSummary {
  readonly series: PlottedSeries;
  readonly first: SummaryValue;
  readonly last: SummaryValue;
  readonly low: SummaryValue;
  readonly high: SummaryValue;
  /** From the first to the last; of a dense series, whose readings carry no claims, null. */
  readonly change: MomentChange | null;
  /** The way it set out; `level` where it never left its first value. */
  readonly begins: 'up' | 'down' | 'level';
  /** Where it turned by more than a quarter of its whole span. */
  readonly turns: readonly Turn[];
  /** Months or quarters without a figure, between the first and the last that has one. */
  readonly gaps: number;
}

/** What counts as a turn, as a share of the span from the lowest value to the highest: less is unrest. */
const TURN = 0.25;

/** What a cell says of its month, in order of time; of many readings, the last. */
function valuesOf({ points, readings }: TableCell, month: MonthNumber): readonly SummaryValue[] {
  return readings === null ? points.map((point) => ({ value: point.y, month, point })) : [{ value: readings.last.value, month, point: null }];
}

/** The outermost values of a cell. */
function spanOf(cell: TableCell, month: MonthNumber): readonly SummaryValue[] {
  const { readings } = cell;
  return readings === null ? valuesOf(cell, month) : [readings.low, readings.high].map((value) => ({ value, month, point: null }));
}

/** The turning points of a walk: each is the farthest value before it went back by more than `least`. */
function turnsOf(values: readonly SummaryValue[], least: number): Pick<SeriesSummary, 'begins' | 'turns'> {
  const turns: Turn[] = [];
  let begins: SeriesSummary['begins'] = 'level';
  let way: 'up' | 'down' | null = null;
  let [low, high] = [values[0], values[0]];
  for (const one of values) {
    if (low === undefined || high === undefined) break;
    if (one.value > high.value) high = one;
    if (one.value < low.value) low = one;
    const up: boolean = way !== 'up' && one.value - low.value > least;
    const down = way !== 'down' && high.value - one.value > least;
    if (!up && !down) continue;
    const turned: Turn['way'] = up ? 'up' : 'down';
    if (way === null) begins = turned;
    else turns.push({ ...(up ? low : high), way: turned });
    way = turned;
    if (up) high = one;
    else low = one;
  }
  return { begins, turns };
}

function summaryOf(series: PlottedSeries, cells: readonly TableCell[], months: readonly MonthNumber[]): SeriesSummary | null {
  const values = cells.map((cell, index) => valuesOf(cell, months[index] ?? 0));
  const all = values.flat();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  // The first of equal values is named.
  const span = cells.flatMap((cell, index) => spanOf(cell, months[index] ?? 0));
  const low = span.reduce((least, one) => (one.value < least.value ? one : least));
  const high = span.reduce((most, one) => (one.value > most.value ? one : most));
  const from = values.findIndex((one) => one.length > 0);
  const to = values.findLastIndex((one) => one.length > 0);
  return {
    series,
    first,
    last,
    low,
    high,
    change: first.point === null || last.point === null ? null : changeOf(series, first.point, last.point),
    ...turnsOf(all, (high.value - low.value) * TURN),
    gaps: values.slice(from, to).filter((one) => one.length === 0).length,
  };
}

/**
 * What each series of a panel does in a range: its ends, extremes and turning points, taken from the cells of the table,
 * so that summary and table cannot disagree. Series without a value in the range are left out.
 */
export function summarisePanel(panel: PanelModel, range: MonthRange): readonly SeriesSummary[] {
  const { columns, rows } = buildTable([panel], range, null);
  const months = rows.map(({ month }) => month);
  return columns.flatMap(({ series }, position) => {
    const cells = rows.flatMap((row) => row.cells[position] ?? []);
    return summaryOf(series, cells, months) ?? [];
  });
}
