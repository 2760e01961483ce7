import type { CellType } from './cell-types.ts';

export interface Column<T> {
  readonly name: string;
  readonly type: CellType<T>;
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** One CSV file of the package as it is declared. */
export interface WireTable {
  /** Name of the resource; the file is `<name>.csv`. */
  readonly name: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** In the order of the file. */
  readonly columns: readonly Column<unknown>[];
}

export function column<T>(name: string, type: CellType<T>): Column<T> {
  return { name, type };
}

export function fileName(table: WireTable): string {
  return `${table.name}.csv`;
}
