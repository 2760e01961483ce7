import { renderToStaticMarkup } from 'react-dom/server';
import { createExplorer } from '../../domain/explorer.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { claimFolder } from '../../domain/site-paths.ts';
import { HTML_LANGUAGES } from '../../i18n/locale.ts';
import { claimCardPath, hasCard } from '../cards/has-card.ts';
import { dataElement, escapeHtml, headTags, type PageFacts } from '../pages/head-tags.ts';
import { loadPackage } from '../prerender/load-package.ts';
import { contentSecurityPolicy } from '../vite/security-headers.ts';
import { claimContext, type ClaimContext } from './claim-context.ts';
import { claimData } from './claim-data.ts';
import { ClaimPage } from './claim-page.tsx';
import { claimPlaces } from './claim-place.ts';

/** A page of one claim, whole. */
export interface ClaimFile {
  /** Below the top of the site: `c/<id>/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** What all pages of claims share. */
export interface ClaimPages {
  /** The style sheet, below the top of the site. */
  readonly sheet: string;
  /** The address of the site, or null where the build does not know it. */
  readonly site: string | null;
}

function pageFacts({ explorer, observation, statement, words, page }: ClaimContext, description: string): PageFacts {
  const { id } = observation;
  const text = statement.before + statement.value + statement.after;
  const { language } = words;
  return {
    title: text,
    description,
    locale: language,
    path: claimFolder(id, language),
    languages: LOCALES.map((locale) => ({ locale, path: claimFolder(id, locale) })),
    kind: 'article',
    card: hasCard(explorer, id) ? { path: claimCardPath(id, language), alt: page.cardAlt(text) } : null,
  };
}

/** In a line or two: how many say so, in whose words. */
function describe({ facts, words, explorer }: ClaimContext): string {
  const { record, lead } = facts;
  const { evidence, join } = words;
  const cited = new Set(record.citations.map(({ source }) => source.id)).size;
  if (record.reports === 0 || lead?.quote == null) return join.sentences([evidence.noQuotes, cited === 0 ? evidence.noEvidence : evidence.citedCount(cited)]);
  const publisher = explorer.dataset.sources.get(lead.quote.source)?.publisher ?? '';
  const said = evidence.openQuote + lead.quote.exact + evidence.closeQuote + (publisher === '' ? '' : join.bracket(publisher));
  return join.sentences([join.stop(evidence.reports(record.reports, record.origins)), said]);
}

function wholePage(context: ClaimContext, { sheet, site }: ClaimPages): string {
  const { links, words } = context;
  const facts = pageFacts(context, describe(context));
  return [
    '<!doctype html>',
    `<html lang="${HTML_LANGUAGES[words.language]}">`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(facts.title)} · Sourceline</title>`,
    ...headTags(facts, site),
    `<link rel="icon" type="image/svg+xml" href="${links.root}favicon.svg">`,
    `<link rel="stylesheet" href="${links.root}${sheet}">`,
    dataElement(claimData(context, site)),
    '</head>',
    `<body>${renderToStaticMarkup(<ClaimPage context={context} />)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Draws the page of every claim of the package in a folder, in every language, one after the other. */
export async function* renderClaims(folder: string, pages: ClaimPages): AsyncGenerator<ClaimFile> {
  const explorer = createExplorer(await loadPackage(folder));
  const places = claimPlaces(explorer);
  const inLanguages: readonly Locale[] = LOCALES;
  for (const observation of explorer.dataset.observations.values()) {
    for (const locale of inLanguages) {
      const context = claimContext(explorer, places, observation, locale);
      if (context !== null) yield { path: `${claimFolder(observation.id, locale)}index.html`, html: wholePage(context, pages) };
    }
  }
}
