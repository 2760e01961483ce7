import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExplorer } from '../../domain/explorer.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { en } from '../../i18n/en/en.ts';
import { withPackageNames } from '../../i18n/package-names.ts';
import { readPackageNames } from '../vite/package-names.ts';
import { DESCRIPTOR } from '../vite/seal-folder.ts';
import { loadPackage } from './load-package.ts';
import { renderPage } from './render-page.tsx';

/** A page that the build writes beside the others. */
export interface PrerenderedPage {
  /** Below the top of the site: `index.html`, `v/<slug>/index.html`. */
  readonly path: string;
  /** The view it shows, as a query string; empty for the default view. */
  readonly search: string;
  /** What stands in it until the application takes over. */
  readonly markup: string;
}

/** Draws the default view of the package in a folder. */
export async function prerenderPages(folder: string): Promise<readonly PrerenderedPage[]> {
  const dataset = await loadPackage(folder);
  const explorer = createExplorer(dataset);
  const words = withPackageNames(en, readPackageNames(readFileSync(join(folder, DESCRIPTOR), 'utf8')));
  const packageUrl = `./data/${dataset.version}/datapackage.json`;
  return [
    { path: 'index.html', search: '', markup: renderPage({ explorer, view: DEFAULT_VIEW, words, packageUrl }) },
  ];
}
