import { notFoundWords } from '../../i18n/en/not-found-words.ts';
import { notFoundWords as chineseWords } from '../../i18n/zh/not-found-words.ts';
import { HTML_LANGUAGES } from '../../i18n/locale.ts';
import { contentSecurityPolicy } from '../vite/security-headers.ts';
import { escapeHtml } from './head-tags.ts';

/** The address of a page from its file: a folder is named by itself, not by its `index.html`. */
function pageUrl(site: string, path: string): string {
  return site + path.replace(/(^|\/)index\.html$/, '$1');
}

/** The list of all pages for search engines; `day` is that of the data. Addresses in it must be absolute. */
export function sitemap(paths: readonly string[], site: string, day: string): string {
  const urls = paths.toSorted().map((path) => `<url><loc>${escapeHtml(pageUrl(site, path))}</loc><lastmod>${day}</lastmod></url>`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...urls, '</urlset>', ''].join('\n');
}

/** Everything may be read; where the address of the site is known, its list of pages is named. */
export function robots(site: string | null): string {
  return ['User-agent: *', 'Disallow:', ...(site === null ? [] : ['', `Sitemap: ${site}sitemap.xml`]), ''].join('\n');
}

/**
 * What a server shows for an address that leads nowhere, at any depth: its own addresses begin at the top of the host,
 * where `SITE_URL` says that the site lies, or else the host itself. Nothing in it needs a script.
 *
 * @param sheet of the pages of claims, below the top of the site; the words are read without it too
 */
export function notFoundPage(site: string | null, sheet: string): string {
  const top = site === null ? '/' : new URL(site).pathname;
  const said = [
    { words: notFoundWords, lang: HTML_LANGUAGES.en },
    { words: chineseWords, lang: HTML_LANGUAGES.zh },
  ];
  return [
    '<!doctype html>',
    `<html lang="${HTML_LANGUAGES.en}">`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${notFoundWords.title} · Sourceline</title>`,
    `<link rel="icon" type="image/svg+xml" href="${top}favicon.svg">`,
    `<link rel="stylesheet" href="${top}${sheet}">`,
    '</head>',
    `<body><header><a href="${top}" class="brand" translate="no">Source<b>line</b></a></header><main>`,
    ...said.map(({ words, lang }, position) => {
      const head = position === 0 ? 'h1' : 'h2';
      return `<section lang="${lang}"><${head}>${words.title}</${head}><p>${words.why}</p><p>${words.claims}</p><p><a href="${top}">${words.home}</a></p></section>`;
    }),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}
