import type { PackageIssueCode } from '../../domain/package-issue.ts';
import type { EditablePackage, EditableRow } from '../../test/editable-package.ts';

/** A fault planted into the real package, and the issue that must come of it. */
export interface PlantedFault {
  readonly name: string;
  readonly code: PackageIssueCode;
  readonly file: string;
  readonly column?: string;
  /** Plants the fault; gives the row that must be named, or undefined where a whole file is at fault. */
  readonly plant: (pack: EditablePackage) => number | undefined;
}

export type Fits = (row: EditableRow) => boolean;

export const anyRow: Fits = () => true;
export const isQuote: Fits = (row) => row['kind'] === 'quote';
/** CNN's sentence on May exports to the US: "… a steep decline of 34.5%". */
export const isSteepDecline: Fits = (row) => row['id'] === 'cnn-exports-us-yoy-2025-05';
export const isMayExports: Fits = (row) =>
  row['indicator'] === 'exports-us-yoy' && row['period'] === '2025-05' && row['vintage'] === 'first';

/** One cell of the first row that fits gets another text. */
export function cellFault(
  name: string,
  code: PackageIssueCode,
  [file, column]: readonly [file: string, column: string],
  fits: Fits,
  change: string | ((text: string) => string),
): PlantedFault {
  const edit = (text: string): string => (typeof change === 'string' ? change : change(text));
  const plant = (pack: EditablePackage): number =>
    pack.edit(file, fits, (row) => ({ [column]: edit(row[column] ?? '') }));
  return { name, code, file, column, plant };
}
