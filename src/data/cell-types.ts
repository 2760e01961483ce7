import type { PackageIssueCode, IssueFacts } from '../domain/package-issue.ts';

/** How a column is declared in a Data Package table schema. */
export interface FieldSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly trueValues?: readonly string[];
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly maxLength?: number;
    readonly minimum?: number;
  };
}

/** What is wrong with a cell: an issue without its place. */
export interface CellFault {
  readonly code: PackageIssueCode;
  readonly facts: Readonly<Record<string, string>>;
}

export type CellResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: CellFault };

/** What a cell may hold: how it is read, and how the descriptor declares it. */
export interface CellType<T> {
  readonly schema: FieldSchema;
  /** Reads a cell that is not empty. */
  readonly read: (text: string) => CellResult<T>;
  /** What an empty cell means; undefined where the cell may not be empty. */
  readonly empty: { readonly ok: true; readonly value: T } | undefined;
  /** Stands in after a fault, so that the other cells are still looked at; it never leaves the loader. */
  readonly fallback: T;
  /** Whether line breaks are allowed: verbatim words of a source may hold them. */
  readonly verbatim?: true;
}

export function good<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function bad<Code extends PackageIssueCode>(code: Code, facts: IssueFacts<Code>): CellResult<never> {
  return { ok: false, fault: { code, facts } };
}

/** A type whose cells may be empty, which then means `value`. */
export function optional<T, E>(type: CellType<T>, value: E): CellType<T | E> {
  const { required: _, ...constraints } = type.schema.constraints ?? {};
  const { constraints: __, ...schema } = type.schema;
  return {
    ...type,
    schema: Object.keys(constraints).length === 0 ? schema : { ...schema, constraints },
    empty: { ok: true, value },
  };
}
