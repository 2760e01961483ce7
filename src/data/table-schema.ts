import type { FieldSchema } from './cell-types.ts';
import type { WireTable } from './wire-table.ts';

/** A Data Package v2 table schema, as far as the loader vouches for it. */
export interface TableSchema {
  readonly fields: readonly ({ readonly name: string } & FieldSchema)[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  readonly missingValues: readonly string[];
}

/** What the descriptor must declare of a table: the same columns, types, constraints and keys as the loader checks. */
export function tableSchema(table: WireTable): TableSchema {
  const foreignKeys = table.foreignKeys.map(({ column, table: resource, key }) => ({
    fields: [column],
    reference: { resource, fields: [key] },
  }));
  return {
    fields: table.columns.map(({ name, type }) => ({ name, ...type.schema })),
    primaryKey: table.primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  };
}
