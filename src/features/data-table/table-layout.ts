import { mainPoint } from '../../domain/readout.ts';
import type { MonthReading } from '../../domain/readout.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../domain/table-model.ts';
import { type DayNumber, type MonthNumber, monthOfDay } from '../../domain/time-period.ts';

/** A column as it is set: single points of the same actor and panel stand in it as notes, not in columns of their own. */
export interface LaidColumn {
  readonly column: TableColumn;
  /** Where its cell, and those of its notes, stand in a row of the model. */
  readonly position: number;
  readonly notes: readonly number[];
}

export interface LaidCell {
  readonly points: readonly PlottedPoint[];
  readonly notes: readonly PlottedPoint[];
  /** The readings of its month, of a dense series. */
  readonly readings: MonthReading | null;
  /** Rows it spans: the months of one value share its cell where they stand side by side. */
  readonly rows: number;
}

/** The values that begin on one day, column by column. */
export interface StepRow {
  readonly day: DayNumber;
  readonly cells: readonly Pick<LaidCell, 'points' | 'notes'>[];
}

export interface LaidRow {
  readonly month: MonthNumber;
  /** Set where the row stands for a whole year, because every column is yearly. */
  readonly year: number | null;
  /** A cell a column; null where the row above spans over it. */
  readonly cells: readonly (LaidCell | null)[];
  /** Column by column, whether its cell goes on into the next month. */
  readonly goesOn: readonly boolean[];
  /** Present where a rate changed more than once in the month. */
  readonly steps: readonly StepRow[];
}

function isPoint(column: TableColumn): boolean {
  return column.indicator.mark === 'point';
}

/** The column whose notes a single point belongs to, or -1 where it has none. */
function hostOf(point: TableColumn, columns: readonly TableColumn[]): number {
  return columns.findIndex(
    (one) => !isPoint(one) && one.panel === point.panel && one.indicator.colour === point.indicator.colour,
  );
}

/** The columns of a table. A series of single points that has neither a host nor a value in the range is left out. */
export function layColumns({ columns, rows }: TableModel): readonly LaidColumn[] {
  return columns.flatMap((column, position): LaidColumn[] => {
    const hosted = isPoint(column) && hostOf(column, columns) >= 0;
    const used = !isPoint(column) || rows.some((row) => (row.cells[position]?.points.length ?? 0) > 0);
    if (hosted || !used) return [];
    const notes = columns.flatMap((one, index) => (isPoint(one) && hostOf(one, columns) === position ? [index] : []));
    return [{ column, position, notes }];
  });
}

function pointsAt(row: TableRow, position: number): readonly PlottedPoint[] {
  return row.cells[position]?.points ?? [];
}

/** Values that begin in the month: steps and single days, not the rate that was carried into it. */
function beginning(points: readonly PlottedPoint[], month: MonthNumber): readonly PlottedPoint[] {
  return points.filter((point) => point.observation.period?.freq === 'D' && monthOfDay(point.x) === month);
}

function laySteps(row: TableRow, columns: readonly LaidColumn[]): readonly StepRow[] {
  const cells = columns.map(({ position, notes }) => ({
    points: beginning(pointsAt(row, position), row.month),
    notes: notes.flatMap((note) => beginning(pointsAt(row, note), row.month)),
  }));
  if (cells.every(({ points }) => points.length < 2)) return [];
  const days = new Set(cells.flatMap(({ points, notes }) => [...points, ...notes].map((point) => point.x)));
  return [...days]
    .toSorted((a, b) => a - b)
    .map((day) => ({
      day,
      cells: cells.map(({ points, notes }) => ({
        points: points.filter((point) => point.x === day),
        notes: notes.filter((point) => point.x === day),
      })),
    }));
}

/** Whether two cells carry one value of several months: a year's, a quarter's, or two months released as one. */
function isSame(cell: TableCell | undefined, other: TableCell | undefined): boolean {
  const one = cell?.points[0]?.observation;
  const isLong = one?.status === 'combined' || one?.period?.freq === 'A' || one?.period?.freq === 'Q';
  return isLong && one === other?.points[0]?.observation;
}

/** How many rows from this one on carry the value of its cell. */
function runLength(rows: readonly TableRow[], from: number, position: number): number {
  const cell = rows[from]?.cells[position];
  const end = rows.findIndex((row, index) => index > from && !isSame(cell, row.cells[position]));
  return (end < 0 ? rows.length : end) - from;
}

function layMonths(table: TableModel, columns: readonly LaidColumn[], open: ReadonlySet<MonthNumber>): readonly LaidRow[] {
  const steps = table.rows.map((row) => laySteps(row, columns));
  const below = (index: number): number => {
    const row = table.rows[index];
    return row !== undefined && open.has(row.month) ? (steps[index]?.length ?? 0) : 0;
  };
  /** Rows of a run on the page: its months, and the days that are laid out between them. */
  const height = (from: number, run: number): number =>
    Array.from({ length: run - 1 }, (_, index) => below(from + index)).reduce((sum, days) => sum + days, run);
  return table.rows.map((row, index): LaidRow => {
    const cells = columns.map(({ position, notes }): LaidCell | null => {
      const cell = row.cells[position];
      if (isSame(cell, table.rows[index - 1]?.cells[position])) return null;
      return {
        points: cell?.points ?? [],
        notes: notes.flatMap((note) => pointsAt(row, note)),
        readings: cell?.readings ?? null,
        rows: height(index, runLength(table.rows, index, position)),
      };
    });
    const goesOn = columns.map(({ position }) => isSame(row.cells[position], table.rows[index + 1]?.cells[position]));
    return { month: row.month, year: null, cells, goesOn, steps: steps[index] ?? [] };
  });
}

/** A row a year, in place of its months: the first of each in the order of the table. */
function layYears(table: TableModel, columns: readonly LaidColumn[]): readonly LaidRow[] {
  const seen = new Set<number>();
  return table.rows.flatMap((row): LaidRow[] => {
    const year = Math.floor(row.month / 12);
    if (seen.has(year)) return [];
    seen.add(year);
    const cells = columns.map(({ position, notes }) => ({
      points: pointsAt(row, position),
      notes: notes.flatMap((note) => pointsAt(row, note)),
      readings: row.cells[position]?.readings ?? null,
      rows: 1,
    }));
    return [{ month: row.month, year, cells, goesOn: columns.map(() => false), steps: [] }];
  });
}

/**
 * Sets the rows of a table: a row a month, or a row a year where no column has months.
 * `open` are the months whose steps are laid out below them.
 */
export function layRows(table: TableModel, columns: readonly LaidColumn[], open: ReadonlySet<MonthNumber>): readonly LaidRow[] {
  const isYearly = columns.length > 0 && columns.every(({ column }) => column.indicator.frequency === 'A');
  return isYearly ? layYears(table, columns) : layMonths(table, columns, open);
}

/** Whether a point stands in this month itself: a rate that goes on from an earlier month has its evidence there. */
export function standsIn(point: PlottedPoint, month: MonthNumber): boolean {
  return point.observation.period?.freq !== 'D' || monthOfDay(point.x) === month;
}

/** The point that a cell opens: what begins in the month before what goes on, and what is quoted before what is cited. */
export function openingPoint(points: readonly PlottedPoint[], month: MonthNumber): PlottedPoint | undefined {
  return mainPoint(points.filter((point) => standsIn(point, month))) ?? points.at(-1);
}
