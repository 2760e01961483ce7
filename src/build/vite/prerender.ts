import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';
import { siteUrl } from '../pages/site-url.ts';
import { curatedPage, dashboardPage } from '../prerender/page-html.ts';
import type { PrerenderedPage, prerenderPages } from '../prerender/prerender-pages.ts';
import { inProject } from '../setup/project.mjs';
import { dashboardHtml, pageSheets } from './page-sheets.ts';
import { packageFolder } from './seal-folder.ts';
import { withRunner } from './with-runner.ts';

interface Prerender {
  readonly prerenderPages: typeof prerenderPages;
}

/** The first file of the build whose name begins so. */
function builtFile(bundle: object | undefined, start: string): string {
  return Object.keys(bundle ?? {}).find((file) => file.startsWith(start)) ?? '';
}

/** One script without imports, so that the parser can wait for it. */
async function bundleBoot(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: inProject('src/core/boot.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the boot script was not built');
  return chunk.code;
}

function drawPages(folder: string) {
  return withRunner(async (runner) => {
    const module: Prerender = await runner.import(inProject('src/build/prerender/prerender-pages.ts'));
    return await module.prerenderPages(folder);
  });
}

function dashboardOf(pages: readonly PrerenderedPage[]): PrerenderedPage {
  const page = pages.find(({ folder }) => folder === '');
  if (page === undefined) throw new Error('the dashboard was not drawn');
  return page;
}

/**
 * Draws the first view of the page into its HTML, so that charts, findings and sources are seen before any script has
 * come, and puts before it the one script that the first paint waits for: theme, and what the link asks for. The pages of
 * the curated views are made from it.
 */
export function prerender(): Plugin {
  let folder = '';
  let boot = '';
  let pages: readonly PrerenderedPage[] = [];
  return {
    name: 'sourceline:prerender',
    apply: 'build',
    configResolved(config) {
      folder = packageFolder(config);
    },
    async buildStart() {
      const source = await bundleBoot();
      boot = `assets/boot-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: boot, source });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        pages = await drawPages(folder);
        const files = { boot, askedWords: builtFile(bundle, 'assets/asked-words-'), font: builtFile(bundle, 'assets/source-sans-3-') };
        return dashboardPage(html, dashboardOf(pages), files, siteUrl());
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = dashboardHtml(bundle);
        const files = { sheets: pageSheets(bundle), serif: builtFile(bundle, 'assets/source-serif-4-') };
        for (const page of pages.filter(({ slug }) => slug !== null)) {
          const source = curatedPage(html, dashboardOf(pages), page, files, siteUrl());
          this.emitFile({ type: 'asset', fileName: `${page.folder}index.html`, source });
        }
      },
    },
  };
}
