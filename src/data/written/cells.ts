import type { LocalText, Span, Target } from '../../domain/dataset.ts';
import { isoMonth, isoPeriod, type MonthNumber, type TimePeriod } from '../../domain/time-period.ts';
import type { Column } from '../wire-table.ts';

/** The columns of a table as `wire-schema.ts` names them. */
type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row as it is written: every column of its table, by the name that the loader has for it. */
export type WrittenRow<C extends Columns> = { readonly [Key in keyof C]: string | number };

export function flagCell(value: boolean): string {
  return value ? 'yes' : '';
}

/** Words in both languages, or none. */
export function localCells(text: LocalText | null): LocalText {
  return text ?? { en: '', zh: '' };
}

export function monthCell(month: MonthNumber | undefined): string {
  return month === undefined ? '' : isoMonth(month);
}

export function periodCell(period: TimePeriod | null, none = ''): string {
  return period === null ? none : isoPeriod(period);
}

export function spanCell(span: Span | null): string {
  return span === null ? '' : `${span.start}-${span.end}`;
}

export function targetCell({ kind, id }: Target): string {
  return kind === 'event' ? `event:${id}` : id;
}

/** What a cell must be quoted for; nothing else is changed, since a quote that is altered is no quote. */
const SPECIAL = /[",\r\n]|^\s|\s$/;

function csvCell(cell: string | number): string {
  const text = String(cell);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a file of a data package: RFC 4180, LF, no byte-order mark, every text to the letter. A package is read by
 * programs; what is for spreadsheets is written, guarded, by `domain/csv.ts`.
 */
export function tableText<C extends Columns>(columns: C, rows: readonly WrittenRow<C>[]): string {
  const keys = Object.keys(columns);
  const header = Object.values(columns).map(({ name }) => name);
  const lines = rows.map((row) => keys.map((key) => csvCell(row[key] ?? '')));
  return [header, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}
