import type { Plugin } from 'vite';
import { HTML_LANGUAGES } from '../../i18n/locale.ts';
import { HOSTING_FILES } from '../hosting/hosting-files.ts';
import type { renderSidePages, SidePage } from '../pages/render-pages.tsx';
import { escapeHtml, headTags } from '../pages/head-tags.ts';
import { siteUrl } from '../pages/site-url.ts';
import { inProject } from '../setup/project.mjs';
import { pageSheets } from './page-sheets.ts';
import { packageFolder } from './seal-folder.ts';
import { contentSecurityPolicy } from './security-headers.ts';
import { withRunner } from './with-runner.ts';

interface Pages {
  readonly renderSidePages: typeof renderSidePages;
}

function renderPages(folder: string) {
  return withRunner(async (runner) => {
    const module: Pages = await runner.import(inProject('src/build/pages/render-pages.tsx'));
    return await module.renderSidePages(folder);
  });
}

/** Scripts of the pages that have one, by the name of the page. */
const SCRIPTS: Readonly<Partial<Record<SidePage['name'], string>>> = {
  embed: 'src/build/pages/copy-examples.ts',
  check: 'src/build/pages/check-deployment.ts',
};

/** A whole page. The policy stands before anything that could load. */
function wholePage({ markup, packageUrl, facts }: SidePage, sheets: readonly string[], script: string | null, asset: string): string {
  return [
    '<!doctype html>',
    `<html lang="${HTML_LANGUAGES[facts.locale]}">`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="sourceline-files" data-asset="${escapeHtml(asset)}" data-package="${escapeHtml(packageUrl)}">`,
    '<link rel="icon" type="image/svg+xml" href="./favicon.svg">',
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${escapeHtml(sheet)}">`),
    ...(script === null ? [] : [`<script type="module" src="./${escapeHtml(script)}"></script>`]),
    `<title>${escapeHtml(facts.title)} · Sourceline</title>`,
    ...headTags(facts, siteUrl()),
    '</head>',
    `<body>${markup}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/**
 * Writes the pages that stand beside the dashboard (every parameter of a link, embedding, protections), and the samples
 * of headers for servers.
 */
export function sidePages(): Plugin {
  let folder = '';
  const scripts = new Map<string, string>();
  return {
    name: 'sourceline:side-pages',
    apply: 'build',
    configResolved(config) {
      folder = packageFolder(config);
    },
    buildStart() {
      for (const [name, path] of Object.entries(SCRIPTS)) scripts.set(name, this.emitFile({ type: 'chunk', id: inProject(path), name: `${name}-page` }));
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const sheets = pageSheets(bundle);
        for (const page of await renderPages(folder)) {
          const reference = scripts.get(page.name);
          const script = reference === undefined ? null : this.getFileName(reference);
          this.emitFile({ type: 'asset', fileName: `${page.name}.html`, source: wholePage(page, sheets, script, sheets[0] ?? '') });
        }
        for (const { path, text } of HOSTING_FILES) {
          this.emitFile({ type: 'asset', fileName: path, source: text });
          // Where the hosts that know such a file look for it.
          if (path === 'hosting/headers.txt') this.emitFile({ type: 'asset', fileName: '_headers', source: text });
        }
      },
    },
  };
}
