import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { renderClaims } from '../claims/render-claims.tsx';
import { siteUrl } from '../pages/site-url.ts';
import { inProject } from '../setup/project.mjs';
import { packageFolder } from './seal-folder.ts';
import { withRunner } from './with-runner.ts';

interface Claims {
  readonly renderClaims: typeof renderClaims;
}

const SHEET = 'src/build/claims/claim-page.css';

/** The style sheet of the pages as the build named it. */
function sheetOf(bundle: Rolldown.OutputBundle): string {
  const sheet = Object.values(bundle).find((file) => file.type === 'asset' && file.originalFileNames.includes(SHEET));
  if (sheet === undefined) throw new Error('the pages of claims have no style sheet');
  return sheet.fileName;
}

/**
 * Writes a page for every claim, `c/<id>/index.html`, in each language. They are written past the bundle, whose report
 * would name and weigh each of two thousand files.
 */
export function claimPages(): Plugin {
  let folder = '';
  let outDir = '';
  return {
    name: 'sourceline:claim-pages',
    apply: 'build',
    configResolved(config) {
      folder = packageFolder(config);
      outDir = resolve(config.root, config.build.outDir);
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: inProject(SHEET), name: 'claim-page' });
    },
    async writeBundle(_, bundle) {
      const pages = { sheet: sheetOf(bundle), site: siteUrl() };
      const count = await withRunner(async (runner) => {
        const module: Claims = await runner.import(inProject('src/build/claims/render-claims.tsx'));
        let written = 0;
        for await (const { path, html } of module.renderClaims(folder, pages)) {
          mkdirSync(dirname(join(outDir, path)), { recursive: true });
          writeFileSync(join(outDir, path), html);
          written += 1;
        }
        return written;
      });
      this.info(`${count} pages of claims`);
    },
  };
}
