import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inProject } from '../setup/project.mjs';
import { FIGURE_FILES, type FigureFile } from './figure-checks.ts';
import { coverFigures, type FigureRows, type FileCoverage } from './figure-coverage.ts';
import { readFigurePackage, type PackageTexts } from './figure-package.ts';
import { readRows, type FileRow } from './figure-rows.ts';

function fileNames(): readonly FigureFile[] {
  const isName = (name: string): name is FigureFile => name in FIGURE_FILES;
  return Object.keys(FIGURE_FILES).filter(isName);
}

/** The rows of the nine figures files; undefined where their folder (`FIGURES_DIR`) is absent. */
export function readFigureRows(): FigureRows | undefined {
  const folder = resolve(inProject(), process.env['FIGURES_DIR'] ?? '../shared/figures');
  if (!existsSync(folder)) return undefined;
  return new Map(fileNames().map((name) => [name, readRows(readFileSync(join(folder, name), 'utf8'), name)]));
}

function tableText(name: string): string {
  return readFileSync(inProject('public', 'data', `${name}.csv`), 'utf8');
}

/** The texts of the bundled package's tables that figures can be found in. */
export function readBundledTexts(): PackageTexts {
  return {
    indicators: tableText('indicators'),
    observations: tableText('observations'),
    sources: tableText('sources'),
    evidence: tableText('evidence'),
    events: tableText('events'),
  };
}

/** The rows that are left out on purpose, each with its reason. */
export function readLeftOutRows(): readonly FileRow[] {
  return readRows(readFileSync(inProject('src', 'build', 'coverage', 'left-out.csv'), 'utf8'), 'left-out.csv');
}

function summaryLine(name: string, ...numbers: readonly (number | string)[]): string {
  return name.padEnd(24) + numbers.map((number) => String(number).padStart(10)).join('');
}

function summary(files: readonly FileCoverage[]): string {
  const total = (count: (file: FileCoverage) => number): number => files.reduce((sum, file) => sum + count(file), 0);
  return [
    summaryLine('file', 'rows', 'used', 'left out'),
    ...files.map(({ file, rows, used, leftOut }) => summaryLine(file, rows, used, leftOut)),
    summaryLine('all', total(({ rows }) => rows), total(({ used }) => used), total(({ leftOut }) => leftOut)),
  ].join('\n');
}

/**
 * Says of every row of the figures that the package uses it or leaves it out with a reason.
 *
 * @returns the exit code
 */
export function main(): 0 | 1 {
  const figures = readFigureRows();
  if (figures === undefined) {
    console.log('coverage of the figures left out: their files are not here (FIGURES_DIR)');
    return 0;
  }
  const { files, faults } = coverFigures(figures, readFigurePackage(readBundledTexts()), readLeftOutRows());
  console.log(summary(files));
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}
