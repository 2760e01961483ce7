import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { heldSteps } from '../../domain/curated-views.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { pagesWords } from '../../i18n/en/pages-words.ts';
import { loadPackage } from '../prerender/load-package.ts';
import { readPackageNames } from '../vite/package-names.ts';
import { DESCRIPTOR } from '../vite/seal-folder.ts';
import { CheckPage } from './check-page.tsx';
import { EmbedPage } from './embed-page.tsx';
import type { PageFacts } from './head-tags.ts';
import { LinksPage } from './links-page.tsx';
import type { PageName } from './page-shell.tsx';
import { STORY_PAGES, storyIntro, StoryPage, storyTitle } from './story-page.tsx';

/** A page that stands beside the dashboard. */
export interface SidePage {
  readonly name: PageName | (typeof STORY_PAGES)[Locale];
  /** What it says of itself to those who link to it. */
  readonly facts: PageFacts;
  /** What stands in its body. */
  readonly markup: string;
  /** Where the package of the build lies, from the page. */
  readonly packageUrl: string;
}

function factsOf(name: SidePage['name'], title: string, description: string, locale: Locale): PageFacts {
  const languages = name === STORY_PAGES[locale] ? LOCALES.map((one) => ({ locale: one, path: `${STORY_PAGES[one]}.html` })) : [];
  return { title, description, locale, path: `${name}.html`, languages, kind: 'website', card: null };
}

/** The pages beside the dashboard, drawn from the tables of the program and the package in a folder. */
export async function renderSidePages(folder: string): Promise<readonly SidePage[]> {
  const dataset = await loadPackage(folder);
  const names = readPackageNames(readFileSync(join(folder, DESCRIPTOR), 'utf8'));
  const explorer = createExplorer(dataset);
  const packageUrl = `./data/${dataset.version}/datapackage.json`;
  const pages = [
    { name: 'links' as const, body: <LinksPage version={dataset.version} /> },
    { name: 'embed' as const, body: <EmbedPage explorer={explorer} title={names.title.en} /> },
    { name: 'check' as const, body: <CheckPage /> },
  ].map(({ name, body }) => {
    const { title, intro } = pagesWords[name];
    return { name, body, facts: factsOf(name, title, intro[0] ?? title, 'en') };
  });
  const stories = heldSteps(dataset).length === 0 ? [] : LOCALES.map((locale) => {
    const name = STORY_PAGES[locale];
    return { name, body: <StoryPage explorer={explorer} locale={locale} />, facts: factsOf(name, storyTitle(locale), storyIntro(locale), locale) };
  });
  return [...pages, ...stories].map(({ body, ...page }) => ({ ...page, markup: renderToStaticMarkup(body), packageUrl }));
}
