import { viewCardPath } from '../cards/has-card.ts';
import { escapeHtml, headTags } from '../pages/head-tags.ts';
import type { PrerenderedPage } from './prerender-pages.ts';

/** Where the drawn page stands in `index.html`, and what is said of it there. */
const PLACE = '<!-- first paint -->';
const ROOT = '<div id="root"></div>';
const DESCRIPTION = /<meta\s+name="description"[^>]*>/;
const PAGE_VIEW = /<meta name="sourceline-view"[^>]*>/;
const TITLE = /<title>[^<]*<\/title>/;
/** Addresses of the head that begin at the top of the site. */
const FROM_TOP = /(\s(?:href|src|data-asked-words)=")\.\//g;

/** Files that the first paint asks for, below the top of the site. */
export interface EarlyFiles {
  readonly boot: string;
  readonly askedWords: string;
  readonly font: string;
}

function about(page: PrerenderedPage, site: string | null): string {
  const { title, description, folder, slug } = page;
  const card = slug === null ? null : { path: viewCardPath(slug), alt: title };
  return headTags({ title, description, locale: 'en', path: folder, languages: [], kind: 'website', card }, site).join('\n    ');
}

function drawn(markup: string): string {
  return `<div id="first-paint">${markup}</div>`;
}

/** The HTML of the dashboard with its first view drawn, and with the one script that the first paint waits for. */
export function dashboardPage(html: string, page: PrerenderedPage, { boot, askedWords, font }: EarlyFiles, site: string | null): string {
  if (!html.includes(PLACE) || !html.includes(ROOT)) throw new Error('index.html has no place for its first paint');
  return html
    .replace(PLACE, () => drawn(page.markup))
    .replace(ROOT, '<div id="root" class="arriving" inert aria-hidden="true"></div>')
    // In a sandboxed frame a sheet that is asked for with leave of the server may never come; no page of ours needs it.
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
    .replace(DESCRIPTION, () => about(page, site))
    // Before the style sheet, which a script after it would wait for.
    .replace(
      PAGE_VIEW,
      (meta) => `${meta}
    <link rel="preload" href="./${font}" as="font" type="font/woff2" crossorigin />
    <script src="./${boot}" data-asked-words="./${askedWords}"></script>`,
    );
}

/** What the words of sources take beside the dashboard, below the top of the site. */
export interface CuratedFiles {
  /** All of them; the first sheet does not dress what a curated view shows. */
  readonly sheets: readonly string[];
  /** The face of quoted words: come late, it would move what stands below them. */
  readonly serif: string;
}

/** The page of a curated view: that of the dashboard with another view drawn in it. */
export function curatedPage(html: string, dashboard: PrerenderedPage, page: PrerenderedPage, { sheets, serif }: CuratedFiles, site: string | null): string {
  if (!html.includes(drawn(dashboard.markup))) throw new Error('the dashboard has changed before the pages of curated views were made from it');
  const end = html.indexOf('</head>');
  const head = html
    .slice(0, end)
    .replace(about(dashboard, site), () => about(page, site))
    .replace(TITLE, () => `<title>${escapeHtml(page.title)} · Sourceline</title>`)
    .replace(PAGE_VIEW, () => `<meta name="sourceline-view" content="${escapeHtml(page.search)}" data-root="../../" />
    <link rel="preload" href="./${serif}" as="font" type="font/woff2" crossorigin />`);
  const missing = sheets.filter((sheet) => !head.includes(`href="${sheet}"`)).map((sheet) => `<link rel="stylesheet" href="${sheet}">\n  `);
  const body = html.slice(end).replace(drawn(dashboard.markup), () => drawn(page.markup));
  return (head + missing.join('')).replaceAll(FROM_TOP, '$1../../') + body;
}
