import { inProject } from '../setup/project.mjs';
import type { Gate } from './planted.ts';

const RUN_TS = 'src/build/setup/run-ts.mjs';
const BUILD = ['src/build/setup/vite.mjs', 'build'];

function script(step: string, path: string): Gate {
  return { step, runs: [[RUN_TS, path]] };
}

export const TYPES: Gate = { step: 'types', runs: [['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']] };
export const DOMAIN_TYPES: Gate = { step: 'types of the domain', runs: [['node_modules/typescript/bin/tsc', '-p', 'tsconfig.domain.json']] };
export const LINT: Gate = { step: 'lint', runs: [['node_modules/oxlint/bin/oxlint']] };
export const DEAD: Gate = { step: 'dead code', runs: [['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints']] };
export const LAYERS = script('layers', 'src/build/checks/layers.ts');
export const LOCK = script('lock and licences', 'src/build/checks/lock.ts');
export const TEXTS = script('texts and names', 'src/build/checks/texts.ts');
export const PACKAGE = script('data package', 'src/build/check-package/main.ts');
export const EXAMPLE: Gate = {
  step: 'example package',
  runs: [[RUN_TS, 'src/build/check-package/main.ts', 'src/test/packages/quarterly']],
  env: { SOURCES_DIR: inProject('src/test/packages/quarterly/articles') },
};
const EXAMPLE_DIST = 'node_modules/.cache/sourceline/example';
/** The browser tests of the page around the example package, built with the fault in it; one try each. */
export const EXAMPLE_PAGES: Gate = {
  step: 'example in the browser',
  runs: [
    [...BUILD, '--outDir', EXAMPLE_DIST, '--emptyOutDir'],
    ['node_modules/@playwright/test/cli.js', 'test', '--project', 'example', '--retries', '0', '--reporter', 'list'],
  ],
  env: { NODE_ENV: 'test', DATA_PACKAGE: 'src/test/packages/quarterly', E2E_PACKAGE: 'src/test/packages/quarterly', E2E_DIST: EXAMPLE_DIST },
};
export const FIGURES = script('coverage of the figures', 'src/build/coverage/figures.ts');
export const ARTICLES = script('coverage of the articles', 'src/build/coverage/articles.ts');
export const PAGES: Gate = { step: 'built pages', runs: [BUILD, [RUN_TS, 'src/build/checks/built-pages.ts']] };
export const SIZES: Gate = { step: 'size budgets', runs: [BUILD, [RUN_TS, 'src/build/checks/budgets.ts']] };

/** The unit tests of some files: the whole suite would find it too, and take minutes. */
export function units(...files: readonly string[]): Gate {
  return { step: 'unit tests', runs: [['node_modules/vitest/vitest.mjs', 'run', ...files]], env: { NODE_ENV: 'test' } };
}

/** Browser tests by file and by words of their title, on pages built with the fault in them; one try each. */
export function browser(spec: string, title: string, project = 'desktop'): Gate {
  const run = ['node_modules/@playwright/test/cli.js', 'test', `e2e/${spec}.spec.ts`, '--grep', title, '--project', project, '--retries', '0', '--reporter', 'list'];
  return { step: 'browser tests', runs: [['src/build/setup/browser.mjs'], BUILD, run], env: { NODE_ENV: 'test', TEST_FULL: '1' } };
}
