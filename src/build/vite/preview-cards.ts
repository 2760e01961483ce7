import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { cardPictures } from '../cards/card-pictures.ts';
import type { loadPackage } from '../prerender/load-package.ts';
import { siteUrl } from '../pages/site-url.ts';
import { cacheFolder, inProject } from '../setup/project.mjs';
import { packageFolder } from './seal-folder.ts';
import { withRunner } from './with-runner.ts';

interface Cards {
  readonly cardPictures: typeof cardPictures;
}

interface Packages {
  readonly loadPackage: typeof loadPackage;
}

/** Where pictures of earlier builds are. */
const KEPT = join(cacheFolder, 'cards');

/** Writes a preview picture beside each page that has one: what a site shows of a link to it. */
export function previewCards(): Plugin {
  let folder = '';
  return {
    name: 'sourceline:preview-cards',
    apply: 'build',
    configResolved(config) {
      folder = packageFolder(config);
    },
    async generateBundle() {
      const { pictures, missing } = await withRunner(async (runner) => {
        const packages: Packages = await runner.import(inProject('src/build/prerender/load-package.ts'));
        const cards: Cards = await runner.import(inProject('src/build/cards/card-pictures.ts'));
        return await cards.cardPictures(await packages.loadPackage(folder), KEPT, siteUrl() ?? '');
      });
      if (missing.length > 0) this.warn(`no font of the preview pictures holds ${missing.join(' ')}`);
      for (const { path, png } of pictures) this.emitFile({ type: 'asset', fileName: path, source: png });
    },
  };
}
