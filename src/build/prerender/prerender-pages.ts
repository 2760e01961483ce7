import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curatedParts } from '../../domain/curated-parts.ts';
import { CURATED_VIEWS, type CuratedSlug } from '../../domain/curated-views.ts';
import { createExplorer, type Explorer } from '../../domain/explorer.ts';
import { viewFolder } from '../../domain/site-paths.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { curatedSentence } from '../../i18n/curated-text.ts';
import { curatedWords } from '../../i18n/en/curated-words.ts';
import { en } from '../../i18n/en/en.ts';
import { withPackageNames } from '../../i18n/package-names.ts';
import type { Words } from '../../i18n/words.ts';
import { reconcileView } from '../../state/reconcile-view.ts';
import { decodeView } from '../../state/view-url.ts';
import { readPackageNames } from '../vite/package-names.ts';
import { DESCRIPTOR } from '../vite/seal-folder.ts';
import { loadPackage } from './load-package.ts';
import { renderPage } from './render-page.tsx';

/** A page that the application comes to life in. */
export interface PrerenderedPage {
  /** Folder below the top of the site: `v/<slug>/`; empty for the dashboard itself. */
  readonly folder: string;
  /** The curated view that it shows; null for the default view. */
  readonly slug: CuratedSlug | null;
  /** The view it shows, as a query string; empty for the default view. */
  readonly search: string;
  /** Of the document, and in a sentence or two what the view shows. */
  readonly title: string;
  readonly description: string;
  /** What stands in it until the application takes over. */
  readonly markup: string;
}

/** The pages of the curated views of which the package has all: a package on another topic has none of them. */
function curatedPages(explorer: Explorer, words: Words): readonly PrerenderedPage[] {
  const { dataset } = explorer;
  return CURATED_VIEWS.flatMap(({ slug, query }): PrerenderedPage[] => {
    const { view, issues } = reconcileView(decodeView(query).view, dataset);
    const { title, text } = curatedWords[slug];
    const parts = curatedParts(text, dataset);
    if (issues.length > 0 || view.tab !== 'charts' || !parts.ok) return [];
    const description = curatedSentence(parts.value, words);
    const known = view.known === null && !view.revised ? explorer : createExplorer(dataset, view);
    const markup = renderPage({ explorer: known, view, words, top: '../../', story: { title, text: description } });
    return [{ folder: viewFolder(slug), slug, search: query, title, description, markup }];
  });
}

/** Draws the default view of the package in a folder, and every curated view. */
export async function prerenderPages(folder: string): Promise<readonly PrerenderedPage[]> {
  const explorer = createExplorer(await loadPackage(folder));
  const words = withPackageNames(en, readPackageNames(readFileSync(join(folder, DESCRIPTOR), 'utf8')));
  const { documentTitle, description } = words.shell;
  const markup = renderPage({ explorer, view: DEFAULT_VIEW, words, top: '' });
  return [{ folder: '', slug: null, search: '', title: documentTitle, description, markup }, ...curatedPages(explorer, words)];
}
