import { FIGURE_FILES, sameEvent, type FigureFile } from './figure-checks.ts';
import type { FigurePackage } from './figure-package.ts';
import { cell, type FileRow } from './figure-rows.ts';

/** How many rows of a file the package uses, and how many it leaves out with a reason. */
export interface FileCoverage {
  readonly file: FigureFile;
  readonly rows: number;
  readonly used: number;
  readonly leftOut: number;
}

export interface FigureCoverage {
  readonly files: readonly FileCoverage[];
  /** One sentence for each row that is neither used nor left out, or both, or left out without being there. */
  readonly faults: readonly string[];
}

/** The rows of the nine files, by file name. */
export type FigureRows = ReadonlyMap<FigureFile, readonly FileRow[]>;

function rowKey(row: FileRow, columns: readonly string[]): string {
  return columns.map((name) => cell(row, name)).join(' ');
}

/** Rows of events that are beyond the number of events they share a day, a category and an address with. */
function surplusEvents(rows: readonly FileRow[], content: FigurePackage): ReadonlySet<FileRow> {
  const surplus = rows.filter((row, at) => {
    const matches = content.events.filter((event) => sameEvent(event, row));
    const rivals = rows.slice(0, at).filter((other) => matches.some((event) => sameEvent(event, other)));
    return matches.length > 0 && rivals.length >= matches.length;
  });
  return new Set(surplus);
}

interface LeftOutRow {
  readonly name: string;
  readonly reason: string;
}

function readLeftOut(rows: readonly FileRow[]): readonly LeftOutRow[] {
  return rows.map((row) => ({
    name: `${cell(row, 'file')}, row ${cell(row, 'row')} (${cell(row, 'key')})`,
    reason: cell(row, 'reason'),
  }));
}

function coverFile(file: FigureFile, rows: readonly FileRow[], content: FigurePackage, leftOut: ReadonlySet<string>) {
  const { check, key } = FIGURE_FILES[file];
  const surplus = file === 'events.csv' ? surplusEvents(rows, content) : new Set<FileRow>();
  const faults: string[] = [];
  const named = new Set<string>();
  let used = 0;
  for (const row of rows) {
    const name = `${file}, row ${row.row} (${rowKey(row, key)})`;
    const missing = surplus.has(row) ? 'another row has taken the only event that fits' : check(row, content);
    named.add(name);
    if (missing === undefined) used += 1;
    if (missing === undefined && leftOut.has(name)) faults.push(`${name}: listed as left out, but used`);
    if (missing !== undefined && !leftOut.has(name)) faults.push(`${name}: ${missing}`);
  }
  return { coverage: { file, rows: rows.length, used, leftOut: rows.length - used }, faults, named };
}

/**
 * Says for every row of the figures whether the package uses it (its value, its period and its address are there) or
 * leaves it out with a reason.
 *
 * @param leftOut rows of `left-out.csv`: file, row as a spreadsheet counts, key (the row's series and period), reason
 */
export function coverFigures(figures: FigureRows, content: FigurePackage, leftOut: readonly FileRow[]): FigureCoverage {
  const listed = readLeftOut(leftOut);
  const names = new Set(listed.map(({ name }) => name));
  const results = [...figures].map(([file, rows]) => coverFile(file, rows, content, names));
  const known = new Set(results.flatMap(({ named }) => [...named]));
  const stale = listed.filter(({ name }) => !known.has(name)).map(({ name }) => `${name}: left out, but there is no such row`);
  const bare = listed.filter(({ reason }) => reason === '').map(({ name }) => `${name}: left out without a reason`);
  return {
    files: results.map(({ coverage }) => coverage),
    faults: [...results.flatMap(({ faults }) => faults), ...stale, ...bare],
  };
}
