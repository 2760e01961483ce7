import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { createExplorer } from '../../domain/explorer.ts';
import { pagesWords } from '../../i18n/en/pages-words.ts';
import { loadPackage } from '../prerender/load-package.ts';
import { readPackageNames } from '../vite/package-names.ts';
import { DESCRIPTOR } from '../vite/seal-folder.ts';
import { CheckPage } from './check-page.tsx';
import { EmbedPage } from './embed-page.tsx';
import { LinksPage } from './links-page.tsx';
import type { PageName } from './page-shell.tsx';

/** A page that stands beside the dashboard. */
export interface SidePage {
  readonly name: PageName;
  readonly title: string;
  /** What stands in its body. */
  readonly markup: string;
  /** Where the package of the build lies, from the page. */
  readonly packageUrl: string;
}

/** The pages beside the dashboard, drawn from the tables of the program and the package in a folder. */
export async function renderSidePages(folder: string): Promise<readonly SidePage[]> {
  const dataset = await loadPackage(folder);
  const names = readPackageNames(readFileSync(join(folder, DESCRIPTOR), 'utf8'));
  const pages = [
    { name: 'links' as const, body: <LinksPage version={dataset.version} /> },
    { name: 'embed' as const, body: <EmbedPage explorer={createExplorer(dataset)} title={names.title.en} /> },
    { name: 'check' as const, body: <CheckPage /> },
  ];
  return pages.map(({ name, body }) => ({
    name,
    title: `${pagesWords[name].title} · Sourceline`,
    markup: renderToStaticMarkup(body),
    packageUrl: `./data/${dataset.version}/datapackage.json`,
  }));
}
