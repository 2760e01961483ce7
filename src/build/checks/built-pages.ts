import { builtPaths, builtText } from './built-files.ts';
import { pageFaults, styleFaults } from './page-faults.ts';
import { reportFaults } from './report-faults.ts';
import { isWorker, policyMakerFaults, workerFaults } from './script-faults.ts';

/** The check of the pages, style sheets and scripts of `dist/`; returns the exit code. */
export function main(): number {
  const paths = builtPaths();
  const pages = paths.filter((path) => path.endsWith('.html'));
  const sheets = paths.filter((path) => path.endsWith('.css'));
  const scripts = new Map(paths.filter((path) => path.endsWith('.js')).map((path) => [path, builtText(path)]));
  const workers = [...scripts].filter(([path]) => isWorker(path));
  const faults = [
    ...(pages.includes('index.html') ? [] : ['dist/index.html is missing: build first']),
    ...pages.flatMap((path) => pageFaults(path, builtText(path))),
    ...sheets.flatMap((path) => styleFaults(path, builtText(path))),
    ...workers.flatMap(([path, code]) => workerFaults(path, code)),
    ...policyMakerFaults(scripts),
  ];
  return reportFaults(
    faults,
    `the built pages keep their policy: ${pages.length} pages, ${sheets.length} style sheets, ${workers.length} workers`,
  );
}
