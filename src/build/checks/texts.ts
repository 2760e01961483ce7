import { projectFiles, projectText } from './project-files.ts';
import { reportFaults } from './report-faults.ts';
import { medianFaults, nameFaults, textFaults } from './text-faults.ts';

const TEXT = /\.(?:ts|tsx|mjs|css|html|json|md|csv|svg|txt|cff|yml|yaml)$|\/run$|^\.[a-z]+$|LICENSE$/;

/** The check of what the files say and how they are named; returns the exit code. */
export function main(): number {
  const files = projectFiles();
  const texts = new Map(files.filter((path) => TEXT.test(path)).map((path) => [path, projectText(path)]));
  const faults = [
    ...files.flatMap(nameFaults),
    ...[...texts].flatMap(([path, text]) => textFaults(path, text)),
    ...medianFaults(texts),
  ];
  return reportFaults(faults, `the texts are in order: ${texts.size} files`);
}
