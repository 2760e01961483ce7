import type { Locale } from '../../domain/locale.ts';
import { HTML_LANGUAGES } from '../../i18n/locale.ts';

/** What a page says of itself to those who link to it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  /** Folder or file below the top of the site; empty for the dashboard. */
  readonly path: string;
  /** The same page in other languages. */
  readonly languages: readonly { readonly locale: Locale; readonly path: string }[];
  readonly kind: 'website' | 'article';
  /** The picture that is shown with a link to the page, below the top of the site; null where none is made. */
  readonly card: { readonly path: string; readonly alt: string } | null;
}

/** Pixels of a preview picture. */
const CARD = { width: 1200, height: 630 } as const;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the value of an attribute, or between tags. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function tag(name: 'meta' | 'link', attributes: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  return `<${name}${pairs.join('')}>`;
}

const property = (name: string, content: string | number): string => tag('meta', { property: name, content });

/** `en_GB`: the spelling of Open Graph. */
function openGraphLocale(locale: Locale): string {
  return locale === 'en' ? 'en_GB' : 'zh_CN';
}

/** What only an absolute address can say; empty where the build does not know where its site will be. */
function addressTags({ path, languages, card }: PageFacts, site: string): readonly string[] {
  const alternates = languages.map((one) => tag('link', { rel: 'alternate', hreflang: HTML_LANGUAGES[one.locale], href: site + one.path }));
  const picture = card === null ? [] : [
    property('og:image', site + card.path),
    property('og:image:type', 'image/png'),
    property('og:image:width', CARD.width),
    property('og:image:height', CARD.height),
    property('og:image:alt', card.alt),
  ];
  return [tag('link', { rel: 'canonical', href: site + path }), ...alternates, property('og:url', site + path), ...picture];
}

/**
 * The tags by which others describe a page: canonical address, other languages, Open Graph and Twitter.
 *
 * @param site the address of the site, with a slash at its end; null where it is not known, and absolute addresses are left out
 */
export function headTags(facts: PageFacts, site: string | null): readonly string[] {
  const { title, description, locale, languages, kind, card } = facts;
  const others = languages.filter((one) => one.locale !== locale);
  return [
    tag('meta', { name: 'description', content: description }),
    property('og:site_name', 'Sourceline'),
    property('og:type', kind),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', openGraphLocale(locale)),
    ...others.map((one) => property('og:locale:alternate', openGraphLocale(one.locale))),
    ...(site === null ? [] : addressTags(facts, site)),
    tag('meta', { name: 'twitter:card', content: card === null || site === null ? 'summary' : 'summary_large_image' }),
  ];
}

/** Data for machines, as an element: nothing in it can end the element, and no browser runs it. */
export function dataElement(data: object): string {
  const text = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${text}</script>`;
}
