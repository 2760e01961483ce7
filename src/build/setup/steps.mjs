import { join } from 'node:path';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { cacheFolder, inProject } from './project.mjs';

/**
 * One step of `npm test`.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} run a script and its arguments, for this Node, from the top of the project
 * @property {Readonly<Record<string, string>>} [env] laid over the environment
 * @property {readonly import('./material.mjs').Material[]} [needs] left out, with a word, where this is not at hand
 * @property {boolean} [preparation] counts only when it fails
 * @property {{ file: string, count: (report: unknown) => import('./counts.mjs').Counts }} [report] how many tests it ran
 */

const runTs = 'src/build/setup/run-ts.mjs';
const unitReport = join(cacheFolder, 'unit-report.json');
/** The second package, with invented figures by the quarter: what holds for the bundled one must hold for it. */
const examplePackage = inProject('src/test/packages/quarterly');
const exampleDist = join(cacheFolder, 'example');
const exampleReport = join(cacheFolder, 'example-report.json');
const browserReport = join(cacheFolder, 'browser-report.json');

/**
 * All steps, in order; the first that fails ends the run. A new gate is a new line: it passes when it exits with 0.
 *
 * @type {readonly Step[]}
 */
export const STEPS = [
  { name: 'modules', preparation: true, run: ['src/build/setup/bootstrap.mjs'] },
  { name: 'browser', preparation: true, run: ['src/build/setup/browser.mjs'] },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the domain', run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.domain.json'] },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'layers', run: [runTs, 'src/build/checks/layers.ts'] },
  { name: 'dead code', run: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
  { name: 'lock and licences', run: [runTs, 'src/build/checks/lock.ts'] },
  { name: 'texts and names', run: [runTs, 'src/build/checks/texts.ts'] },
  { name: 'data package', run: [runTs, 'src/build/check-package/main.ts'] },
  {
    name: 'example package',
    run: [runTs, 'src/build/check-package/main.ts', examplePackage],
    // The articles that it quotes are as invented as its figures, and lie beside them.
    env: { SOURCES_DIR: join(examplePackage, 'articles') },
  },
  { name: 'coverage of the figures', run: [runTs, 'src/build/coverage/figures.ts'], needs: ['FIGURES_DIR'] },
  { name: 'coverage of the articles', run: [runTs, 'src/build/coverage/articles.ts'], needs: ['SOURCES_DIR'] },
  {
    name: 'unit tests',
    run: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    // An inherited "production" would break Vitest.
    env: { NODE_ENV: 'test' },
    report: { file: unitReport, count: vitestCounts },
  },
  { name: 'build', run: ['src/build/setup/vite.mjs', 'build'] },
  { name: 'built pages', run: [runTs, 'src/build/checks/built-pages.ts'] },
  { name: 'size budgets', run: [runTs, 'src/build/checks/budgets.ts'] },
  {
    name: 'build of the example',
    preparation: true,
    run: ['src/build/setup/vite.mjs', 'build', '--outDir', exampleDist, '--emptyOutDir', '--logLevel', 'warn'],
    env: { DATA_PACKAGE: examplePackage },
  },
  {
    name: 'example in the browser',
    run: ['node_modules/@playwright/test/cli.js', 'test', '--project=example'],
    env: { NODE_ENV: 'test', E2E_PACKAGE: examplePackage, E2E_DIST: exampleDist, E2E_REPORT: exampleReport },
    report: { file: exampleReport, count: playwrightCounts },
  },
  {
    name: 'browser tests',
    run: ['node_modules/@playwright/test/cli.js', 'test'],
    env: { NODE_ENV: 'test', E2E_REPORT: browserReport },
    report: { file: browserReport, count: playwrightCounts },
  },
];
