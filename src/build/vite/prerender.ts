import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';
import type { prerenderPages } from '../prerender/prerender-pages.ts';
import { inProject } from '../setup/project.mjs';
import { packageFolder } from './seal-folder.ts';
import { withRunner } from './with-runner.ts';

/** Where the drawn page stands in `index.html`. */
const PLACE = '<!-- first paint -->';
const ROOT = '<div id="root"></div>';
const PAGE_VIEW = /<meta name="sourceline-view"[^>]*>/;

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

/**
 * Draws the first view of the page into its HTML, so that charts, findings and sources are seen before any script has
 * come, and puts before it the one script that the first paint waits for: theme, and what the link asks for.
 */
export function prerender(): Plugin {
  let folder = '';
  let boot = '';
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
        const askedWords = builtFile(bundle, 'assets/asked-words-');
        const sans = builtFile(bundle, 'assets/source-sans-3-');
        const pages = await drawPages(folder);
        const page = pages.find(({ path }) => path === 'index.html');
        if (page === undefined || !html.includes(PLACE) || !html.includes(ROOT)) throw new Error('index.html has no place for its first paint');
        return html
          .replace(PLACE, () => `<div id="first-paint">${page.markup}</div>`)
          .replace(ROOT, '<div id="root" class="arriving" inert aria-hidden="true"></div>')
          // In a sandboxed frame a sheet that is asked for with leave of the server may never come; no page of ours needs it.
          .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
          // Before the style sheet, which a script after it would wait for.
          .replace(
            PAGE_VIEW,
            (meta) => `${meta}
    <link rel="preload" href="./${sans}" as="font" type="font/woff2" crossorigin />
    <script src="./${boot}" data-asked-words="./${askedWords}"></script>`,
          );
      },
    },
  };
}
