import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { renderClaims } from '../claims/render-claims.tsx';
import { notFoundPage, robots, sitemap } from '../pages/site-files.ts';
import { siteUrl } from '../pages/site-url.ts';
import { inProject } from '../setup/project.mjs';
import { packageFolder, sealFolder } from './seal-folder.ts';
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
 * Writes a page for every claim, `c/<id>/index.html`, in each language, and what names or stands for all pages: the sitemap,
 * robots.txt, 404.html. They are written past the bundle, whose report would name and weigh each of two thousand files.
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
      const [sheet, site] = [sheetOf(bundle), siteUrl()];
      const claims = await withRunner(async (runner) => {
        const module: Claims = await runner.import(inProject('src/build/claims/render-claims.tsx'));
        const written: string[] = [];
        for await (const { path, html } of module.renderClaims(folder, { sheet, site })) {
          mkdirSync(dirname(join(outDir, path)), { recursive: true });
          writeFileSync(join(outDir, path), html);
          written.push(path);
        }
        return written;
      });
      writeFileSync(join(outDir, '404.html'), notFoundPage(site, sheet));
      writeFileSync(join(outDir, 'robots.txt'), robots(site));
      if (site === null) {
        this.info(`${claims.length} pages of figures; without SITE_URL they name no canonical address, no preview picture and no sitemap`);
        return;
      }
      const others = Object.keys(bundle).filter((path) => path.endsWith('.html'));
      const day = sealFolder(folder).version.slice(0, 'yyyy-mm-dd'.length);
      writeFileSync(join(outDir, 'sitemap.xml'), sitemap([...others, ...claims], site, day));
    },
  };
}
