import { inProject } from '../setup/project.mjs';
import { builtPaths, builtText } from './built-files.ts';
import { claimPageFaults } from './claim-page-faults.ts';
import { claimTruth } from './claim-truth.ts';
import { headFaults, linkFaults } from './link-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { pageFaults, styleFaults } from './page-faults.ts';
import { reportFaults } from './report-faults.ts';
import { isWorker, offlineWorkerFaults, policyMakerFaults, workerFaults } from './script-faults.ts';

const CLAIM_PAGE = /^(?:[a-z]+\/)?c\/([^/]+)\/index\.html$/;
const PACKAGE = /href="\.\/(data\/[^/"]+)\/datapackage\.json"/;
const CANONICAL = /<link rel="canonical" href="([^"]*)">/;

/** What all pages say, held against the files of the build and the package in it. */
async function contentFaults(paths: readonly string[], pages: readonly string[]): Promise<readonly string[]> {
  const index = builtText('index.html');
  const truth = await claimTruth(inProject(`dist/${PACKAGE.exec(index)?.[1] ?? 'data'}`));
  const files = new Set(paths);
  const holds = { has: (path: string) => files.has(path), holds: (target: string) => truth.values.has(target) || !target.includes('.') };
  const site = CANONICAL.exec(index)?.[1] ?? '';
  const missing = [...truth.values.keys()].filter((claim) => !files.has(`c/${claim}/index.html`));
  const found = pages.flatMap((path) => {
    const html = builtText(path);
    const claim = CLAIM_PAGE.exec(path)?.[1];
    return [
      ...markupFaults(html),
      ...(path === '404.html' ? [] : linkFaults(path, html, holds)),
      ...headFaults(path, html, site, holds.has),
      ...(claim === undefined ? [] : claimPageFaults(html, claim, truth)),
    ].map((fault) => `${path} ${fault}`);
  });
  return [...missing.map((claim) => `c/${claim}/ is missing`), ...found];
}

/** The check of the pages, style sheets and scripts of `dist/`; returns the exit code. */
export async function main(): Promise<number> {
  const paths = builtPaths();
  const pages = paths.filter((path) => path.endsWith('.html'));
  if (!pages.includes('index.html')) return reportFaults(['dist/index.html is missing: build first'], '');
  const sheets = paths.filter((path) => path.endsWith('.css'));
  const scripts = new Map(paths.filter((path) => path.endsWith('.js')).map((path) => [path, builtText(path)]));
  const workers = [...scripts].filter(([path]) => isWorker(path));
  const faults = [
    ...pages.flatMap((path) => pageFaults(path, builtText(path))),
    ...(await contentFaults(paths, pages)),
    ...sheets.flatMap((path) => styleFaults(path, builtText(path))),
    ...workers.flatMap(([path, code]) => workerFaults(path, code)),
    ...(scripts.has('sw.js') ? offlineWorkerFaults('sw.js', scripts.get('sw.js') ?? '') : ['dist/sw.js is missing: nothing is kept, and nothing takes leave']),
    ...policyMakerFaults(scripts),
  ];
  return reportFaults(
    faults,
    `the built pages keep their policy and say what the package says: ${pages.length} pages, ${sheets.length} style sheets, ${workers.length} workers`,
  );
}
